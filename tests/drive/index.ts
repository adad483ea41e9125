import { driveChromium } from './chromium.ts'
import { driveFirefox } from './firefox.ts'
import type { BrowserName, DrivenBrowser, DriveOptions } from './types.ts'

export { clickAt, clickSteady, type Spot, typeInto } from './clicks.ts'
export { clickClosed, closedOne } from './closed.ts'
export { savedFile } from './downloads.ts'
export { frameOf } from './frames.ts'
export { nothingSent } from './quiet.ts'
export { shot } from './shot.ts'
export { go, goBack, goForward } from './travel.ts'
export type { ActionPopup, BrowserName, ClosedElement, DrivenBrowser, DriveOptions, OwnRequest } from './types.ts'
export { until } from './until.ts'

/** The browser of this run, by AFTERSEARCH_BROWSER; Chromium unless said. */
export function browserName(env: Readonly<Record<string, string | undefined>> = process.env): BrowserName {
  const name = env.AFTERSEARCH_BROWSER || 'chromium'
  if (name !== 'chromium' && name !== 'firefox')
    throw new Error(`AFTERSEARCH_BROWSER is ${name}; it can be chromium or firefox`)
  return name
}

/** Starts a browser with the extension loaded. */
export function drive(options: DriveOptions, name: BrowserName = browserName()): Promise<DrivenBrowser> {
  return name === 'chromium' ? driveChromium(options) : driveFirefox(options)
}

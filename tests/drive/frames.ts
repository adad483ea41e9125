import type { Frame, Page } from 'puppeteer-core'
import { shownFrames } from './firefox/frames.ts'
import { until } from './until.ts'

/** Firefox leaves `frame.url()` at about:blank for the extension's frames, so the frame itself is asked. */
async function addressOf(frame: Frame): Promise<string> {
  const known = frame.url()
  return known.includes('-extension://') ? known : frame.evaluate(() => location.href)
}

/** The frames that the page itself can see; a frame in a closed shadow root is not among them. */
async function plainFrames(page: Page): Promise<Set<Frame>> {
  const elements = await page.$$('iframe')
  return new Set(await Promise.all(elements.map(element => element.contentFrame())))
}

/**
 * The frame in a closed shadow root of a page whose address holds the name, such as `question.html`. Frames that the
 * page can see are left out: a hostile page embeds the extension's pages itself, and they must not be taken for it.
 */
export async function frameOf(page: Page, name: string, ms = 10_000): Promise<Frame> {
  return until(
    async () => {
      const plain = await plainFrames(page)
      const isFirefox = /^firefox/i.test(await page.browser().version())
      for (const frame of isFirefox ? await shownFrames(page) : page.frames()) {
        if (frame === page.mainFrame() || plain.has(frame) || !(await addressOf(frame)).includes(name)) continue
        if (await frame.evaluate(() => document.readyState !== 'loading')) return frame
      }
      return undefined
    },
    `the frame ${name} in a closed shadow root`,
    ms,
  )
}

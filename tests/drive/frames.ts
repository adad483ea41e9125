import type { Frame, Page } from 'puppeteer-core'
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
 * The frame of a page whose address holds the name, such as `question.html`: also inside a closed shadow root.
 * A frame in a closed shadow root goes before one that the page put there itself.
 */
export async function frameOf(page: Page, name: string, ms = 10_000): Promise<Frame> {
  return until(
    async () => {
      const plain = await plainFrames(page)
      const inner = page.frames().filter(frame => frame !== page.mainFrame())
      for (const frame of inner.sort((a, b) => Number(plain.has(a)) - Number(plain.has(b)))) {
        if (!(await addressOf(frame)).includes(name)) continue
        if (await frame.evaluate(() => document.readyState !== 'loading')) return frame
      }
      return undefined
    },
    `the frame ${name}`,
    ms,
  )
}

import type { Page } from 'puppeteer-core'
import type { ClosedElement, DrivenBrowser } from './types.ts'
import { until } from './until.ts'

const INTERACTIVE = /^(button|a|summary|input|label)$/

/** Waits for a visible element in a closed shadow root whose text or label matches; the innermost wins. */
export async function closedOne(driven: DrivenBrowser, page: Page, words: RegExp, ms = 10_000): Promise<ClosedElement> {
  return until(
    async () => {
      const shown = (await driven.closed(page)).filter(({ box }) => box.width > 0 && box.height > 0)
      const fitting = shown.filter(one => words.test(one.text) || words.test(one.attributes['aria-label'] ?? ''))
      return fitting.findLast(one => INTERACTIVE.test(one.tag)) ?? fitting.at(-1)
    },
    `${words} in a closed shadow root`,
    ms,
  )
}

/** Clicks with the mouse on an element in a closed shadow root, such as the pill. */
export async function clickClosed(driven: DrivenBrowser, page: Page, words: RegExp, ms = 10_000): Promise<void> {
  const { box } = await closedOne(driven, page, words, ms)
  await page.bringToFront()
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
}

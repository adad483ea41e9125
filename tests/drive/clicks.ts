import type { Page } from 'puppeteer-core'

/** A place in a page's window, measured from its edges in pixels. */
export interface Spot {
  readonly fromLeft?: number
  readonly fromRight?: number
  readonly fromTop?: number
  readonly fromBottom?: number
}

/** Clicks with the mouse at a place, whatever lies there: also in a closed shadow root. */
export async function clickAt(page: Page, { fromLeft, fromRight, fromTop, fromBottom }: Spot): Promise<void> {
  await page.bringToFront()
  const [width, height] = await page.evaluate(() => {
    const { clientWidth, clientHeight } = document.documentElement
    const standards = document.compatMode === 'CSS1Compat'
    return [standards ? clientWidth : innerWidth, standards ? clientHeight : innerHeight] as const
  })
  const x = fromLeft ?? width - (fromRight ?? width / 2)
  const y = fromTop ?? height - (fromBottom ?? height / 2)
  await page.mouse.click(x, y)
}

/** Types with the keyboard into whatever has the focus. */
export async function typeText(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text)
}

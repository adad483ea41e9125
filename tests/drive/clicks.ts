import type { ElementHandle, Page } from 'puppeteer-core'
import { until } from './until.ts'

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

/** Clicks on an element once it rests: a frame that grows while it is typed into moves its buttons away from the mouse. */
export async function clickSteady(element: ElementHandle<Element>): Promise<void> {
  await element.scrollIntoView()
  let before = ''
  await until(
    async () => {
      const box = JSON.stringify(await element.boundingBox())
      const rests = box === before && box !== 'null'
      before = box
      return rests
    },
    'the element to rest',
    10_000,
    100,
  )
  await element.click()
}

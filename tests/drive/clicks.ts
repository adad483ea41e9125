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

/** Types into a field with mouse and keyboard, in place of what it holds, and waits until the text stands in it. */
export async function typeInto(page: Page, field: ElementHandle<Element>, text: string): Promise<void> {
  const value = () => field.evaluate(one => (one as HTMLInputElement | HTMLTextAreaElement).value)
  const isFocused = () => field.evaluate(one => one.matches(':focus'))
  // A page that scrolls at that moment moves the field away from the mouse: a person clicks again, too.
  await until(
    async () => {
      await clickSteady(field)
      return isFocused()
    },
    'the field to have the focus',
    15_000,
    500,
  )
  await field.evaluate(one => (one as HTMLInputElement | HTMLTextAreaElement).select())
  await page.keyboard.type(text)
  await until(async () => (await value()) === text, `the field to hold "${text}"`)
}

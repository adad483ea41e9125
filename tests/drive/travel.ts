import type { Page } from 'puppeteer-core'
import { until } from './until.ts'

/**
 * Firefox restores pages from its back/forward cache without a load event. Puppeteer then waits in vain, and so does
 * every later `goto`. These moves ask the page itself, so they work in both browsers.
 */
async function travel(page: Page, by: -1 | 1): Promise<void> {
  const before = await page.evaluate(() => location.href)
  await page.evaluate(step => history.go(step), by)
  const arrived = () => page.evaluate(old => location.href !== old && document.readyState === 'complete', before)
  await until(arrived, `the page ${by < 0 ? 'before' : 'after'} ${before}`)
}

/** Loads an address, or the same one again, and waits until another document stands there, or the other hash. */
async function load(page: Page, address: string | null): Promise<void> {
  const mark = Math.random()
  const hashOnly = await page.evaluate(
    (to, leaving) => {
      Object.assign(window, { leaving })
      const stays =
        to !== null && new URL(to).hash !== '' && new URL(to).href.split('#')[0] === location.href.split('#')[0]
      if (to === null) location.reload()
      else location.assign(to)
      return stays
    },
    address,
    mark,
  )
  const arrived = () =>
    page.evaluate(
      (leaving, same) =>
        (same || (window as unknown as { leaving?: number }).leaving !== leaving) && document.readyState === 'complete',
      mark,
      hashOnly,
    )
  await until(arrived, `${address ?? 'the page'} to load`, 30_000)
}

/** Goes back in a tab's history, also to a page from the back/forward cache. */
export function goBack(page: Page): Promise<void> {
  return travel(page, -1)
}

/** Goes forward in a tab's history, also to a page from the back/forward cache. */
export function goForward(page: Page): Promise<void> {
  return travel(page, 1)
}

/** Moves a tab to another address, as a link in the page does. */
export function go(page: Page, address: string): Promise<void> {
  return load(page, address)
}

/** Lets puppeteer's own moves on this page work after a page from the back/forward cache too. */
export function withTravel(page: Page): Page {
  const silent = (move: () => Promise<void>) => async () => {
    await move()
    return null
  }
  return Object.assign(page, {
    goBack: silent(() => goBack(page)),
    goForward: silent(() => goForward(page)),
    reload: silent(() => load(page, null)),
    goto: async (address: string) => {
      await load(page, address)
      return null
    },
  })
}

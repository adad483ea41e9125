import type { Page } from 'puppeteer-core'
import { until } from '../drive/index.ts'
import type { Clinician } from '../journeys/clinician.ts'

interface Clocked {
  painted?: number
  whole?: number
  keys: number[]
}
const clockedOf = (page: Page): Promise<Clocked> =>
  page.evaluate(() => (globalThis as unknown as { clocked: Clocked }).clocked)

/** From the next navigation on, the page notes when something that fits the selector was first drawn, and each key. */
export const clockPaint = (page: Page, selector: string): Promise<unknown> =>
  page.evaluateOnNewDocument((wanted: string) => {
    const clocked: Clocked = { keys: [] }
    Object.assign(globalThis, { clocked })
    /** After the frame that draws what is there now. */
    const drawn = (done: (at: number) => void): void => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => done(performance.now())
        port2.postMessage(undefined)
      })
    }
    const look = (): void => {
      if (!document.querySelector(wanted)) return
      seen.disconnect()
      drawn(at => {
        clocked.painted = at
      })
    }
    const seen = new MutationObserver(look)
    seen.observe(document, { childList: true, subtree: true })
    addEventListener('input', event => drawn(at => clocked.keys.push(at - event.timeStamp)))
  }, selector)

/** Milliseconds from the start of the navigation, once it was drawn. */
export const openings = async (page: Page): Promise<number | undefined> => (await clockedOf(page)).painted

const isWhole = (page: Page, episodes: number): Promise<number | false> =>
  page.evaluate(wanted => {
    const clocked = globalThis as unknown as { clocked: Clocked }
    const footer = document.querySelector('footer')?.textContent ?? ''
    if (!footer.replace(/\D+/g, ' ').includes(wanted) && !footer.replace(/[,.\s]/g, '').includes(wanted)) return false
    clocked.clocked.whole ??= performance.now()
    return clocked.clocked.whole
  }, String(episodes))

const openWhole = async (me: Clinician, episodes: number): Promise<{ page: Page; whole: number }> => {
  const page = await me.driven.openPage('privacy.html')
  await clockPaint(page, '.ep')
  await page.goto(me.driven.extensionUrl('diary.html'))
  const whole = await until(() => isWhole(page, episodes), 'all episodes', 120_000, 10)
  await page.focus('input[type=search]')
  return { page, whole }
}

/** One key, and how long until its rows were drawn. */
const press = async (page: Page, key: string): Promise<number> => {
  const before = (await clockedOf(page)).keys.length
  await page.keyboard.sendCharacter(key)
  return until(async () => (await clockedOf(page)).keys[before], `the answer to ${key}`, 10_000, 10)
}

/** Types searches, each after clearing the field. `early`: a key in a diary that has only just been opened as a whole. */
export const typing = async (
  me: Clinician,
  searches: readonly string[],
  episodes: number,
): Promise<{ keys: number[]; whole: number; early: number }> => {
  const hurried = await openWhole(me, episodes)
  const early = await press(hurried.page, 'a')
  await hurried.page.close()
  const { page, whole } = await openWhole(me, episodes)
  // As a person who looks before typing: the index is made in the meantime.
  await new Promise(done => setTimeout(done, 3000))
  const keys: number[] = []
  for (const search of searches) {
    for (const key of search) keys.push(await press(page, key))
    await page.evaluate(() => document.querySelector<HTMLInputElement>('input[type=search]')?.select())
  }
  await page.close()
  return { keys, whole, early }
}

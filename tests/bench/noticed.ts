import type { Page } from 'puppeteer-core'
import { until } from '../drive/index.ts'
import { type Clinician, PUBMED } from '../journeys/clinician.ts'
import { type Measure, median, type Row, rounds } from './row.ts'
import { withClinician } from './session.ts'
import { strictWrite } from './strictWrite.ts'

const BUDGET = 50

/** What a page of ours holds while it listens: when a commit was heard, and which tables it was of. */
interface Listening {
  heard: { at: number; parts: string[] }[]
}

/** Dexie tells every context of the extension after each commit; a page of ours notes the time. */
const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const listening: Listening = { heard: [] }
    Object.assign(globalThis, { listening })
    new BroadcastChannel('x-storagemutated-1').onmessage = ({ data }) =>
      listening.heard.push({ at: Date.now(), parts: Object.keys(data) })
  })

/** The first commit of a visit after a moment, UTC milliseconds. */
const commitAfter = (page: Page, moment: number): Promise<number | undefined> =>
  page.evaluate(from => {
    const { heard } = (globalThis as unknown as { listening: Listening }).listening
    return heard.find(({ at, parts }) => at >= from && parts.some(part => part.endsWith('/visits/')))?.at
  }, moment)

interface Waiting {
  overview?: { waiting: { at: number }[] }
}

const once = async (me: Clinician, page: Page, round: number): Promise<number> => {
  await me.tell({ type: 'forgetHour' })
  const before = await me.welcome.evaluate(() => Date.now())
  await page.goto(`${PUBMED.home}?term=question+${round}`)
  // Only this page is asked while the visit is on its way: a message to the background would stand in its way.
  const committed = await until(() => commitAfter(me.welcome, before), 'the commit')
  // The one episode there is began when the content script looked at its clock, just before it reported.
  const { overview } = (await me.tell({ type: 'overview' })) as Waiting
  const at = overview?.waiting[0]?.at
  if (at === undefined || at < before) throw new Error('the search was not noticed')
  return committed - at
}

const measureIn = (browser: 'chromium' | 'firefox', quick: boolean): Promise<Row> =>
  withClinician(browser, async me => {
    await listen(me.welcome)
    const page = await me.driven.open(PUBMED.home)
    const taken: number[] = []
    // The first two find the browser still busy with starting.
    for (const round of rounds(quick ? 7 : 22)) taken.push(await once(me, page, round))
    const floor = await strictWrite(me.welcome)
    return {
      what: `noticed to committed, ${browser}`,
      budget: BUDGET,
      value: median(taken.slice(2)),
      unit: 'ms',
      reference: `one strict IndexedDB write: ${floor.toFixed(1)} ms`,
      how: `median of ${taken.length - 2} searches on a practice page: from the content script's own look at the clock, before it reads the head and reports, to Dexie's word of the commit as a page of ours hears it; the background is awake`,
    }
  })

/** From the moment a page is noticed to the moment its visit is safe on disk. */
export const measureNoticed: Measure = async ({ browsers, quick }) => {
  const rows: Row[] = []
  for (const browser of browsers) rows.push(await measureIn(browser, quick))
  return rows
}

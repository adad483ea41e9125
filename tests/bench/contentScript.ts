import type { Page } from 'puppeteer-core'
import { PUBMED } from '../journeys/clinician.ts'
import { type Measure, median, rounds } from './row.ts'
import { withClinician } from './session.ts'

const BUDGET = 2
/** Long enough for the first report and its answer, shorter than the look a second later, ms. */
const LOADED = 700

/** An event of Chromium's trace; times in microseconds. */
interface TraceEvent {
  name: string
  ts: number
  /** Of the clock; and of the thread, without the time in which others had the core. */
  dur?: number
  tdur?: number
  args?: { data?: { url?: string } }
}

/** The outermost events of a script: what it is called with is inside one of these. */
const OUTERMOST = new Set(['EvaluateScript', 'FunctionCall'])

const eventsOf = async (page: Page, address: string): Promise<TraceEvent[]> => {
  await page.tracing.start({ categories: ['devtools.timeline', 'v8'] })
  await page.goto(address)
  await new Promise(done => setTimeout(done, LOADED))
  const bytes = await page.tracing.stop()
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: TraceEvent[] }
  const own = traceEvents.filter(({ name, args }) => OUTERMOST.has(name) && args?.data?.url?.endsWith('/notice.js'))
  return own.sort((a, b) => a.ts - b.ts)
}

/** From its start in the new document on: what comes before belongs to the page that was left. */
const ofOneLoad = (events: readonly TraceEvent[]): { start: number; after: number } => {
  const from = events.findIndex(({ name }) => name === 'EvaluateScript')
  if (from < 0) throw new Error('the content script is not in the trace')
  const ms = ({ tdur, dur = 0 }: TraceEvent) => (tdur ?? dur) / 1000
  const [first, ...later] = events.slice(from)
  return { start: first ? ms(first) : 0, after: later.reduce((sum, event) => sum + ms(event), 0) }
}

/** What the content script takes of the page's own thread while the page loads. Only Chromium says it. */
export const measureContentScript: Measure = async ({ browsers, quick }) => {
  if (!browsers.includes('chromium')) return []
  const taken = await withClinician('chromium', async me => {
    const page = await me.driven.open(PUBMED.home)
    const loads: { start: number; after: number }[] = []
    for (const round of rounds(quick ? 5 : 12)) {
      loads.push(ofOneLoad(await eventsOf(page, `${PUBMED.home}?term=question+${round}`)))
    }
    return loads
  })
  const least = Math.min(...taken.map(({ start, after }) => start + after))
  return [
    {
      what: 'content script on load, chromium',
      budget: BUDGET,
      value: median(taken.map(({ start, after }) => start + after)),
      unit: 'ms',
      reference: `least of ${taken.length} loads ${least.toFixed(2)} ms; median after its start ${median(taken.map(({ after }) => after)).toFixed(2)} ms`,
      how: `Chromium's trace: EvaluateScript and FunctionCall of notice.js in the first ${LOADED} ms, compiling and the making of the browser's extension API included; median`,
    },
  ]
}

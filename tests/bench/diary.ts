import { until } from '../drive/index.ts'
import type { Clinician } from '../journeys/clinician.ts'
import { clockPaint, openings, typing } from './diaryPage.ts'
import { type Measure, median, rounds } from './row.ts'
import { seed } from './seed/run.ts'
import { withClinician } from './session.ts'

const EPISODES = 10_000
const FIRST_BUDGET = 100
const KEY_BUDGET = 50
/** Words of the problems, a title, an identifier and nothing. */
const SEARCHES = ['statin', 'guideline renal', '90004321', 'nothing at all']

const openOnce = async (me: Clinician, selector: string): Promise<number> => {
  const page = await me.driven.openPage('privacy.html')
  await clockPaint(page, selector)
  await page.goto(me.driven.extensionUrl('diary.html'))
  const taken = await until(() => openings(page), 'the diary', 60_000)
  await page.close()
  return taken
}

const opening = async (me: Clinician, selector: string, count: number): Promise<number> => {
  const taken: number[] = []
  for (const _ of rounds(count + 1)) taken.push(await openOnce(me, selector))
  return median(taken.slice(1))
}

/** The diary with ten thousand episodes: until the first rows are drawn, and each key of a search. Chromium only. */
export const measureDiary: Measure = async ({ browsers, quick }) => {
  if (!browsers.includes('chromium')) return []
  return withClinician('chromium', async me => {
    const count = quick ? 3 : 9
    const empty = await opening(me, 'h1', count)
    await seed(me.welcome, EPISODES)
    const first = await opening(me, '.ep', count)
    const { keys, whole, early } = await typing(me, SEARCHES, EPISODES)
    const how = 'real Chromium, 10,000 sealed episodes with 23,334 visits'
    return [
      {
        what: 'diary: first rows',
        budget: FIRST_BUDGET,
        value: first,
        unit: 'ms',
        reference: `the empty diary's heading: ${Math.round(empty)} ms; all 10,000 opened after ${Math.round(whole)} ms`,
        how: `${how}: from the start of the navigation to the frame that draws a screenful of rows, median of ${count} openings in new tabs`,
      },
      {
        what: 'diary: a key of a search',
        budget: KEY_BUDGET,
        value: median(keys),
        unit: 'ms',
        reference: `slowest of ${keys.length} keys: ${Math.round(Math.max(...keys))} ms; a first key as soon as all is opened: ${Math.round(early)} ms`,
        how: `${how}: from the time stamp of the key's input event to the frame that draws its rows`,
      },
    ]
  })
}

import { agreeToAll, begin, type Clinician } from '../journeys/clinician.ts'
import type { Wanted } from './row.ts'

/** A clinician in a real browser who has agreed to every site, for as long as the work lasts. */
export const withClinician = async <T>(
  browser: Wanted['browsers'][number],
  work: (me: Clinician) => Promise<T>,
): Promise<T> => {
  // By this name the drivers choose their browser.
  process.env.AFTERSEARCH_BROWSER = browser
  const me = await begin()
  try {
    await agreeToAll(me)
    return await work(me)
  } finally {
    await me.end()
  }
}

import { count } from '../../../claims/count.ts'
import { freezeClaim } from '../../../claims/freeze.ts'
import { claimJson } from '../../../claims/json.ts'
import { prepare } from '../../../claims/prepare.ts'
import { learningRecord } from '../../../claims/rules/learning-record.ts'
import { english } from '../../../claims/texts.en.ts'
import { SITES } from '../../../sites/index.ts'
import type { KeptClaim } from '../../../storage/claims.ts'
import type { Year } from './makeYear.ts'
import { makeRandom } from './random.ts'

/** Days before the end between which each claim's period lies, and when it was stated. */
const PERIODS: readonly (readonly [from: number, to: number, stated: number])[] = [
  [365, 243, 239],
  [243, 121, 118],
]

const siteNames = Object.fromEntries(SITES.map(site => [site.id, site.name]))

/** The learning records that were saved during the year, made as the claims page makes them. @param end UTC milliseconds */
export const claimsOf = (year: Year, seed: number, end: number, zone: string): KeptClaim[] => {
  const random = makeRandom(seed)
  const today = Temporal.Instant.fromEpochMilliseconds(end).toZonedDateTimeISO(zone).toPlainDate()
  const visits = Map.groupBy(year.visits, ({ episode }) => episode)
  const choices = { searches: false, minutes: true }
  return PERIODS.map(([from, to, stated]) => {
    const day = today.subtract({ days: stated })
    const period = { from: `${today.subtract({ days: from })}`, to: `${today.subtract({ days: to })}`, zone }
    const episodes = year.episodes.map(episode => ({
      episode,
      visits: (visits.get(episode.id) ?? []).map(({ visit }) => visit),
    }))
    const preparation = prepare({ rule: learningRecord, episodes, period, claimed: [], choices })
    const counted = count(learningRecord, preparation.ready, { method: 'episode' })
    const id = random.uuid(day.toZonedDateTime(zone).epochMilliseconds)
    const learner = { name: 'Dr A. Example' }
    const input = { id, productVersion: '0.1.0', rule: learningRecord, period, learner, preparation, counted, choices }
    const document = new TextDecoder().decode(
      claimJson(freezeClaim({ ...input, siteNames, statedOn: `${day}` }, english)),
    )
    return {
      id,
      day: `${day}`,
      rule: learningRecord.id,
      episodes: preparation.ready.map(one => one.episode.id),
      document,
    }
  })
}

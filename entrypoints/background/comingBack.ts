import { cameBack, type Remembered } from '../../episodes/comingBack.ts'
import { guessProblem } from '../../episodes/guess.ts'
import { dayOf } from '../../storage/days.ts'
import { addApart, readApart } from '../../storage/moments.ts'
import { openWhole, type Store, type Whole } from '../../storage/store.ts'
import { joinEpisodes } from './regrouping.ts'

/** Offers reach back a week; a day more, so that no zone is cut off, ms. */
const REACH = 8 * 24 * 3600_000

const rememberedOf = ({ episode, visits }: Whole): Remembered => {
  const { id, startedAt, lastAt, problem } = episode.value
  return { id, startedAt, lastAt, visits: visits.map(visit => visit.value), ...(problem ? { problem } : {}) }
}

/** The one problem of the last 7 days that this clearly is again; undefined when there is none, or the person said no. */
export const earlierOf = async (
  store: Store,
  whole: Whole,
  now: number,
): Promise<{ id: string; problem: string; at: number } | undefined> => {
  const { id, zone } = whole.episode.value
  const rows = await store.db.episodes
    .where('day')
    .aboveOrEqual(dayOf(now - REACH, zone))
    .and(row => row.state !== 'leaving' && row.id !== id)
    .toArray()
  const apart = (await readApart(store.db)).filter(pair => pair.includes(id)).flat()
  const known = (await openWhole(store, rows)).whole.filter(({ episode }) => !apart.includes(episode.value.id))
  const found = cameBack(rememberedOf(whole), known.map(rememberedOf))
  return found && { id: found.id, problem: found.problem ?? guessProblem(found.visits), at: found.startedAt }
}

/** Answers the offer: the same problem becomes one episode, another is not offered again. @returns false when there is no offer (any more) */
export const answerAgain = async (store: Store, id: string, same: boolean, now: number): Promise<boolean> => {
  const row = await store.db.episodes.get(id)
  const whole = row && (await openWhole(store, [row])).whole[0]
  const earlier = whole && (await earlierOf(store, whole, now))
  if (!earlier) return false
  if (same) return joinEpisodes(store, id, earlier.id, now)
  await addApart(store.db, id, earlier.id)
  return true
}

import { guessProblem } from '../../episodes/guess.ts'
import type { QuestionState } from '../../messages/types.ts'
import { siteName } from '../../sites/index.ts'
import { openWhole, type Store } from '../../storage/store.ts'
import { earlierOf } from './comingBack.ts'
import { draftOf } from './drafts.ts'

/** What the question shows about an episode; undefined when it is gone. */
export const questionOf = async (
  store: Store,
  id: string,
  first: boolean,
  now: number,
): Promise<QuestionState | undefined> => {
  const row = await store.db.episodes.get(id)
  if (!row || row.state === 'leaving') return undefined
  const whole = (await openWhole(store, [row])).whole[0]
  if (!whole) return undefined
  const { problem, about, forWhom, outcome, change } = whole.episode.value
  const site = whole.visits.at(-1)?.value.site
  const [draft, earlier] = [await draftOf(id), problem === undefined ? await earlierOf(store, whole, now) : undefined]
  return {
    episode: id,
    problemGuess: guessProblem(whole.visits.map(visit => visit.value)),
    first,
    ...(site ? { site: { id: site, name: siteName(site) } } : {}),
    ...(problem === undefined ? {} : { problem }),
    ...(about ? { about } : {}),
    ...(forWhom ? { forWhom } : {}),
    ...(outcome ? { outcome } : {}),
    ...(change ? { change } : {}),
    ...(draft ? { draft } : {}),
    ...(earlier ? { earlier } : {}),
  }
}

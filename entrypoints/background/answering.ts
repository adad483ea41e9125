import { afterSixWeeks } from '../../episodes/followUp.ts'
import { guessProblem } from '../../episodes/guess.ts'
import { cleanText } from '../../episodes/text.ts'
import type { About, Episode, Outcome } from '../../episodes/types.ts'
import { LIMITS } from '../../messages/schema.ts'
import type { QuestionState } from '../../messages/types.ts'
import { siteName } from '../../sites/index.ts'
import type { Row } from '../../storage/database.ts'
import { loadEpisode, openWhole, putEpisode, type Store, save } from '../../storage/store.ts'

/** What the question shows about an episode; undefined when it is gone. */
export const questionOf = async (store: Store, id: string, first: boolean): Promise<QuestionState | undefined> => {
  const row = await store.db.episodes.get(id)
  if (!row || row.state === 'leaving') return undefined
  const whole = (await openWhole(store, [row])).whole[0]
  if (!whole) return undefined
  const { problem, about, outcome, change } = whole.episode.value
  const site = whole.visits.at(-1)?.value.site
  return {
    episode: id,
    problemGuess: guessProblem(whole.visits.map(visit => visit.value)),
    first,
    ...(site ? { site: { id: site, name: siteName(site) } } : {}),
    ...(problem === undefined ? {} : { problem }),
    ...(about ? { about } : {}),
    ...(outcome ? { outcome } : {}),
    ...(change ? { change } : {}),
  }
}

const keep = (row: Row): number | undefined => row.due

/** Changes an episode's answers and resolves after the commit. @returns false when it is gone */
const amend = async (store: Store, id: string, alter: (episode: Episode) => Episode, due = keep): Promise<boolean> => {
  const known = await loadEpisode(store, id)
  if (!known || known.row.state === 'leaving') return false
  await save(store, [await putEpisode(store, alter(known.value), known.row, undefined, due(known.row))])
  return true
}

/** Saves the answer to the one question. @returns false when the episode is gone or the text is empty */
export const answerProblem = async (
  store: Store,
  id: string,
  text: string,
  about: About | undefined,
  now: number,
): Promise<boolean> => {
  const problem = cleanText(text, LIMITS.problem, true)
  if (!problem) return false
  return amend(store, id, episode => ({ ...episode, problem, answeredAt: now, ...(about ? { about } : {}) }))
}

/** Saves what came of it. "Changed" sets the day on which to ask what happened. */
export const answerOutcome = (
  store: Store,
  id: string,
  outcome: Outcome,
  now: number,
  zone: string,
): Promise<boolean> =>
  amend(
    store,
    id,
    episode => ({ ...episode, outcome, answeredAt: now }),
    () => (outcome === 'changed' ? afterSixWeeks(now, zone) : undefined),
  )

/** Saves what exactly was changed; empty text changes nothing. */
export const answerChange = (store: Store, id: string, text: string, now: number): Promise<boolean> => {
  const change = cleanText(text, LIMITS.change, true)
  return amend(store, id, episode => (change ? { ...episode, change, answeredAt: now } : episode))
}

/** Takes the whole answer back: the episode waits again. */
export const undoAnswer = async (store: Store, id: string): Promise<boolean> => {
  const known = await loadEpisode(store, id)
  if (!known || known.row.state === 'leaving') return false
  const { problem: _p, about: _a, outcome: _o, change: _c, answeredAt: _t, basis: _b, ...rest } = known.value
  await save(store, [await putEpisode(store, rest, known.row)])
  return true
}

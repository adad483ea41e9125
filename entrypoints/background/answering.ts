import { followUpDue } from '../../episodes/followUp.ts'
import { cleanText } from '../../episodes/text.ts'
import type { About, Episode, ForWhom, Outcome } from '../../episodes/types.ts'
import { LIMITS } from '../../messages/parts.ts'
import type { Answers } from '../../storage/contents.ts'
import type { Row } from '../../storage/database.ts'
import { readSession, writeSession } from '../../storage/session.ts'
import { readSettings } from '../../storage/settings.ts'
import { loadEpisode, putEpisode, type Store, save } from '../../storage/store.ts'

const keep = (row: Row): number | undefined => row.due

type Due = (row: Row, next: Episode) => number | undefined

/** Changes an episode's answers and resolves after the commit. @returns false when it is gone */
const amend = async (
  store: Store,
  id: string,
  now: number,
  alter: (episode: Episode) => Episode,
  due: Due = keep,
): Promise<boolean> => {
  const known = await loadEpisode(store, id)
  if (!known || known.row.state === 'leaving') return false
  await rememberBefore(known.value, now)
  const next = alter(known.value)
  await save(store, [await putEpisode(store, next, known.row, undefined, due(known.row, next))])
  return true
}

/** Saves the answer to the one question. @returns false when the episode is gone or the text is empty */
export const answerProblem = async (
  store: Store,
  id: string,
  said: { problem: string; about?: About; forWhom?: ForWhom },
  now: number,
): Promise<boolean> => {
  const { about, forWhom } = said
  const problem = cleanText(said.problem, LIMITS.problem, true)
  if (!problem) return false
  const answers = { problem, answeredAt: now, ...(about ? { about } : {}), ...(forWhom ? { forWhom } : {}) }
  return amend(store, id, now, episode => ({ ...episode, ...answers }))
}

/** Saves what came of it. "Changed" sets the day on which to ask what happened. */
export const answerOutcome = async (store: Store, id: string, outcome: Outcome, now: number): Promise<boolean> => {
  const { followUpWeeks } = await readSettings(store.db)
  return amend(
    store,
    id,
    now,
    episode => ({ ...episode, outcome, answeredAt: now }),
    (_row, next) => followUpDue(next, followUpWeeks),
  )
}

/** Saves what exactly was changed; empty text changes nothing. */
export const answerChange = (store: Store, id: string, text: string, now: number): Promise<boolean> => {
  const change = cleanText(text, LIMITS.change, true)
  return amend(store, id, now, episode => (change ? { ...episode, change, answeredAt: now } : episode))
}

/** An answer given later than this after the one before begins a new question, ms. */
const ONE_QUESTION = 2 * 60_000

const answersOf = ({
  id: _i,
  kind: _k,
  startedAt: _s,
  lastAt: _l,
  zone: _z,
  minutesByHand: _m,
  role: _r,
  linked: _n,
  forOffice: _o,
  ...answers
}: Episode): Answers => answers

/** Keeps what the answers were before this question, so that its undo takes back this question and nothing older. */
const rememberBefore = async (episode: Episode, now: number): Promise<void> => {
  const session = await readSession()
  const known = session.undo[episode.id]
  if (known && now - known.at < ONE_QUESTION) return
  const undo = { ...session.undo, [episode.id]: { at: now, before: answersOf(episode) } }
  await writeSession({ ...session, undo })
}

/** Takes back what this question has saved. @returns false when there is nothing to take back (any more) */
export const undoAnswer = async (store: Store, id: string): Promise<boolean> => {
  const [known, session] = [await loadEpisode(store, id), await readSession()]
  const kept = session.undo[id]
  if (!known || known.row.state === 'leaving' || !kept) return false
  const { kind, startedAt, lastAt, zone, minutesByHand, role, linked, forOffice } = known.value
  const before: Episode = {
    ...{ id, kind, startedAt, lastAt, zone, ...kept.before },
    ...(minutesByHand === undefined ? {} : { minutesByHand }),
    ...(role === undefined ? {} : { role }),
    ...(linked === undefined ? {} : { linked }),
    ...(forOffice ? { forOffice } : {}),
  }
  const due = followUpDue(before, (await readSettings(store.db)).followUpWeeks)
  await save(store, [await putEpisode(store, before, known.row, undefined, due)])
  const { [id]: _done, ...undo } = session.undo
  await writeSession({ ...session, undo })
  return true
}

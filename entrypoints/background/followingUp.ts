import { followUpDue, followUpsToday, withFollowUp } from '../../episodes/followUp.ts'
import { cleanText } from '../../episodes/text.ts'
import { LIMITS } from '../../messages/parts.ts'
import type { DueFollowUp, RequestOf } from '../../messages/types.ts'
import type { Put } from '../../storage/commit.ts'
import { addFollowedUp, readFollowedUp } from '../../storage/moments.ts'
import { readSettings } from '../../storage/settings.ts'
import { loadEpisode, openWhole, putEpisode, type Store, save } from '../../storage/store.ts'
import { midnightBefore } from './clock.ts'

/** Saves what actually happened. "Not yet" is asked once more at twelve weeks. @returns false when the episode is gone */
export const answerFollowUp = async (store: Store, said: RequestOf<'followUp'>, now: number): Promise<boolean> => {
  const known = await loadEpisode(store, said.id)
  if (!known || known.row.state === 'leaving') return false
  const barrier = cleanText(said.barrier, LIMITS.barrier, true)
  const next = withFollowUp(known.value, {
    at: now,
    happened: said.happened,
    ...(said.basis ? { basis: said.basis } : {}),
    ...(barrier ? { barrier } : {}),
  })
  const { followUpWeeks } = await readSettings(store.db)
  await save(store, [await putEpisode(store, next, known.row, undefined, followUpDue(next, followUpWeeks))])
  await addFollowedUp(store.db, now)
  return true
}

/** Follow-ups that the person does not want to be asked about. The episodes stay as they are. */
export const skipFollowUps = async (store: Store, ids: readonly string[]): Promise<void> => {
  const puts: Put[] = []
  for (const id of ids) {
    const known = await loadEpisode(store, id)
    if (known && known.row.state === 'answered') puts.push(await putEpisode(store, known.value, known.row))
  }
  await save(store, puts)
}

/** What is due: two a day at most are shown, newest intentions first; the others are only counted. @param now UTC milliseconds */
export const dueFollowUps = async (store: Store, now: number): Promise<{ today: DueFollowUp[]; inAll: number }> => {
  const rows = await store.db.episodes.where('due').belowOrEqual(now).toArray()
  const { whole } = await openWhole(
    store,
    rows.filter(row => row.state === 'answered'),
  )
  const due = whole.map(({ episode }) => ({ id: episode.row.id, due: episode.row.due ?? 0, value: episode.value }))
  const today = followUpsToday(due, await readFollowedUp(store.db), midnightBefore(now), now)
  return {
    today: today.map(({ id, value }) => ({
      id,
      problem: value.problem ?? '',
      change: value.change ?? '',
      at: value.answeredAt ?? value.startedAt,
    })),
    inAll: due.length,
  }
}

import { followUpDue } from '../../episodes/followUp.ts'
import { joinedAnswers } from '../../episodes/joinedAnswers.ts'
import type { Episode, Visit } from '../../episodes/types.ts'
import type { Put } from '../../storage/commit.ts'
import { readSession, writeSession } from '../../storage/session.ts'
import { readSettings } from '../../storage/settings.ts'
import {
  dropEpisode,
  type Loaded,
  loadEpisode,
  openWhole,
  putEpisode,
  putVisit,
  type Store,
  save,
  type Whole,
} from '../../storage/store.ts'
import { UNDO } from './forgetting.ts'

const ends = (visits: readonly Visit[]): Pick<Episode, 'startedAt' | 'lastAt'> => ({
  startedAt: Math.min(...visits.map(visit => visit.at)),
  lastAt: Math.max(...visits.map(visit => visit.at + visit.seconds * 1000)),
})

const whole = async (store: Store, id: string): Promise<Whole | undefined> => {
  const row = await store.db.episodes.get(id)
  return row && row.state !== 'leaving' ? (await openWhole(store, [row])).whole[0] : undefined
}

/** What must be known to take a regrouping back: which episode each visit was in, and what the episodes were. */
const rememberBefore = async (wholes: readonly Whole[], made: string | undefined, now: number): Promise<void> => {
  const session = await readSession()
  const visits = wholes.flatMap(({ episode, visits }) =>
    visits.map(({ row }): [string, string] => [row.id, episode.row.id]),
  )
  const episodes = wholes.map(({ episode }) => episode.value)
  await writeSession({ ...session, regroup: { at: now, episodes, visits, ...(made ? { made } : {}) } })
}

/** An episode that has lost its visits goes, unless something was answered in it. */
const leftBehind = async (
  store: Store,
  { episode }: Whole,
  rest: readonly Loaded<Visit>[],
  now: number,
): Promise<Put> => {
  const { row, value } = episode
  if (rest.length > 0)
    return putEpisode(store, { ...value, ...ends(rest.map(visit => visit.value)) }, row, undefined, row.due)
  if (value.problem !== undefined || value.forOffice) return putEpisode(store, value, row, undefined, row.due)
  return putEpisode(store, value, row, 'leaving', now + UNDO)
}

/**
 * Moves searches and sources into another episode, or into a new one: then the problem is split. Nothing is lost, an
 * episode that was answered stays although it has no search left.
 * @param to id of an episode, or of one to be made
 * @returns false when there is nothing to move, or the episode does not take searches
 */
export const moveVisits = async (store: Store, ids: readonly string[], to: string, now: number): Promise<boolean> => {
  const rows = (await store.db.visits.bulkGet([...ids])).filter(row => row !== undefined)
  const from = [...new Set(rows.map(row => row.episode ?? ''))].filter(id => id !== to)
  const sources = (await Promise.all(from.map(id => whole(store, id)))).filter(one => one !== undefined)
  const target = await whole(store, to)
  const moving = sources.flatMap(({ visits }) => visits.filter(({ row }) => ids.includes(row.id)))
  const first = moving[0]?.value
  if (!first || (target && target.episode.value.kind !== 'visits')) return false
  if (!target && ((await store.db.episodes.get(to)) || (await store.db.tombstones.get(to)))) return false
  await rememberBefore(target ? [...sources, target] : sources, target ? undefined : to, now)
  const all = [...(target?.visits ?? []), ...moving].map(visit => visit.value)
  const base: Episode = target?.episode.value ?? {
    id: to,
    kind: 'visits',
    startedAt: now,
    lastAt: now,
    zone: first.zone,
  }
  const puts: Promise<Put>[] = [
    putEpisode(store, { ...base, ...ends(all) }, target?.episode.row, undefined, target?.episode.row.due),
    ...moving.map(({ row, value }) => putVisit(store, value, to, row)),
    ...sources.map(one =>
      leftBehind(
        store,
        one,
        one.visits.filter(({ row }) => !ids.includes(row.id)),
        now,
      ),
    ),
  ]
  await save(store, await Promise.all(puts))
  return true
}

/**
 * Makes one episode of two. What was answered in both stays: the texts one below the other, the rest as in `into`.
 * @returns false when one of them is gone
 */
export const joinEpisodes = async (store: Store, from: string, into: string, now: number): Promise<boolean> => {
  const [source, target] = [await whole(store, from), await whole(store, into)]
  if (!source || !target || from === into) return false
  await rememberBefore([source, target], undefined, now)
  const visits = [...source.visits, ...target.visits].map(visit => visit.value)
  const answers = joinedAnswers(target.episode.value, source.episode.value)
  const joined: Episode = { ...answers, ...(visits.length > 0 ? ends(visits) : {}) }
  const due = followUpDue(joined, (await readSettings(store.db)).followUpWeeks)
  const puts = [
    putEpisode(store, joined, target.episode.row, undefined, due),
    ...source.visits.map(({ row, value }) => putVisit(store, value, into, row)),
    putEpisode(store, source.episode.value, source.episode.row, 'leaving', now + UNDO),
  ]
  await save(store, await Promise.all(puts))
  return true
}

/** Takes the last regrouping back. @returns false when it was too long ago, or something of it is gone */
export const undoRegrouping = async (store: Store, now: number): Promise<boolean> => {
  const { regroup, ...session } = await readSession()
  if (!regroup || now - regroup.at > UNDO || now < regroup.at) return false
  const weeks = (await readSettings(store.db)).followUpWeeks
  const puts: Put[] = []
  for (const before of regroup.episodes) {
    const known = await loadEpisode(store, before.id)
    if (!known) return false
    puts.push(await putEpisode(store, before, known.row, undefined, followUpDue(before, weeks)))
  }
  const places = new Map(regroup.visits)
  const rows = (await store.db.visits.bulkGet([...places.keys()])).filter(row => row !== undefined)
  const present = await Promise.all(
    [...new Set(rows.map(row => row.episode ?? ''))].map(id => store.db.episodes.get(id)),
  )
  const opened = (
    await openWhole(
      store,
      present.filter(row => row !== undefined),
    )
  ).whole.flatMap(one => one.visits)
  for (const { row, value } of opened) {
    const place = places.get(row.id)
    if (place !== undefined && place !== row.episode) puts.push(await putVisit(store, value, place, row))
  }
  const drops = regroup.made
    ? (await dropEpisode(store, regroup.made, now)).filter(drop => drop.table === 'episodes')
    : []
  await save(store, puts, drops)
  await writeSession(session)
  return true
}

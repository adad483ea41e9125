import type { Drop } from '../../storage/commit.ts'
import { lastMerged } from '../../storage/merge.ts'
import { readSettings } from '../../storage/settings.ts'
import { dropEpisode, loadEpisode, openWhole, putEpisode, type Store, save } from '../../storage/store.ts'
import { dropDrafts } from './drafts.ts'

/** Time for undo, ms. */
export const UNDO = 10_000
const HOUR = 3600_000
const DAY = 24 * HOUR

/** Forgets an episode at once: content gone, tombstones stay. @returns false when it is gone already */
export const forgetNow = async (store: Store, id: string, now: number): Promise<boolean> => {
  const drops = await dropEpisode(store, id, now)
  await save(store, [], drops)
  await dropDrafts([id])
  return drops.length > 0
}

/** Forgets an episode after the time for undo. @returns false when it is gone */
export const forgetSoon = async (store: Store, id: string, now: number): Promise<boolean> => {
  const known = await loadEpisode(store, id)
  if (!known) return false
  await save(store, [await putEpisode(store, known.value, known.row, 'leaving', now + UNDO)])
  return true
}

/** Undo. @returns false when it was too late */
export const bringBack = async (store: Store, id: string): Promise<boolean> => {
  const known = await loadEpisode(store, id)
  if (!known) return false
  if (known.row.state === 'leaving') await save(store, [await putEpisode(store, known.value, known.row)])
  return true
}

/** Forgets all that was noticed in the last hour: whole episodes that began in it, and later visits of older ones. */
export const forgetLastHour = async (store: Store, now: number): Promise<void> => {
  const since = now - HOUR
  const { whole } = await openWhole(store, await store.db.episodes.toArray())
  const drops: Drop[] = []
  for (const { episode, visits } of whole) {
    if (episode.value.kind !== 'visits') continue
    if (episode.value.startedAt >= since) drops.push(...(await dropEpisode(store, episode.row.id, now)))
    else {
      const late = visits.filter(visit => visit.value.at >= since)
      drops.push(
        ...late.map(({ row }) => ({
          table: 'visits' as const,
          tombstone: { id: row.id, rev: row.rev + 1, device: store.device.id, time: now },
        })),
      )
    }
  }
  await save(store, [], drops)
  await dropDrafts(drops.map(drop => drop.tombstone.id))
}

/** Removes what is due to go: undo time over, or unanswered for as many days as chosen. Nothing goes while everything is to be kept. @returns UTC milliseconds of the next time, if any */
export const sweep = async (store: Store, now: number): Promise<number | undefined> => {
  const { keepDays, keepAll } = await readSettings(store.db)
  if (keepAll) return undefined
  // What came back from a file has its days from then on.
  const restored = await lastMerged(store.db)
  const leaving = await store.db.episodes.where('state').equals('leaving').toArray()
  const waitingRows = await store.db.episodes.where('state').equals('waiting').toArray()
  const { whole } = await openWhole(store, waitingRows)
  const old = whole
    .filter(
      ({ episode }) =>
        episode.value.kind === 'visits' && Math.max(episode.value.lastAt, restored) + keepDays * DAY <= now,
    )
    .map(({ episode }) => episode.row.id)
  const over = leaving.filter(row => (row.due ?? 0) <= now).map(row => row.id)
  for (const id of [...over, ...old]) await forgetNow(store, id, now)
  const next = leaving.filter(row => (row.due ?? 0) > now).map(row => row.due ?? 0)
  return next.length > 0 ? Math.min(...next) : undefined
}

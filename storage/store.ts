import type { Episode, Visit } from '../episodes/types.ts'
import { commit, type Drop, type Put } from './commit.ts'
import { parseEpisode, parseVisit } from './contents.ts'
import type { Database, Row, RowState, TableName } from './database.ts'
import { dayOf } from './days.ts'
import type { Device } from './device.ts'
import { seal, unseal } from './seal.ts'

/** A record as read: its content, and the row it came from. */
export interface Loaded<T> {
  row: Row
  value: T
}

/** An episode with its visits in the order they began. */
export interface Whole {
  episode: Loaded<Episode>
  visits: Loaded<Visit>[]
}

export interface Store {
  readonly db: Database
  readonly device: Device
  readonly writable: boolean
}

const openRow = async <T>(store: Store, table: TableName, row: Row, parse: (id: string, content: unknown) => T) => ({
  row,
  value: parse(row.id, await unseal(store.device.key, table, row.id, row.sealed)),
})

/** @throws Unreadable or ZodError: the row stays as it is */
export const loadEpisode = async (store: Store, id: string): Promise<Loaded<Episode> | undefined> => {
  const row = await store.db.episodes.get(id)
  return row && openRow(store, 'episodes', row, parseEpisode)
}

/** @throws as above */
export const loadVisit = async (store: Store, id: string): Promise<Loaded<Visit> | undefined> => {
  const row = await store.db.visits.get(id)
  return row && openRow(store, 'visits', row, parseVisit)
}

const openAll = async <T>(opening: Promise<T>[]): Promise<{ opened: T[]; unreadable: number }> => {
  const settled = await Promise.allSettled(opening)
  const opened = settled.flatMap(result => (result.status === 'fulfilled' ? [result.value] : []))
  return { opened, unreadable: settled.length - opened.length }
}

/** Opens rows together with their visits. What cannot be opened is counted, left out, and stays where it is. */
export const openWhole = async (
  store: Store,
  rows: readonly Row[],
): Promise<{ whole: Whole[]; unreadable: number }> => {
  const visitRows = await store.db.visits
    .where('episode')
    .anyOf(rows.map(row => row.id))
    .toArray()
  const visits = await openAll(visitRows.map(row => openRow(store, 'visits', row, parseVisit)))
  const episodes = await openAll(rows.map(row => openRow(store, 'episodes', row, parseEpisode)))
  const byEpisode = Map.groupBy(visits.opened, visit => visit.row.episode)
  const whole = episodes.opened.map(episode => ({
    episode,
    visits: (byEpisode.get(episode.row.id) ?? []).sort(
      (a, b) => a.value.at - b.value.at || (a.row.id < b.row.id ? -1 : 1),
    ),
  }))
  return { whole, unreadable: visits.unreadable + episodes.unreadable }
}

/** Seals an episode for writing. `state` follows from its content unless given. */
export const putEpisode = async (
  store: Store,
  value: Episode,
  known?: Row,
  state?: RowState,
  due?: number,
): Promise<Put> => {
  const { id, ...content } = value
  const row: Row = {
    id,
    rev: (known?.rev ?? 0) + 1,
    device: store.device.id,
    day: dayOf(value.startedAt, value.zone),
    state: state ?? (value.problem === undefined ? 'waiting' : 'answered'),
    ...(due === undefined ? {} : { due }),
    sealed: await seal(store.device.key, 'episodes', id, content),
  }
  return { table: 'episodes', row, was: known?.rev ?? 0 }
}

/** Seals a visit for writing. */
export const putVisit = async (store: Store, value: Visit, episode: string, known?: Row): Promise<Put> => {
  const { id, ...content } = value
  const row: Row = {
    id,
    rev: (known?.rev ?? 0) + 1,
    device: store.device.id,
    day: dayOf(value.at, value.zone),
    state: 'kept',
    episode,
    sealed: await seal(store.device.key, 'visits', id, content),
  }
  return { table: 'visits', row, was: known?.rev ?? 0 }
}

/** What must go when an episode is forgotten: itself and its visits. @param time UTC milliseconds */
export const dropEpisode = async (store: Store, id: string, time: number): Promise<Drop[]> => {
  const visits = await store.db.visits.where('episode').equals(id).toArray()
  const episode = await store.db.episodes.get(id)
  const rows: [TableName, Row][] = visits.map(row => ['visits', row])
  if (episode) rows.push(['episodes', episode])
  return rows.map(([table, row]) => ({
    table,
    tombstone: { id: row.id, rev: row.rev + 1, device: store.device.id, time },
  }))
}

/** Writes and drops together; see `commit`. */
export const save = (store: Store, puts: readonly Put[], drops: readonly Drop[] = []): Promise<void> =>
  commit(store.db, store.writable, puts, drops)

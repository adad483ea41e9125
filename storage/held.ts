import type { Episode, Visit } from '../episodes/types.ts'
import { parseEpisode, parseVisit } from './contents.ts'
import type { Row } from './database.ts'
import type { Device } from './device.ts'
import { isShown, type Rows } from './reading.ts'
import { unseal } from './seal.ts'

/** An episode as a page of ours shows it. The same object until something of it changes. */
export interface KeptEpisode {
  episode: Episode
  visits: Visit[]
  due?: number
}

type Head = Omit<Row, 'sealed'>

/** A record that was opened once; without a value when it cannot be. */
interface Opened<T> {
  row: Head
  value?: T
}

/** Everything opened so far, so that a change opens only what changed. */
export interface Held {
  /** Opens rows that are new or changed, then takes them in and `gone` out, all at one moment. */
  take: (device: Device, rows: Partial<Rows>) => Promise<void>
  /** Lets go of every record with another id. */
  keepOnly: (ids: ReadonlySet<string>) => void
  /** Newest first; and how many records cannot be opened. */
  list: () => { episodes: KeptEpisode[]; unreadable: number }
}

const newest = (a: KeptEpisode, b: KeptEpisode): number =>
  b.episode.startedAt - a.episode.startedAt || (a.episode.id < b.episode.id ? 1 : -1)

const inOrder = (a: Visit, b: Visit): number => a.at - b.at || (a.id < b.id ? -1 : 1)

const openAll = <T>(
  device: Device,
  table: 'episodes' | 'visits',
  known: ReadonlyMap<string, Opened<T>>,
  rows: readonly Row[],
  parse: (id: string, content: unknown) => T,
): Promise<Opened<T>[]> => {
  const isNew = (row: Row) => {
    const old = known.get(row.id)?.row
    return old?.rev !== row.rev || old.device !== row.device
  }
  const open = async ({ sealed, ...row }: Row): Promise<Opened<T>> => {
    try {
      return { row, value: parse(row.id, await unseal(device.key, table, row.id, sealed)) }
    } catch {
      // It stays as it is, whatever is wrong with it, and is counted.
      return { row }
    }
  }
  return Promise.all([...new Map(rows.filter(isNew).map(row => [row.id, row])).values()].map(open))
}

/** Holds nothing yet. One `take` at a time. */
export const makeHeld = (): Held => {
  const episodes = new Map<string, Opened<Episode>>()
  const visits = new Map<string, Opened<Visit>>()
  const byEpisode = new Map<string, Set<string>>()
  const shown = new Map<string, KeptEpisode>()

  const drop = (id: string): void => {
    const of = visits.get(id)?.row.episode ?? ''
    byEpisode.get(of)?.delete(id)
    if (byEpisode.get(of)?.size === 0) byEpisode.delete(of)
    for (const stale of [of, id]) shown.delete(stale)
    visits.delete(id)
    episodes.delete(id)
  }
  const putVisit = (visit: Opened<Visit>): void => {
    const { id, episode = '' } = visit.row
    drop(id)
    visits.set(id, visit)
    byEpisode.set(episode, (byEpisode.get(episode) ?? new Set()).add(id))
    shown.delete(episode)
  }
  const putEpisode = (episode: Opened<Episode>): void => {
    shown.delete(episode.row.id)
    episodes.set(episode.row.id, episode)
  }
  const visitsOf = (id: string): Opened<Visit>[] =>
    [...(byEpisode.get(id) ?? [])].flatMap(visit => visits.get(visit) ?? [])
  const show = (id: string, { due }: Head, episode: Episode): KeptEpisode => {
    const readable = visitsOf(id).flatMap(({ value }) => value ?? [])
    return { episode, visits: readable.sort(inOrder), ...(due === undefined ? {} : { due }) }
  }

  return {
    take: async (device, rows) => {
      const { true: visible = [], false: hidden = [] } = Object.groupBy(rows.episodes ?? [], row => `${isShown(row)}`)
      const [newVisits, newEpisodes] = await Promise.all([
        openAll(device, 'visits', visits, rows.visits ?? [], parseVisit),
        openAll(device, 'episodes', episodes, visible, parseEpisode),
      ])
      for (const id of [...(rows.gone ?? []), ...hidden.map(row => row.id)]) drop(id)
      newVisits.forEach(putVisit)
      newEpisodes.forEach(putEpisode)
    },
    keepOnly: ids => {
      for (const id of [...episodes.keys(), ...visits.keys()]) if (!ids.has(id)) drop(id)
    },
    list: () => {
      let unreadable = 0
      for (const [id, { row, value }] of episodes) {
        if (value === undefined) unreadable += 1
        else if (!shown.has(id)) shown.set(id, show(id, row, value))
      }
      for (const { row, value } of visits.values()) {
        if (value === undefined && episodes.has(row.episode ?? '')) unreadable += 1
      }
      return { episodes: [...shown.values()].sort(newest), unreadable }
    },
  }
}

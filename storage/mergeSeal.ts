import type { BackupClaim, BackupEpisode, BackupVisit } from './backupFile.ts'
import { parseEpisode, parseVisit } from './contents.ts'
import type { Row } from './database.ts'
import { dayOf } from './days.ts'
import type { Plan } from './mergePlan.ts'
import { seal } from './seal.ts'
import type { Store } from './store.ts'

/** Rows ready to be written. */
export interface SealedPlan {
  episodes: Row[]
  visits: Row[]
  claims: Row[]
}

/** What another version wrote into a record is sealed with it: nothing of it is lost by passing through here. */
const episodeRow = async ({ device: { key } }: Store, one: BackupEpisode): Promise<Row> => {
  const { startedAt, zone, problem } = parseEpisode(one.id, one.content)
  const said = one.state === 'waiting' || one.state === 'answered' ? one.state : undefined
  return {
    ...{ id: one.id, rev: one.rev, device: one.device },
    day: dayOf(startedAt, zone),
    state: said ?? (problem === undefined ? 'waiting' : 'answered'),
    ...(one.due === undefined ? {} : { due: one.due }),
    sealed: await seal(key, 'episodes', one.id, one.content),
  }
}

const visitRow = async ({ device: { key } }: Store, one: BackupVisit): Promise<Row> => {
  const { at, zone } = parseVisit(one.id, one.content)
  return {
    ...{ id: one.id, rev: one.rev, device: one.device },
    day: dayOf(at, zone),
    state: 'kept',
    episode: one.episode,
    sealed: await seal(key, 'visits', one.id, one.content),
  }
}

const claimRow = async ({ device: { key } }: Store, one: BackupClaim): Promise<Row> => ({
  ...{ id: one.id, rev: one.rev, device: one.device, day: one.day },
  state: 'kept',
  sealed: await seal(key, 'claims', one.id, one.content),
})

/** Seals before anything is written: inside a transaction nothing but Dexie may be awaited. */
export const sealPlan = async (store: Store, { put }: Plan): Promise<SealedPlan> => ({
  episodes: await Promise.all(put.episodes.map(one => episodeRow(store, one))),
  visits: await Promise.all(put.visits.map(one => visitRow(store, one))),
  claims: await Promise.all(put.claims.map(one => claimRow(store, one))),
})

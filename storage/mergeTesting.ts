import type { Episode, Visit } from '../episodes/types.ts'
import { makeBackup } from './backup.ts'
import { type Backup, readBackup } from './backupFile.ts'
import { openContent } from './backupOpen.ts'
import { canonicalText } from './backupText.ts'
import { type KeptClaim, putClaim, putVoided, readClaims, type Voided } from './claims.ts'
import type { Row, TableName } from './database.ts'
import { type Merged, mergeBackup } from './merge.ts'
import { loadEpisode, loadVisit, putEpisode, putVisit, type Store, save } from './store.ts'

export const NOON = Date.UTC(2026, 10, 22, 12)
export const ZONE = 'Europe/Berlin'

export const episodeOf = (id: string, change: Partial<Episode> = {}): Episode => ({
  ...{ id, kind: 'visits', startedAt: NOON, lastAt: NOON, zone: ZONE },
  ...change,
})

export const visitOf = (id: string, change: Partial<Visit> = {}): Visit => ({
  ...{ id, at: NOON, zone: ZONE, site: 'pubmed', kind: 'search', query: `query of ${id}`, seconds: 3 },
  url: 'https://pubmed.ncbi.nlm.nih.gov/?term=apixaban',
  ...change,
})

export const claimOf = (id: string, change: Partial<KeptClaim> = {}): KeptClaim => ({
  ...{ id, day: '2026-11-22', rule: 'learning-record', episodes: ['episode-1'] },
  document: '{"schema":"aftersearch-claim"}',
  ...change,
})

/** Writes an episode, anew or over what is there. */
export const keepEpisode = async (store: Store, value: Episode): Promise<void> =>
  save(store, [await putEpisode(store, value, (await loadEpisode(store, value.id))?.row)])

/** Writes a visit, anew or over what is there, also in another episode. */
export const keepVisit = async (store: Store, value: Visit, episode: string): Promise<void> =>
  save(store, [await putVisit(store, value, episode, (await loadVisit(store, value.id))?.row)])

export const keepClaim = async (store: Store, claim: KeptClaim): Promise<void> =>
  save(store, [await putClaim(store, claim)])

/** Withdraws a claim that is there. */
export const withdrawClaim = async (store: Store, id: string, voided: Voided): Promise<void> => {
  const row = await store.db.claims.get(id)
  const put = row && (await putVoided(store, row, voided))
  await save(store, put ? [put] : [])
}

/** Ids of the claims that are withdrawn. */
export const withdrawn = async (store: Store): Promise<string[]> =>
  (await readClaims(store)).claims.filter(({ voided }) => voided).map(({ id }) => id)

/** What a computer would hand to another one. */
export const fileOf = async (store: Store): Promise<Backup> => readBackup((await makeBackup(store, NOON, ZONE)).text)

/** Takes over what another computer has. */
export const mergeFrom = async (store: Store, other: Store): Promise<Merged> =>
  mergeBackup(store, await fileOf(other), NOON)

const openTable = async (store: Store, table: TableName, rows: Row[]): Promise<string[]> =>
  Promise.all(
    rows.map(async ({ sealed, ...head }) => {
      const opened = await openContent(store, table, { ...head, sealed })
      return canonicalText({ table, ...head, content: opened?.content ?? 'unreadable' })
    }),
  )

/** All records and tombstones of a database, one text each, without what differs from computer to computer: the seals. */
export const dumpOf = async (store: Store): Promise<string[]> => {
  const { db } = store
  const tables = await Promise.all([
    openTable(store, 'episodes', await db.episodes.toArray()),
    openTable(store, 'visits', await db.visits.toArray()),
    openTable(store, 'claims', await db.claims.toArray()),
  ])
  const stones = (await db.tombstones.toArray()).map(stone => canonicalText(stone))
  return [...tables.flat(), ...stones].sort()
}

/** Visits of no episode: there must never be any. */
export const strayVisits = async ({ db }: Store): Promise<string[]> => {
  const episodes = new Set(await db.episodes.toCollection().primaryKeys())
  return (await db.visits.toArray()).filter(row => !episodes.has(row.episode ?? '')).map(row => row.id)
}

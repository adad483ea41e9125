import { followUpDue } from '../../episodes/followUp.ts'
import { putClaim } from '../../storage/claims.ts'
import { openDatabase } from '../../storage/database.ts'
import { ensureDevice } from '../../storage/device.ts'
import { readSettings } from '../../storage/settings.ts'
import { putEpisode, putVisit, type Store } from '../../storage/store.ts'
import { claimsOf } from '../practice/year/claims.ts'
import { makeYear } from '../practice/year/makeYear.ts'
import type { YearWanted, YearWritten } from './yearSeed.ts'

/** What stands in the database, sealed. */
const bytesOf = async ({ db }: Store): Promise<number> => {
  const rows = await Promise.all([db.episodes.toArray(), db.visits.toArray(), db.claims.toArray()])
  return rows.flat().reduce((sum, row) => sum + row.sealed.ct.byteLength + row.sealed.iv.byteLength, 0)
}

/**
 * Runs in a page of the extension: fills its database with the made-up year, each record sealed by the product's own code
 * with the device's own key. Written in bulk, which the product itself never does.
 */
const writeYear = async ({ seed, end, zone }: YearWanted): Promise<YearWritten> => {
  const began = performance.now()
  const { db, writable } = await openDatabase()
  const store: Store = { db, writable, device: await ensureDevice(db) }
  const { followUpWeeks } = await readSettings(db)
  const year = makeYear(seed, end, zone)
  const claims = claimsOf(year, seed, end, zone)
  const made = performance.now()
  const visits = year.visits.map(({ episode, visit }) => putVisit(store, visit, episode))
  const episodes = year.episodes.map(episode =>
    putEpisode(store, episode, undefined, undefined, followUpDue(episode, followUpWeeks)),
  )
  const kept = claims.map(claim => putClaim(store, claim))
  // Visits first: an open diary shows an episode with all of them.
  await db.visits.bulkPut((await Promise.all(visits)).map(put => put.row))
  await db.episodes.bulkPut((await Promise.all(episodes)).map(put => put.row))
  await db.claims.bulkPut((await Promise.all(kept)).map(put => put.row))
  const sealed = performance.now()
  const counts = { episodes: episodes.length, visits: visits.length, claims: kept.length, bytes: await bytesOf(store) }
  db.close()
  return { ...counts, made: Math.round(made - began), written: Math.round(sealed - made) }
}

Object.assign(globalThis, { writeYear })

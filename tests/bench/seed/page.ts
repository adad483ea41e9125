import { someEpisodes } from '../../../claims/fixtures.ts'
import { openDatabase } from '../../../storage/database.ts'
import { ensureDevice } from '../../../storage/device.ts'
import { putEpisode, putVisit } from '../../../storage/store.ts'

/** Rows sealed and written at a time. */
const SLICE = 500

/**
 * Runs in a page of the extension: fills its database with answered episodes, each with its visits, sealed by the product's
 * own code with the device's own key; the newest ended just now. Written in bulk, which the product itself never does.
 */
const seed = async (count: number): Promise<void> => {
  const { db, writable } = await openDatabase()
  const store = { db, writable, device: await ensureDevice(db) }
  const all = someEpisodes(count)
  const later = Date.now() - (all.at(-1)?.episode.lastAt ?? 0)
  for (let from = 0; from < count; from += SLICE) {
    const slice = all.slice(from, from + SLICE)
    const episodes = slice.map(({ episode }) => {
      const moved = { ...episode, startedAt: episode.startedAt + later, lastAt: episode.lastAt + later }
      // Problems of one's own, so that a search finds some and not all.
      return putEpisode(store, { ...moved, problem: `${episode.problem} (${episode.id.slice(-5)})` })
    })
    const visits = slice.flatMap(({ episode, visits }) =>
      visits.map(visit => putVisit(store, { ...visit, at: visit.at + later }, episode.id)),
    )
    await db.episodes.bulkPut((await Promise.all(episodes)).map(put => put.row))
    await db.visits.bulkPut((await Promise.all(visits)).map(put => put.row))
  }
  db.close()
}

Object.assign(globalThis, { seed })

import type { Changes } from './changes.ts'
import type { Database, Row } from './database.ts'
import { readDevice } from './device.ts'
import { readLearnerRow } from './learner.ts'
import { readApart, readFollowedUp } from './moments.ts'
import { readAccess, readSettings } from './settings.ts'

/** As many as fill a screen. */
const FIRST = 25
/** Rows read and opened at a time: a few milliseconds of the page's own work. */
const SLICE = 300

/** Rows as they stood at one moment, sealed. */
export interface Rows {
  episodes: Row[]
  visits: Row[]
  /** Ids of records that are no longer there. */
  gone: string[]
}

const TABLES = ['episodes', 'visits', 'meta'] as const

/** When a file was last merged, as `merge.ts` notes it. Not by its own function: that would bring all of merging into the page. */
const restoredOf = async (db: Database): Promise<number> => {
  const value = (await db.meta.get('merged'))?.value
  return typeof value === 'number' ? value : 0
}

const factsOf = async (db: Database) => {
  const [settings, access, device, learner, followedUp, apart, restoredAt] = await Promise.all([
    readSettings(db),
    readAccess(db),
    readDevice(db),
    readLearnerRow(db),
    readFollowedUp(db),
    readApart(db),
    restoredOf(db),
  ])
  return { device, learner, shown: { settings, access, followedUp, apart, restoredAt } }
}

/** The device's key, who claims (sealed), and what pages show besides records. */
export type Facts = Awaited<ReturnType<typeof factsOf>>

const visitsOf = async (db: Database, episodes: Iterable<string>): Promise<Row[]> => {
  // One request an episode, all at once: a cursor over many keys takes several times as long.
  const found = [...episodes].map(id => db.visits.where('episode').equals(id).toArray())
  return (await Promise.all(found)).flat()
}

/** Whether an episode is shown; one that can still be brought back is gone from sight. */
export const isShown = ({ state }: Row): boolean => state === 'waiting' || state === 'answered'

/** The newest days whole, until they make a screenful, with their visits; and whether there are older episodes. */
export const readBeginning = (db: Database): Promise<Rows & { facts: Facts; more: boolean }> =>
  db.transaction('r', TABLES, async () => {
    const byDay = db.episodes.orderBy('day').reverse()
    const [facts, last] = await Promise.all([factsOf(db), byDay.offset(FIRST - 1).first()])
    // How many there are is not asked: browsers count by going through all of them.
    const [rows, older] = await Promise.all([
      (last ? db.episodes.where('day').aboveOrEqual(last.day) : db.episodes).toArray(),
      last ? db.episodes.where('day').below(last.day).limit(1).primaryKeys() : [],
    ])
    const episodes = rows.filter(isShown)
    const ids = episodes.map(row => row.id)
    return { facts, episodes, visits: await visitsOf(db, ids), gone: [], more: older.length > 0 }
  })

/** What was written, as it stands now, with all visits of the episodes among it. */
export const readChanged = (db: Database, changes: Changes): Promise<Rows & { facts: Facts }> =>
  db.transaction('r', TABLES, async () => {
    const [ids, visitIds] = [[...changes.episodes], [...changes.visits]]
    const [facts, episodes, visits, ofEpisodes] = await Promise.all([
      factsOf(db),
      db.episodes.bulkGet(ids),
      db.visits.bulkGet(visitIds),
      visitsOf(db, ids),
    ])
    const there = [...episodes, ...visits, ...ofEpisodes].filter(row => row !== undefined)
    const known = new Set(there.map(row => row.id))
    return {
      facts,
      episodes: episodes.filter(row => row !== undefined),
      visits: [...visits.filter(row => row !== undefined), ...ofEpisodes],
      gone: [...ids, ...visitIds].filter(id => !known.has(id)),
    }
  })

/** All rows of a table, slice by slice. Between two slices somebody may write. */
export async function* slicesOf(db: Database, table: 'episodes' | 'visits'): AsyncGenerator<Row[]> {
  let last = ''
  for (;;) {
    const rows = await db[table].where(':id').above(last).limit(SLICE).toArray()
    const end = rows.at(-1)
    if (!end) return
    yield rows
    last = end.id
  }
}

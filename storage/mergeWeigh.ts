import type { Backup } from './backupFile.ts'
import { openContent } from './backupOpen.ts'
import { canonicalText } from './backupText.ts'
import type { Row, TableName } from './database.ts'
import type { RefusedRecord } from './mergeCheck.ts'
import { newer, type Revision } from './mergeRevision.ts'
import type { Store } from './store.ts'

/** The rows here, by id. */
export type Rows = { [name in TableName]: ReadonlyMap<string, Row> }

interface Weighed {
  /** Ids of records of equal revision whose incoming content counts. */
  prefer: Set<string>
  refused: RefusedRecord[]
}

type Coming = Revision & { content: unknown }

/** How the incoming content stands to the one here: above 0 it is the greater one. `lost`: nobody can open the one here. */
const compare = async (store: Store, table: TableName, row: Row, coming: Coming): Promise<number | 'lost'> => {
  const opened = await openContent(store, table, row)
  if (!opened) return 'lost'
  const [mine, yours] = [canonicalText(opened.content), canonicalText(coming.content)]
  return mine === yours ? 0 : yours > mine ? 1 : -1
}

/**
 * Looks at contents where revisions alone do not decide. The same revision with another content comes of a profile that was
 * copied whole: the greater text counts, on every computer. One that nobody can open here is healed from the file, which
 * holds that very revision.
 */
export const weighContents = async (store: Store, rows: Rows, sound: Backup): Promise<Weighed> => {
  const prefer = new Set<string>()
  const refused: RefusedRecord[] = []
  const weigh = async (table: TableName, coming: Coming): Promise<void> => {
    const row = rows[table].get(coming.id)
    if (!row || (table !== 'claims' && newer(coming, row) !== 0)) return
    const by = await compare(store, table, row, coming)
    if (by === 'lost') prefer.add(coming.id)
    else if (by !== 0 && table === 'claims') refused.push({ table, id: coming.id, why: 'differs' })
    else if (by > 0) prefer.add(coming.id)
  }
  await Promise.all([
    ...sound.episodes.map(one => weigh('episodes', one)),
    ...sound.visits.map(one => weigh('visits', one)),
    ...sound.claims.map(one => weigh('claims', one)),
  ])
  return { prefer, refused }
}

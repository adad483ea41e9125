import type { Backup, BackupClaim } from './backupFile.ts'
import { openContent } from './backupOpen.ts'
import { canonicalText } from './backupText.ts'
import type { Row, TableName } from './database.ts'
import type { RefusedRecord } from './mergeCheck.ts'
import { weighClaim } from './mergeClaims.ts'
import { newer, type Revision } from './mergeRevision.ts'
import type { Store } from './store.ts'

/** The rows here, by id. */
export type Rows = { [name in TableName]: ReadonlyMap<string, Row> }

interface Weighed {
  /** Ids of records whose incoming content counts although the revision does not say so. */
  prefer: Set<string>
  /** Claims that are here, too, and the same: whether they are now known to be withdrawn, or when. */
  known: Map<string, boolean>
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
 * holds that very revision. Of claims, see `weighClaim`.
 */
export const weighContents = async (store: Store, rows: Rows, sound: Backup): Promise<Weighed> => {
  const prefer = new Set<string>()
  const known = new Map<string, boolean>()
  const refused: RefusedRecord[] = []
  const weigh = async (table: TableName, coming: Coming): Promise<void> => {
    const row = rows[table].get(coming.id)
    if (!row || newer(coming, row) !== 0) return
    const by = await compare(store, table, row, coming)
    if (by === 'lost' || by > 0) prefer.add(coming.id)
  }
  const weighKnown = async (coming: BackupClaim): Promise<void> => {
    const row = rows.claims.get(coming.id)
    const opened = row && (await openContent(store, 'claims', row))
    if (!row) return
    // An older revision may not know that it was withdrawn.
    if (!opened && newer(coming, row) >= 0) prefer.add(coming.id)
    if (!opened) return
    const weighed = weighClaim({ ...row, content: opened.content }, coming)
    if (weighed === 'differs') refused.push({ table: 'claims', id: coming.id, why: 'differs' })
    else known.set(coming.id, weighed.news)
    if (weighed !== 'differs' && weighed.takes) prefer.add(coming.id)
  }
  await Promise.all([
    ...sound.episodes.map(one => weigh('episodes', one)),
    ...sound.visits.map(one => weigh('visits', one)),
    ...sound.claims.map(weighKnown),
  ])
  return { prefer, known, refused }
}

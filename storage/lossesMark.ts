import browser from 'webextension-polyfill'
import * as z from 'zod/mini'
import type { Database } from './database.ts'
import type { Mark } from './losses.ts'

const day = z.iso.date()
const shape = z.object({
  device: z.string(),
  since: day,
  held: z.boolean(),
  losses: z.array(day),
  savedOn: z.exactOptional(day),
})

const KEY = 'keeping'

/** The mark beside the database; undefined at the first start, or when the browser's storage was wiped as a whole. */
export const readMark = async (): Promise<Mark | undefined> => {
  const parsed = shape.safeParse((await browser.storage.local.get(KEY))[KEY])
  return parsed.success ? parsed.data : undefined
}

export const writeMark = (mark: Mark): Promise<void> => browser.storage.local.set({ [KEY]: mark })

/** When the person erases everything: that is no loss, and nothing of it stays. */
export const clearMark = (): Promise<void> => browser.storage.local.remove(KEY)

/** Whether there is any record or tombstone. Not a count: browsers count by going through all of them. */
export const holdsAnything = async (db: Database): Promise<boolean> => {
  for (const table of [db.episodes, db.claims, db.tombstones]) {
    if ((await table.limit(1).primaryKeys()).length > 0) return true
  }
  return false
}

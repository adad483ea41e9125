import * as z from 'zod/mini'
import { type Database, DatabaseIsNewer } from './database.ts'
import type { Device } from './device.ts'
import { type Sealed, seal, unseal } from './seal.ts'
import type { Store } from './store.ts'

const shape = z.record(z.string(), z.string())

/** Who claims, by field. */
export type KeptLearner = Readonly<z.infer<typeof shape>>

const ROW = 'learner'

const isSealed = (value: unknown): value is Sealed =>
  typeof value === 'object' && value !== null && 'iv' in value && 'ct' in value

/** The row as it stands, sealed: it is opened after the transaction in which it was read. */
export const readLearnerRow = async (db: Database): Promise<unknown> => (await db.meta.get(ROW))?.value

/** @returns undefined when nobody is remembered, or when it cannot be opened: then it is entered again */
export const openLearner = async ({ key }: Device, value: unknown): Promise<KeptLearner | undefined> => {
  if (!isSealed(value)) return undefined
  try {
    return shape.safeParse(await unseal(key, 'meta', ROW, value)).data
  } catch {
    return undefined
  }
}

/**
 * Remembers who claims, on this device alone: no file takes it along. `undefined` forgets it.
 * @throws DatabaseIsNewer when the database is only readable
 */
export const writeLearner = async (
  { db, device, writable }: Store,
  learner: KeptLearner | undefined,
): Promise<void> => {
  if (!writable) throw new DatabaseIsNewer('written by a newer version')
  if (!learner) return db.meta.delete(ROW)
  const value = await seal(device.key, 'meta', ROW, learner)
  await db.meta.put({ id: ROW, value })
}

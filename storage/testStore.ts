import { openDatabase } from './database.ts'
import { ensureDevice } from './device.ts'
import type { Store } from './store.ts'

let made = 0

/** A fresh database of its own, for tests. */
export const testStore = async (): Promise<Store> => {
  made += 1
  const { db, writable } = await openDatabase(`test-${made}-${Math.random()}`)
  return { db, writable, device: await ensureDevice(db) }
}

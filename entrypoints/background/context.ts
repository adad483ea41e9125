import { openDatabase } from '../../storage/database.ts'
import { ensureDevice } from '../../storage/device.ts'
import type { Store } from '../../storage/store.ts'

/** What use cases take from outside, so that tests can give them another clock. */
export interface Context {
  store: () => Promise<Store>
  /** UTC milliseconds. */
  now: () => number
  /** IANA zone of the device. */
  zone: () => string
}

let opening: Promise<Store> | undefined

const open = async (): Promise<Store> => {
  const { db, writable } = await openDatabase()
  return { db, writable, device: await ensureDevice(db) }
}

/** Lets go of the connection; the next use opens it anew. */
export const dropStore = async (): Promise<void> => {
  const old = opening
  opening = undefined
  await old?.then(
    store => store.db.close(),
    () => undefined,
  )
}

const store = (): Promise<Store> => {
  opening ??= open()
  // A failed opening must not be remembered: the next message tries again.
  opening.catch(() => {
    opening = undefined
  })
  return opening
}

export const context: Context = {
  store,
  now: () => Date.now(),
  zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
}

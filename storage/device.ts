import { v4 } from 'uuid'
import type { Database } from './database.ts'
import { makeKey } from './seal.ts'

/** Who writes here, and with which key. */
export interface Device {
  id: string
  key: CryptoKey
}

const isDevice = (value: unknown): value is Device =>
  typeof value === 'object' && value !== null && 'id' in value && 'key' in value && value.key instanceof CryptoKey

/** The key of this device is missing or damaged although records exist: nothing may be written over them. */
export class KeyMissing extends Error {
  override name = 'KeyMissing'
}

/** This device's key, if one was made. @throws KeyMissing when records exist that nobody can open any more */
export const readDevice = async (db: Database): Promise<Device | undefined> => {
  const value = (await db.meta.get('device'))?.value
  if (isDevice(value)) return value
  if ((await db.episodes.count()) > 0) throw new KeyMissing('the key of this device is missing')
  return undefined
}

/** Makes the key on first use. Only the background calls this. @throws KeyMissing as above */
export const ensureDevice = async (db: Database): Promise<Device> => {
  const known = await readDevice(db)
  if (known) return known
  const made: Device = { id: v4(), key: await makeKey() }
  await db.meta.add({ id: 'device', value: made })
  return made
}

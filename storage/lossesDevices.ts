import * as z from 'zod/mini'
import { type KnownDevice, knownDevice } from './backupFile.ts'
import type { Database } from './database.ts'

const shape = z.array(knownDevice)

/** Every device that is known to have written into this diary, oldest first. Travels with each file. */
export const readDevices = async (db: Database): Promise<KnownDevice[]> => {
  const parsed = shape.safeParse((await db.meta.get('devices'))?.value)
  return parsed.success ? parsed.data : []
}

const order = (a: KnownDevice, b: KnownDevice): number =>
  a.since === b.since ? (a.id < b.id ? -1 : a.id > b.id ? 1 : 0) : a.since < b.since ? -1 : 1

/** Both lists as one: of a device in both, the earlier day. */
export const joinDevices = (one: readonly KnownDevice[], other: readonly KnownDevice[]): KnownDevice[] => {
  const byId = new Map<string, KnownDevice>()
  // Latest first, so that the earliest is what stays.
  for (const device of [...one, ...other].sort(order).reverse()) byId.set(device.id, device)
  return [...byId.values()].sort(order)
}

/** Adds devices to those that are known. May stand in a transaction that holds `meta`: awaits nothing but Dexie. */
export const addDevices = async (db: Database, devices: readonly KnownDevice[]): Promise<void> => {
  const known = await readDevices(db)
  const joined = joinDevices(known, devices)
  if (JSON.stringify(joined) !== JSON.stringify(known)) await db.meta.put({ id: 'devices', value: joined })
}

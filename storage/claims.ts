import * as z from 'zod/mini'
import type { Put } from './commit.ts'
import { seal, unseal } from './seal.ts'
import type { Store } from './store.ts'

const content = z.object({
  /** Id of the credit rule. */
  rule: z.string(),
  /** Ids of the episodes it holds. */
  episodes: z.array(z.string()),
  /** The frozen claim, canonical JSON text: a copy of its own, whatever happens to the episodes. */
  document: z.string(),
})

/** A claim that was saved. */
export interface KeptClaim extends z.infer<typeof content> {
  id: string
  /** Local ISO day of the statement. */
  day: string
}

/** All claims, newest first, and how many cannot be read. */
export const readClaims = async (store: Store): Promise<{ claims: KeptClaim[]; unreadable: number }> => {
  const rows = await store.db.claims.orderBy('day').reverse().toArray()
  const opened = await Promise.allSettled(
    rows.map(async row => ({
      id: row.id,
      day: row.day,
      ...content.parse(await unseal(store.device.key, 'claims', row.id, row.sealed)),
    })),
  )
  const claims = opened.flatMap(result => (result.status === 'fulfilled' ? [result.value] : []))
  return { claims, unreadable: opened.length - claims.length }
}

/** Seals a new claim for writing. */
export const putClaim = async (store: Store, { id, day, ...rest }: KeptClaim): Promise<Put> => ({
  table: 'claims',
  row: {
    id,
    rev: 1,
    device: store.device.id,
    day,
    state: 'kept',
    sealed: await seal(store.device.key, 'claims', id, rest),
  },
  was: 0,
})

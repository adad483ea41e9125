import type { RequestOf } from '../../messages/types.ts'
import { putClaim, readClaims } from '../../storage/claims.ts'
import { type Store, save } from '../../storage/store.ts'

/** A record without an amount may be printed as often as one likes; an amount is claimed once. */
const REPEATABLE = 'learning-record'

/**
 * Keeps a frozen claim. The same id twice keeps it once.
 * @returns false when one of its episodes is already claimed under the same rule
 */
export const keepClaim = async (store: Store, said: RequestOf<'claim'>): Promise<boolean> => {
  if (await store.db.claims.get(said.id)) return true
  const { claims } = await readClaims(store)
  const taken = new Set(claims.filter(claim => claim.rule === said.rule).flatMap(claim => claim.episodes))
  if (said.rule !== REPEATABLE && said.episodes.some(id => taken.has(id))) return false
  const { type: _type, ...claim } = said
  await save(store, [await putClaim(store, claim)])
  return true
}

/** Erases a claim's copy. @param now UTC milliseconds */
export const eraseClaim = async (store: Store, id: string, now: number): Promise<boolean> => {
  const row = await store.db.claims.get(id)
  if (!row) return false
  await save(store, [], [{ table: 'claims', tombstone: { id, rev: row.rev + 1, device: store.device.id, time: now } }])
  return true
}

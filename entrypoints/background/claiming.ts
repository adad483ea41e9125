import { claimedIn, clash } from '../../claims/clash.ts'
import { cleanText } from '../../episodes/text.ts'
import { LIMITS } from '../../messages/parts.ts'
import type { RequestOf } from '../../messages/types.ts'
import { isClaimDocument, putClaim, putVoided, readClaims } from '../../storage/claims.ts'
import { type Store, save } from '../../storage/store.ts'

/**
 * Keeps a frozen claim. The same id twice keeps it once.
 * @returns false when its document is no claim, or an earlier claim that was not withdrawn bars one of its episodes
 */
export const keepClaim = async (store: Store, said: RequestOf<'claim'>): Promise<boolean> => {
  if (await store.db.claims.get(said.id)) return true
  // What is no claim could not be brought back from a file.
  if (!isClaimDocument(said.document)) return false
  const { claims } = await readClaims(store)
  if (claims.some(earlier => clash(said, earlier).length > 0)) return false
  const { type: _type, ...claim } = said
  await save(store, [await putClaim(store, claim)])
  return true
}

/** Withdraws a claim, which stays as it was. Twice changes nothing. @returns false when it is gone */
export const voidClaim = async (store: Store, { id, on, reason }: RequestOf<'voidClaim'>): Promise<boolean> => {
  const row = await store.db.claims.get(id)
  if (!row) return false
  const why = cleanText(reason, LIMITS.change, true)
  const put = await putVoided(store, row, { on, ...(why ? { reason: why } : {}) })
  await save(store, put ? [put] : [])
  return true
}

/** Whether an amount was claimed for an episode: what is in it stays in it, or its minutes could be claimed twice. */
export const isClaimed = async (store: Store, id: string): Promise<boolean> =>
  claimedIn((await readClaims(store)).claims).has(id)

/** The same of the episodes in which searches and sources stand. */
export const isMovable = async (store: Store, visits: readonly string[]): Promise<boolean> => {
  const rows = await store.db.visits.bulkGet([...visits])
  const claimed = claimedIn((await readClaims(store)).claims)
  return rows.every(row => !claimed.has(row?.episode ?? ''))
}

/** Erases a claim's copy. @param now UTC milliseconds */
export const eraseClaim = async (store: Store, id: string, now: number): Promise<boolean> => {
  const row = await store.db.claims.get(id)
  if (!row) return false
  await save(store, [], [{ table: 'claims', tombstone: { id, rev: row.rev + 1, device: store.device.id, time: now } }])
  return true
}

import * as z from 'zod/mini'
import type { Put } from './commit.ts'
import type { Row } from './database.ts'
import { seal, unseal } from './seal.ts'
import type { Store } from './store.ts'

/** That its maker has withdrawn a claim: on which local ISO day, and why. */
export const voidedShape = z.object({ on: z.iso.date(), reason: z.exactOptional(z.string().check(z.maxLength(2_000))) })
export type Voided = z.infer<typeof voidedShape>

const content = z.object({
  /** Id of the credit rule. */
  rule: z.string(),
  /** Ids of the episodes it holds. */
  episodes: z.array(z.string()),
  /** The frozen claim, canonical JSON text: a copy of its own, whatever happens to the episodes. */
  document: z.string(),
  /** Withdrawn by its maker. The document stays as it was. */
  voided: z.exactOptional(voidedShape),
})

const documentShape = z.object({ schema: z.literal('aftersearch-claim') })

/** A claim that was saved. */
export interface KeptClaim extends z.infer<typeof content> {
  id: string
  /** Local ISO day of the statement. */
  day: string
}

/** Whether a text is a claim as far as keeping it goes; what it says is read where it is shown. */
export const isClaimDocument = (text: string): boolean => {
  try {
    return documentShape.safeParse(JSON.parse(text)).success
  } catch {
    return false
  }
}

/** What is sealed in a row of `claims`. @throws ZodError when the content is of another shape */
export const parseClaim = (value: unknown): Omit<KeptClaim, 'id' | 'day'> => content.parse(value)

/** All claims, newest first, and how many cannot be read. */
export const readClaims = async (store: Store): Promise<{ claims: KeptClaim[]; unreadable: number }> => {
  const rows = await store.db.claims.orderBy('day').reverse().toArray()
  const opened = await Promise.allSettled(
    rows.map(async row => ({
      id: row.id,
      day: row.day,
      ...parseClaim(await unseal(store.device.key, 'claims', row.id, row.sealed)),
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

/**
 * Seals a claim as withdrawn, everything else of it as it was, also what another version wrote into it.
 * @returns undefined when it is withdrawn already: that stays as it is
 * @throws Unreadable or ZodError when the claim cannot be read
 */
export const putVoided = async (store: Store, row: Row, voided: Voided): Promise<Put | undefined> => {
  const opened = await unseal(store.device.key, 'claims', row.id, row.sealed)
  if (parseClaim(opened).voided) return undefined
  const sealed = await seal(store.device.key, 'claims', row.id, { ...(opened as object), voided })
  return { table: 'claims', row: { ...row, rev: row.rev + 1, device: store.device.id, sealed }, was: row.rev }
}

import * as z from 'zod/mini'
import type { SamePair } from '../episodes/sameElsewhere.ts'
import type { Database } from './database.ts'
import { isShown } from './reading.ts'

const pair = z.object({ one: z.string(), other: z.string() })
const shape = z.object({ open: z.array(pair), settled: z.array(pair) })
type Offers = z.infer<typeof shape>

/** Answered offers that are remembered. */
const MOST = 1000

const isSame = (a: SamePair) => (b: SamePair) => a.one === b.one && a.other === b.other

const readAll = async (db: Database): Promise<Offers> => {
  const parsed = shape.safeParse((await db.meta.get('same'))?.value)
  return parsed.success ? parsed.data : { open: [], settled: [] }
}

/** Adds pairs that are to be offered as one episode; what was answered is not offered again. */
export const addOffers = async (db: Database, pairs: readonly SamePair[]): Promise<void> => {
  const { open, settled } = await readAll(db)
  const fresh = pairs.filter(one => ![...open, ...settled].some(isSame(one)))
  if (fresh.length > 0) await db.meta.put({ id: 'same', value: { open: [...open, ...fresh], settled } })
}

/** The pairs to offer, both of which are still there. */
export const readOffers = async (db: Database): Promise<SamePair[]> => {
  const { open } = await readAll(db)
  const rows = await db.episodes.bulkGet(open.flatMap(({ one, other }) => [one, other]))
  const there = new Set(rows.flatMap(row => (row && isShown(row) ? [row.id] : [])))
  return open.filter(({ one, other }) => there.has(one) && there.has(other))
}

/** The person has answered, whichever way. The same answer twice does no harm. */
export const settleOffer = async (db: Database, answered: SamePair): Promise<void> => {
  const { open, settled } = await readAll(db)
  const others = settled.filter(one => !isSame(answered)(one))
  const value: Offers = {
    open: open.filter(one => !isSame(answered)(one)),
    settled: [...others, { one: answered.one, other: answered.other }].slice(-MOST),
  }
  await db.meta.put({ id: 'same', value })
}

import * as z from 'zod/mini'
import { ASK_EVENTS, type AskEvent, withEvent } from '../episodes/askHistory.ts'
import type { ReviewEvent } from '../episodes/mayReview.ts'
import type { Database } from './database.ts'

const asksShape = z.array(z.object({ at: z.number(), episode: z.string(), what: z.enum(ASK_EVENTS) }))

/** What happened to earlier questions. */
export const readAsks = async (db: Database): Promise<AskEvent[]> => {
  const parsed = asksShape.safeParse((await db.meta.get('asks'))?.value)
  return parsed.success ? parsed.data : []
}

/** Adds one event. */
export const addAsk = async (db: Database, event: AskEvent): Promise<void> => {
  await db.meta.put({ id: 'asks', value: withEvent(await readAsks(db), event) })
}

const reviewsShape = z.object({
  events: z.array(z.object({ at: z.number(), what: z.enum(['opened', 'skipped']) })),
  /** Since when a review is due that nobody has opened, UTC milliseconds. */
  dueSince: z.exactOptional(z.number()),
})

export interface Reviews {
  events: ReviewEvent[]
  dueSince?: number
}

/** What became of earlier reviews. */
export const readReviews = async (db: Database): Promise<Reviews> => {
  const parsed = reviewsShape.safeParse((await db.meta.get('reviews'))?.value)
  return parsed.success ? parsed.data : { events: [] }
}

/** Reviews that are kept: more no rule needs. */
const REVIEWS = 20

export const writeReviews = async (db: Database, { events, ...rest }: Reviews): Promise<void> => {
  await db.meta.put({ id: 'reviews', value: { ...rest, events: events.slice(-REVIEWS) } })
}

const momentsShape = z.array(z.number())
/** Longer than any day, ms. */
const TWO_DAYS = 48 * 3600_000

/** When follow-ups were answered in the last two days, UTC milliseconds. */
export const readFollowedUp = async (db: Database): Promise<number[]> => {
  const parsed = momentsShape.safeParse((await db.meta.get('followedUp'))?.value)
  return parsed.success ? parsed.data : []
}

export const addFollowedUp = async (db: Database, at: number): Promise<void> => {
  const kept = (await readFollowedUp(db)).filter(old => Math.abs(at - old) < TWO_DAYS)
  await db.meta.put({ id: 'followedUp', value: [...kept, at] })
}

const apartShape = z.array(z.tuple([z.string(), z.string()]))
/** Pairs that are remembered. Offers reach back a week, so older ones cannot come up again. */
const PAIRS = 200

/** Pairs of episodes which the person said are not one problem. */
export const readApart = async (db: Database): Promise<[string, string][]> => {
  const parsed = apartShape.safeParse((await db.meta.get('apart'))?.value)
  return parsed.success ? parsed.data : []
}

export const addApart = async (db: Database, a: string, b: string): Promise<void> => {
  await db.meta.put({ id: 'apart', value: [...(await readApart(db)), [a, b]].slice(-PAIRS) })
}

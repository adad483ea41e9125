import { mayReview } from '../../episodes/mayReview.ts'
import { readReviews, writeReviews } from '../../storage/moments.ts'
import { readSettings } from '../../storage/settings.ts'
import { openWhole, type Store } from '../../storage/store.ts'
import { midnightBefore, momentOf } from './clock.ts'

/** Whether the review of what waits is due; a due one that nobody opened counts as skipped on the next day. @param now UTC milliseconds */
export const reviewDue = async (store: Store, now: number): Promise<{ due: boolean; weekly: boolean }> => {
  const settings = await readSettings(store.db)
  const rows = await store.db.episodes.where('state').equals('waiting').toArray()
  const { whole } = await openWhole(store, rows)
  const lastAt = Math.max(0, ...whole.map(({ episode }) => episode.value.lastAt))
  const { events, dueSince } = await readReviews(store.db)
  const skipped = dueSince !== undefined && dueSince < midnightBefore(now)
  const history = skipped ? [...events, { at: dueSince, what: 'skipped' as const }] : events
  const review = mayReview(whole.length, lastAt, history, settings, momentOf(now))
  if (skipped || review.due !== (dueSince !== undefined)) {
    const since = skipped || dueSince === undefined ? now : dueSince
    await writeReviews(store.db, { events: history, ...(review.due ? { dueSince: since } : {}) })
  }
  return review
}

/** The person looked at the review. */
export const reviewOpened = async (store: Store, now: number): Promise<void> => {
  const { events } = await readReviews(store.db)
  await writeReviews(store.db, { events: [...events, { at: now, what: 'opened' }] })
}

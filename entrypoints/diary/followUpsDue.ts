import { followUpsToday } from '../../episodes/followUp.ts'
import type { Snapshot } from '../../storage/watch.ts'

type Kept = Snapshot['episodes'][number]
type Due = Kept & { id: string; due: number }

/** Intentions whose time has come; what was skipped has no such time any more. @param now UTC milliseconds */
export const dueOf = ({ episodes }: Pick<Snapshot, 'episodes'>, now: number): Due[] =>
  episodes.flatMap(kept =>
    kept.due !== undefined && kept.due <= now ? [{ ...kept, id: kept.episode.id, due: kept.due }] : [],
  )

/** Those of them that are asked about today: two at most, less what was answered today. */
export const todayOf = (due: readonly Due[], { followedUp }: Pick<Snapshot, 'followedUp'>, now: number): Due[] =>
  followUpsToday(due, followedUp, new Date(now).setHours(0, 0, 0, 0), now)

import type { Basis, Happened } from '../../episodes/types.ts'

/** An intention whose time has come. */
export interface FollowUpItem {
  id: string
  problem: string
  /** What was to be changed; may be empty. */
  change: string
  /** When that was said, UTC milliseconds, and the zone to read it in. */
  at: number
  zone: string
  /** When "not yet" would be asked about once more, UTC milliseconds; absent when it would not. */
  againAt?: number
}

/** What is kept of a follow-up. Whether the answer was remembered is no part of it. */
export interface FollowUpSaid {
  happened: Happened
  basis?: Basis
  barrier: string
}

import type { FileMerged } from '../../messages/types.ts'

type Merged = Extract<FileMerged, { merged: unknown }>['merged']

/** The heading of this part, where a banner leads. */
export const BACKUP_ID = 'one-file'

/** What became of saving: `nothing` was ever kept here, or a file was handed to the browser. */
export type Saving =
  | 'making'
  | 'nothing'
  | 'failed'
  | { name: string; episodes: number; claims: number; unreadable: number }

/** `held`: everything is to be kept · `newer`: the data here are of a newer version · `failed`: not confirmed. */
export type Merging = 'reading' | 'held' | 'newer' | 'failed' | FileMerged

/** One of two episodes that may be one. */
export interface SameEpisode {
  problem: string
  /** Names of sites. */
  sites: string[]
  /** UTC milliseconds. */
  at: number
}

/** Two episodes from two computers. */
export interface SameOffer {
  id: string
  one: SameEpisode
  other: SameEpisode
}

export interface MergeResultProps {
  merged: Merged
  /** Unanswered searches that came in stay for so many days; undefined: everything is kept. */
  keepDays?: number | undefined
}

export interface BackupProps {
  saving?: Saving | undefined
  merging?: Merging | undefined
  /** Everything is to be kept: no file is merged, as it may delete. */
  held: boolean
  keepDays: number
  offers: readonly SameOffer[]
  /** Two became one and can be taken apart again. */
  joined?: string | undefined
  /** That an answer to an offer was not confirmed. */
  note?: string | undefined
  now: number
  zone: string
  onSave: () => void
  onFile: (file: File) => void
  onHeld: () => void
  onMakeOne: (offer: SameOffer) => void
  onKeepBoth: (offer: SameOffer) => void
  onUndo: () => void
  onUndoGone: () => void
}

import type { Backup, Stone } from './backupFile.ts'

/** Which writing of a record it is; of a visit with the episode in which it stood. */
export interface Revision {
  id: string
  rev: number
  device: string
  episode?: string
}

/** What is here, as far as merging looks at it. An id is a record or a tombstone, never both. */
export interface Here {
  episodes: ReadonlyMap<string, Revision>
  visits: ReadonlyMap<string, Revision>
  claims: ReadonlyMap<string, Revision>
  tombstones: ReadonlyMap<string, Stone>
}

/** What comes, its contents sound. */
export type There = Pick<Backup, 'episodes' | 'visits' | 'claims' | 'tombstones'>

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Which revision is the newer one (above 0: the first): by count, then by the greater device, so that every computer decides
 * the same. Equal only for the same writing, unless a whole profile was copied.
 */
export const newer = (a: Revision, b: Revision): number =>
  a.rev - b.rev || order(a.device, b.device) || order(a.episode ?? '', b.episode ?? '')

/** A tombstone that beats every revision; see `Stone` for the others. */
export const isFinal = (stone: Stone | undefined): boolean => stone !== undefined && stone.episode === undefined

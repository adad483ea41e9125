import { Dexie, type ObservabilitySet, RangeSet } from 'dexie'
import type { Database } from './database.ts'

/** What was written since the last look, by this page or another. */
export interface Changes {
  /** Ids of records that were written or deleted. */
  episodes: Set<string>
  visits: Set<string>
  claims: boolean
  /** Which ones is not known: everything has to be compared. */
  all: boolean
}

/** The changes of one database, gathered until somebody asks. */
export interface ChangeFeed {
  /** What has gathered, if anything; from then on it gathers anew. */
  take: () => Changes | undefined
  /** Whether it has gathered that everything is to be compared. */
  all: () => boolean
  /** Resolves when something has gathered, or with the end. */
  some: () => Promise<void>
  end: () => void
}

const KEPT = ['episodes', 'visits'] as const

/** Listens to what Dexie says after each commit, in any context of the extension: which keys of which table were written. */
export const followChanges = (db: Database): ChangeFeed => {
  const begun = `idb://${db.name}/`
  let gathered: Changes | undefined
  let ended = false
  let wake = (): void => undefined

  const note = (changes: Changes, parts: ObservabilitySet): void => {
    changes.all ||= 'all' in parts
    changes.claims ||= changes.all || `${begun}claims/` in parts
    for (const table of KEPT) {
      const ranges = parts[`${begun}${table}/`]
      for (const { from, to } of ranges ? new RangeSet().add(ranges) : []) {
        if (typeof from === 'string' && from === to) changes[table].add(from)
        else changes.all = true
      }
    }
  }
  const heard = (parts: ObservabilitySet): void => {
    if (!('all' in parts) && !Object.keys(parts).some(part => part.startsWith(begun))) return
    gathered ??= { episodes: new Set(), visits: new Set(), claims: false, all: false }
    note(gathered, parts)
    wake()
  }
  Dexie.on('storagemutated', heard)

  return {
    take: () => {
      const taken = gathered
      gathered = undefined
      return taken
    },
    all: () => gathered?.all ?? false,
    some: () =>
      new Promise(resolve => {
        wake = resolve
        if (gathered || ended) resolve()
      }),
    end: () => {
      ended = true
      Dexie.on.storagemutated.unsubscribe(heard)
      wake()
    },
  }
}

import { type ChangeFeed, type Changes, followChanges } from './changes.ts'
import { type KeptClaim, readClaims } from './claims.ts'
import { type Database, openDatabase } from './database.ts'
import type { Device } from './device.ts'
import { type KeptEpisode, makeHeld } from './held.ts'
import { type KeptLearner, openLearner } from './learner.ts'
import { type Facts, type Rows, readBeginning, readChanged, slicesOf } from './reading.ts'
import type { Access, Settings } from './settings.ts'

/** What a page of ours shows: all of it read from the database, live. */
export interface Snapshot {
  settings: Settings
  access: Access
  /** When follow-ups were answered in the last two days, UTC milliseconds. */
  followedUp: number[]
  /** Pairs of episodes which the person said are not one problem. */
  apart: [string, string][]
  /** When a file was last merged: what came from it has its days from then on. UTC milliseconds; 0 for never. */
  restoredAt: number
  /** Who claims, by field, where the person had it remembered. */
  learner?: KeptLearner
  /** Newest first; those that can still be brought back are left out. An episode that did not change is the same object. */
  episodes: KeptEpisode[]
  /** Empty as long as there is `more`. */
  claims: KeptClaim[]
  /** Records that stay as they are because they cannot be opened. */
  unreadable: number
  /** False when the data are of a newer version of the product. */
  writable: boolean
  /**
   * Older episodes are still being opened: what is here is right, but sums, searches and "there is nothing" are not to be
   * drawn from it yet. Absent when all is here.
   */
  more?: true
}

/** Time for the page to draw what it was told first, before the rest is opened, ms. */
const DRAWING = 60

const NO_CLAIMS: Awaited<ReturnType<typeof readClaims>> = { claims: [], unreadable: 0 }

/** Reads and opens, one step after the other, and tells after each step that can be shown. */
const makeWatching = (
  db: Database,
  writable: boolean,
  feed: ChangeFeed,
  tell: (snapshot: Snapshot) => void,
  stopped: () => boolean,
) => {
  let held = makeHeld()
  let facts: Facts | undefined
  let learner: KeptLearner | undefined
  let claims = NO_CLAIMS
  let more = false
  let whole = false

  const say = (): void => {
    if (stopped() || !facts) return
    const { episodes, unreadable } = held.list()
    tell({
      ...facts.shown,
      ...{ writable, episodes },
      ...(more ? { more } : {}),
      ...(learner ? { learner } : {}),
      claims: claims.claims,
      unreadable: unreadable + claims.unreadable,
    })
  }

  /** Opens records and who claims side by side, so that the first rows wait for nothing else. */
  const take = async (device: Device, rows: Partial<Rows>, { learner: sealed }: Facts): Promise<void> => {
    const [opened] = await Promise.all([openLearner(device, sealed), held.take(device, rows)])
    learner = opened
  }

  /** Visits first: an episode comes into sight with all of its visits or not at all. */
  const openRest = async (device: Device, seen: Set<string>): Promise<void> => {
    for (const table of ['visits', 'episodes'] as const) {
      for await (const rows of slicesOf(db, table)) {
        if (stopped()) return
        await held.take(device, { [table]: rows })
        for (const row of rows) seen.add(row.id)
        // What is shown already stays live; comparing everything has to wait until there is everything.
        const changes = whole || feed.all() ? undefined : feed.take()
        if (changes) await follow(changes)
      }
    }
  }

  /** All there is, from the newest on. Later than the first time it compares, and opens what it does not hold. */
  const openAll = async (): Promise<void> => {
    const { more: isMore, ...beginning } = await readBeginning(db)
    const { device } = beginning.facts
    if (device?.id !== facts?.device?.id) held = makeHeld()
    facts = beginning.facts
    claims = device ? claims : NO_CLAIMS
    if (!device) learner = undefined
    if (device) {
      const seen = new Set([...beginning.episodes, ...beginning.visits].map(row => row.id))
      await take(device, beginning, facts)
      if (isMore && !whole) {
        more = true
        say()
        await new Promise(resolve => setTimeout(resolve, DRAWING))
      }
      if (isMore) await openRest(device, seen)
      // Emptied meanwhile, for instance: nothing of it may be shown, and it is read again at once.
      if (stopped() || feed.all()) return
      if (whole) held.keepOnly(seen)
      claims = await readClaims({ db, device, writable })
    }
    more = false
    whole = true
    say()
  }

  const follow = async (changes: Changes): Promise<void> => {
    if (changes.all) return openAll()
    const changed = await readChanged(db, changes)
    const { device } = changed.facts
    if (device?.id !== facts?.device?.id) return openAll()
    facts = changed.facts
    if (device) await take(device, changed, facts)
    if (device && changes.claims && whole) claims = await readClaims({ db, device, writable })
    say()
  }

  return { openAll, follow }
}

/**
 * Follows the database and tells what it holds: the newest episodes at once, all of them when they are opened, and again
 * after every change. Never writes.
 * @returns a function that stops it
 */
export const watch = (tell: (snapshot: Snapshot) => void, failed: (error: unknown) => void): (() => void) => {
  let stopped = false
  let stop = (): void => undefined
  const run = async (): Promise<void> => {
    const { db, writable } = await openDatabase()
    // Before the first read, so that nothing is written unheard in between.
    const feed = followChanges(db)
    stop = () => {
      feed.end()
      db.close()
    }
    if (stopped) return stop()
    const { openAll, follow } = makeWatching(db, writable, feed, tell, () => stopped)
    await openAll()
    while (!stopped) {
      await feed.some()
      const changes = feed.take()
      if (changes && !stopped) await follow(changes)
    }
  }
  run().catch(error => {
    if (!stopped) failed(error)
  })
  return () => {
    stopped = true
    stop()
  }
}

/** New look-ups of one tab within a minute: nobody reads more, a page that floods us with addresses easily does. */
const MOST = 30
const MINUTE = 60_000

/**
 * Keeps a page from filling the diary: so many new visits a minute are taken from a tab, in memory only. What stays on
 * the screen is reported again and taken then.
 * @returns a function that says whether a report may be taken; `now` in UTC milliseconds
 */
export const makePace = (): ((tab: number, visit: string, now: number) => boolean) => {
  const taken = new Map<number, Map<string, number>>()
  return (tab, visit, now) => {
    const mine = taken.get(tab) ?? new Map<string, number>()
    if (mine.has(visit)) return true
    // A clock that was set back makes what was noted ahead of it worthless.
    for (const [id, at] of mine) if (now - at >= MINUTE || at > now) mine.delete(id)
    if (mine.size >= MOST) return false
    taken.set(tab, mine.set(visit, now))
    return true
  }
}

import type { BackupClaim, BackupEpisode, BackupVisit, Stone } from './backupFile.ts'
import { type Here, isFinal, newer, type Revision, type There } from './mergeRevision.ts'
import { planVisits } from './mergeVisits.ts'

/** What is to be written so that both are one. */
export interface Plan {
  put: { episodes: BackupEpisode[]; visits: BackupVisit[]; claims: BackupClaim[] }
  remove: { episodes: string[]; visits: string[]; claims: string[]; tombstones: string[] }
  tombstones: Stone[]
  /** Visits whose episode is nowhere. */
  orphans: string[]
  /** Ids of episodes: new here, or changed in themselves or in their visits. */
  added: ReadonlySet<string>
  updated: ReadonlySet<string>
}

const joinFinal = (here: Here, there: There): Map<string, Stone> => {
  const stones = new Map(here.tombstones)
  for (const stone of there.tombstones.filter(isFinal)) {
    const known = stones.get(stone.id)
    if (!known || !isFinal(known) || (newer(stone, known) || stone.time - known.time) > 0) stones.set(stone.id, stone)
  }
  return stones
}

/**
 * What merging has to write. For each record: a final tombstone on either side beats any revision; otherwise the newest
 * revision wins, and of claims what `prefer` names. A visit whose episode was forgotten goes with it. Whatever the order in which several computers merge, and
 * however often, they end with the same records.
 * @param prefer ids of records whose incoming content counts although the revision does not say so
 * @param now UTC milliseconds
 */
export const planMerge = (here: Here, there: There, prefer: ReadonlySet<string>, now: number): Plan => {
  const stones = joinFinal(here, there)
  const isDead = (id: string): boolean => isFinal(stones.get(id))
  const wins = (one: Revision, known: Revision | undefined): boolean => {
    const by = known ? newer(one, known) : 1
    return by > 0 || (by === 0 && prefer.has(one.id))
  }
  const episodes = there.episodes.filter(one => !isDead(one.id) && wins(one, here.episodes.get(one.id)))
  const claims = there.claims.filter(({ id }) => !isDead(id) && (!here.claims.has(id) || prefer.has(id)))
  const comes = new Set(episodes.map(one => one.id))
  const isAlive = (id: string): boolean => !isDead(id) && (here.episodes.has(id) || comes.has(id))
  const visits = planVisits(here, there, { isDead, isAlive, prefer, now })

  const added = new Set(episodes.filter(({ id }) => !here.episodes.has(id)).map(one => one.id))
  const changed = [...comes, ...visits.touched].filter(id => isAlive(id) && !added.has(id))
  const deadOf = (known: ReadonlyMap<string, Revision>) => [...known.keys()].filter(isDead)
  return {
    put: { episodes, visits: visits.put, claims },
    remove: {
      ...{ episodes: deadOf(here.episodes), claims: deadOf(here.claims) },
      ...{ visits: visits.remove, tombstones: visits.revived },
    },
    tombstones: [...[...stones.values()].filter(one => one !== here.tombstones.get(one.id)), ...visits.tombstones],
    orphans: visits.orphans,
    added,
    updated: new Set(changed),
  }
}

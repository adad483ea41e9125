import type { BackupVisit, Stone } from './backupFile.ts'
import { type Here, newer, type Revision, type There } from './mergeRevision.ts'

/** What is settled about episodes before their visits are looked at. */
interface Settled {
  /** Whether it was forgotten, here or there. */
  isDead: (id: string) => boolean
  /** Whether it will be here. */
  isAlive: (id: string) => boolean
  prefer: ReadonlySet<string>
  now: number
}

interface VisitPlan {
  put: BackupVisit[]
  remove: string[]
  tombstones: Stone[]
  /** Ids whose tombstone gives way to a later revision. */
  revived: string[]
  orphans: string[]
  /** Ids of episodes whose visits changed. */
  touched: Set<string>
}

const goneWith = (one: Revision, time: number): Stone => ({
  id: one.id,
  rev: one.rev,
  device: one.device,
  time,
  episode: one.episode ?? '',
})

/** @param tie whether what comes counts when both are of the same revision */
const isNewer = (coming: Revision | undefined, known: Revision | undefined, tie: boolean): boolean => {
  if (!coming || !known) return coming !== undefined
  const by = newer(coming, known)
  return by > 0 || (by === 0 && tie)
}

/** Decides each visit by itself: it may have been moved to another episode meanwhile, on either side. */
export const planVisits = (here: Here, there: There, { isDead, isAlive, prefer, now }: Settled): VisitPlan => {
  const plan: VisitPlan = { put: [], remove: [], tombstones: [], revived: [], orphans: [], touched: new Set() }
  const incoming = new Map(there.visits.map(visit => [visit.id, visit]))
  const stones = new Map(there.tombstones.map(stone => [stone.id, stone]))

  const softStone = (id: string): Stone | undefined => {
    const stone = stones.get(id)
    return stone?.episode !== undefined && isDead(stone.episode) ? stone : undefined
  }
  const take = (visit: BackupVisit): void => {
    plan.put.push(visit)
    plan.touched.add(visit.episode).add(here.visits.get(visit.id)?.episode ?? visit.episode)
    if (here.tombstones.has(visit.id)) plan.revived.push(visit.id)
  }
  const drop = (known: Revision | undefined, stone?: Stone): void => {
    if (known) plan.remove.push(known.id)
    if (known) plan.touched.add(known.episode ?? '')
    if (stone) plan.tombstones.push(stone)
  }

  for (const id of new Set([...here.visits.keys(), ...incoming.keys(), ...stones.keys()])) {
    const known = here.visits.get(id)
    if (isDead(id)) {
      drop(known)
      continue
    }
    const mine: Revision | undefined = known ?? here.tombstones.get(id)
    const stone = softStone(id)
    const visit = stone ? undefined : incoming.get(id)
    const wins = isNewer(stone ?? visit, mine, prefer.has(id))
    if (wins && stone) drop(known, stone)
    else if (wins && visit && isAlive(visit.episode)) take(visit)
    else if (wins && visit && isDead(visit.episode)) drop(known, goneWith(visit, now))
    else {
      if (wins) plan.orphans.push(id)
      if (known && isDead(known.episode ?? '')) drop(known, goneWith(known, now))
    }
  }
  return plan
}

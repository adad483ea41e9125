import type { SamePair } from '../../episodes/sameElsewhere.ts'
import { openDatabase } from '../../storage/database.ts'
import { dayOf } from '../../storage/days.ts'
import { lossAdvice, type Mark } from '../../storage/losses.ts'
import { readDevices } from '../../storage/lossesDevices.ts'
import { readMark } from '../../storage/lossesMark.ts'
import { readOffers } from '../../storage/mergeOffers.ts'

/** What stands beside the records and decides what is said about files. */
export interface Facts {
  offers: SamePair[]
  /** What to say about data that were lost here. */
  loss?: Loss
}

/** `savedOn`: the day of a file from which what was lost can come back; without it a file is to be saved. */
export interface Loss {
  savedOn?: string
}

/** Days for which bringing a file back is offered: later, whoever wanted it has done so. Chosen. */
const OFFERED = 30
const DAY = 24 * 3600_000

/** A file that is older than the last loss, and was not brought back since. */
const fileBefore = ({ losses, savedOn }: Mark, mergedOn: string, today: string): string | undefined => {
  const last = losses.at(-1)
  if (last === undefined || savedOn === undefined || savedOn >= last || mergedOn >= last) return undefined
  return Date.parse(today) - Date.parse(last) <= OFFERED * DAY ? savedOn : undefined
}

/**
 * @param mergedOn local ISO day on which a file last brought episodes
 * @param today local ISO day
 */
export const lossOf = (
  mark: Mark,
  devices: Parameters<typeof lossAdvice>[1],
  mergedOn: string,
  today: string,
): Loss | undefined => {
  const savedOn = fileBefore(mark, mergedOn, today)
  if (savedOn !== undefined) return { savedOn }
  return lossAdvice(mark, devices, today).ask ? {} : undefined
}

/**
 * Reads them in a page of ours, on a connection of its own.
 * @param restoredAt when a file last brought episodes, UTC milliseconds
 * @param now UTC milliseconds
 */
export const readFacts = async (restoredAt: number, now: number, zone: string): Promise<Facts> => {
  const { db } = await openDatabase()
  try {
    const [offers, devices, mark] = await Promise.all([readOffers(db), readDevices(db), readMark()])
    const loss = mark && lossOf(mark, devices, dayOf(restoredAt, zone), dayOf(now, zone))
    return { offers, ...(loss ? { loss } : {}) }
  } finally {
    db.close()
  }
}

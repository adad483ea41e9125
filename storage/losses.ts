import type { KnownDevice } from './backupFile.ts'

/**
 * What stands outside the database, so that its loss is noticed. Days and a random name; nothing says what was looked up.
 * Days are local ISO days.
 */
export interface Mark {
  /** The device whose database was here last. */
  device: string
  /** Day on which that database was first seen. */
  since: string
  /** Whether anything was in it. */
  held: boolean
  /** Days on which the data were found to be gone, oldest first. */
  losses: string[]
  /** Day on which a file was last saved. */
  savedOn?: string
}

/** What is found now. */
export interface Seen {
  device: string
  /** Whether any record or tombstone is there: what a person forgot leaves a trace, what was lost does not. */
  held: boolean
  today: string
}

/** What to tell the person. */
export interface LossAdvice {
  /** This profile keeps losing its data. */
  losing: boolean
  /** There is something to save and it was not saved lately: ask to save a file. */
  ask: boolean
  /** How often data were lost here, as far as is known. */
  losses: number
  /** Day of the last saved file: from it, what was lost can come back. */
  savedOn?: string
}

/** Days for which a loss counts, and how many are kept in mind. Chosen, not measured. */
const REMEMBERED = 180
const MOST = 10
/** Days for which a database is young. Chosen: a profile that is wiped daily or at every weekend is seen. */
const YOUNG = 3
/** More devices than this within as many days: nobody gets a third computer in a month. Chosen. */
const DEVICES = { most: 2, days: 30 }
/** Days for which a saved file is recent enough not to ask again. */
const RECENT = 7

const daysSince = (day: string, today: string): number =>
  Temporal.PlainDate.from(day).until(Temporal.PlainDate.from(today), { largestUnit: 'day' }).days

/** The mark as it should stand after a look: a database that is another one, or is empty, is one loss. */
export const nextMark = (mark: Mark | undefined, { device, held, today }: Seen): Mark => {
  if (!mark) return { device, since: today, held, losses: [] }
  const lost = mark.device !== device || (mark.held && !held)
  if (!lost) return { ...mark, held }
  const losses = [...mark.losses.filter(day => daysSince(day, today) <= REMEMBERED), today].slice(-MOST)
  return { ...mark, device, since: today, held, losses }
}

/** Whether data keep getting lost: twice, once of late, or, by what files brought back, too many devices in a month. */
export const lossAdvice = (mark: Mark, devices: readonly KnownDevice[], today: string): LossAdvice => {
  const losses = mark.losses.filter(day => daysSince(day, today) <= REMEMBERED)
  const young = daysSince(mark.since, today) < YOUNG
  const made = devices.filter(({ since }) => daysSince(since, today) <= DEVICES.days)
  const losing = losses.length >= 2 || (losses.length === 1 && young) || made.length > DEVICES.most
  const { savedOn } = mark
  const saved = savedOn !== undefined && savedOn >= (losses.at(-1) ?? savedOn) && daysSince(savedOn, today) < RECENT
  return {
    losing,
    ask: losing && mark.held && !saved,
    losses: losses.length,
    ...(savedOn === undefined ? {} : { savedOn }),
  }
}

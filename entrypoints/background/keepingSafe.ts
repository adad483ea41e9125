import browser from 'webextension-polyfill'
import { type SamePair, sameElsewhere } from '../../episodes/sameElsewhere.ts'
import type { FileMerged } from '../../messages/types.ts'
import { BackupRefused, readBackup } from '../../storage/backupFile.ts'
import { dayOf } from '../../storage/days.ts'
import { type LossAdvice, lossAdvice, nextMark } from '../../storage/losses.ts'
import { addDevices, readDevices } from '../../storage/lossesDevices.ts'
import { clearMark, holdsAnything, readMark, writeMark } from '../../storage/lossesMark.ts'
import { mergeBackup } from '../../storage/merge.ts'
import { addOffers } from '../../storage/mergeOffers.ts'
import { openWhole, type Store, type Whole } from '../../storage/store.ts'

/**
 * Looks, at the start and after a file came in, whether the data of this profile were lost, and remembers it outside the
 * database.
 * @param now UTC milliseconds
 * @param zone IANA zone of the device
 */
export const lookForLosses = async (store: Store, now: number, zone: string): Promise<LossAdvice> => {
  const today = dayOf(now, zone)
  if (store.writable) await addDevices(store.db, [{ id: store.device.id, since: today }])
  const old = await readMark()
  const mark = nextMark(old, { device: store.device.id, held: await holdsAnything(store.db), today })
  if (JSON.stringify(mark) !== JSON.stringify(old)) await writeMark(mark)
  return lossAdvice(mark, await readDevices(store.db), today)
}

/** A file was handed to the browser to be saved. */
export const backupSaved = async (store: Store, now: number, zone: string): Promise<LossAdvice> => {
  const today = dayOf(now, zone)
  const seen = { device: store.device.id, held: await holdsAnything(store.db), today }
  await writeMark({ ...nextMark(await readMark(), seen), savedOn: today })
  return lookForLosses(store, now, zone)
}

/** The person erased everything: that is no loss. */
export const nothingKept = (): Promise<void> => clearMark()

/** Where it was noticed: the device that wrote its first visit; answers may have been given elsewhere. */
const elsewhereOf = ({ episode, visits }: Whole) => ({
  id: episode.row.id,
  device: visits[0]?.row.device ?? episode.row.device,
  day: episode.row.day,
  startedAt: episode.value.startedAt,
  visits: visits.map(visit => visit.value),
})

/** Finds what was looked up on two computers, on the days of what came in. */
const offerSame = async (store: Store, added: readonly string[]): Promise<SamePair[]> => {
  const rows = await store.db.episodes.bulkGet([...added])
  const days = new Set(rows.flatMap(row => (row ? [row.day] : [])))
  const near = await store.db.episodes
    .where('day')
    .anyOf([...days])
    .and(row => row.state !== 'leaving')
    .toArray()
  const { whole } = await openWhole(store, near)
  const pairs = sameElsewhere(whole.map(elsewhereOf))
  await addOffers(store.db, pairs)
  return pairs
}

/**
 * Merges the text of a file into what is here. The same file twice changes nothing the second time.
 * @throws as `mergeBackup`
 */
export const mergeFile = async (store: Store, text: string, now: number, zone: string): Promise<FileMerged> => {
  try {
    const { added, ...merged } = await mergeBackup(store, await readBackup(text), now)
    const offers = await offerSame(store, added)
    await lookForLosses(store, now, zone)
    return { merged, offers: offers.length }
  } catch (error) {
    if (error instanceof BackupRefused) return { refused: error.why, record: error.record }
    throw error
  }
}

/** One piece of a file: Chrome lets no message through that is longer than 64 MiB. */
export interface FilePart {
  /** The same for all parts of one file. */
  id: string
  /** From 0. */
  index: number
  of: number
  text: string
}

/** Far below the time after which a browser stops a background, ms. */
const AWAKE = 500

let coming: { id: string; parts: string[] } | undefined
/** What became of the last file: its page asks again when the answer did not reach it, and must not hear "nothing changed". */
let done: { id: string; merged: FileMerged } | undefined

/**
 * Takes the parts of a file one after the other; with the last one it is merged. The same part twice does no harm.
 * @returns `more`: the next part, please · `again`: from the beginning, because the background was stopped in between
 */
export const mergePart = async (
  store: Store,
  { id, index, of, text }: FilePart,
  now: number,
  zone: string,
): Promise<FileMerged | 'more' | 'again'> => {
  if (done?.id === id) return done.merged
  if (index === 0) coming = { id, parts: [] }
  if (coming?.id !== id || index > coming.parts.length) return 'again'
  coming.parts[index] = text
  if (coming.parts.length < of) return 'more'
  const whole = coming.parts.join('')
  coming = undefined
  // Firefox stops a background that calls nothing of the browser's for a while, also in the middle of its work.
  const awake = setInterval(() => void browser.runtime.getPlatformInfo(), AWAKE)
  try {
    const merged = await mergeFile(store, whole, now, zone)
    done = { id, merged }
    return merged
  } finally {
    clearInterval(awake)
  }
}

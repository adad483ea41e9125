import * as z from 'zod/mini'
import { sha256Of, withoutDigest } from './backupText.ts'

export const BACKUP_KIND = 'backup'
export const BACKUP_VERSION = 1

/** UTF-16 units. A year of practice is about a million; V8 holds texts up to 2^29. */
const MOST = 200_000_000

/**
 * `tooBig` · `notAFile`: no JSON · `notOurs`: of another product · `newer`: of a newer version of this one · `damaged`: cut
 * off, changed, or with a record that is none.
 */
export type RefusedFor = 'tooBig' | 'notAFile' | 'notOurs' | 'newer' | 'damaged'

/** A file that is not taken. Nothing was changed. */
export class BackupRefused extends Error {
  override name = 'BackupRefused'
  readonly why: RefusedFor
  /** Of a damaged file: which record, e.g. `visits 12`, where it can be said. Never a word of its content. */
  readonly record: string | undefined
  constructor(why: RefusedFor, record?: string) {
    super(record === undefined ? why : `${why}: ${record}`)
    this.why = why
    this.record = record
  }
}

const id = z.string().check(z.minLength(1), z.maxLength(64))
const moment = z.number().check(z.gte(0), z.lte(8.64e15))
/** A day of the calendar. */
const day = z.iso.date()
/** Nobody writes a record a thousand million times; a greater number would leave no room to count on. */
const rev = z.int().check(z.gte(1), z.lte(1_000_000_000))
const head = { id, rev, device: id }

// Not strict: what a later version adds to this one is passed over. Contents are checked one by one when they are merged.
const episode = z.object({ ...head, state: z.string(), due: z.exactOptional(moment), content: z.unknown() })
const visit = z.object({ ...head, episode: z.string().check(z.maxLength(64)), content: z.unknown() })
const claim = z.object({ ...head, day: z.string().check(z.maxLength(10)), content: z.unknown() })
const tombstone = z.object({ ...head, time: moment, episode: z.exactOptional(id) })
export const knownDevice = z.object({ id, since: day })
const unreadable = z.object({ table: z.enum(['episodes', 'visits', 'claims']), id })

export type BackupEpisode = z.infer<typeof episode>
export type BackupVisit = z.infer<typeof visit>
export type BackupClaim = z.infer<typeof claim>
/**
 * A tombstone. With an `episode`, it is of a visit that nobody forgot by itself: it stood, in this revision, in an episode
 * that was forgotten. Only a later revision, in another episode, lives.
 */
export type Stone = z.infer<typeof tombstone>
/** A device that wrote, and the local ISO day on which it was first seen. */
export type KnownDevice = z.infer<typeof knownDevice>

/** What a file holds, its heads checked, its contents not yet. */
export interface Backup {
  episodes: BackupEpisode[]
  visits: BackupVisit[]
  claims: BackupClaim[]
  tombstones: Stone[]
  devices: KnownDevice[]
  /** What could not be opened where the file was made, and so is not in it. */
  unreadable: z.infer<typeof unreadable>[]
  /** Local ISO day. */
  madeOn: string
  /** The device that made it. */
  device: string
  /** Checked where they are taken over. */
  settings: unknown
}

const envelope = z.object({ madeOn: day, device: id, settings: z.unknown(), sha256: z.string().check(z.length(64)) })

const parseText = (text: string): Record<string, unknown> => {
  try {
    const file: unknown = JSON.parse(text)
    if (typeof file === 'object' && file !== null && 'aftersearch' in file && file.aftersearch === BACKUP_KIND) {
      return { ...file }
    }
  } catch {
    const begun = text.slice(0, 100).includes(`"aftersearch":"${BACKUP_KIND}"`)
    throw new BackupRefused(begun ? 'damaged' : 'notAFile')
  }
  throw new BackupRefused('notOurs')
}

const parseList = <T>(file: Record<string, unknown>, name: keyof Backup, shape: z.ZodMiniType<T>): T[] => {
  const list: unknown = file[name]
  if (!Array.isArray(list)) throw new BackupRefused('damaged', name)
  return list.map((item: unknown, at) => {
    const parsed = shape.safeParse(item)
    if (!parsed.success) throw new BackupRefused('damaged', `${name} ${at}`)
    return parsed.data
  })
}

const checkIds = (backup: Backup): void => {
  const seen = new Set<string>()
  for (const name of ['episodes', 'visits', 'claims', 'tombstones'] as const) {
    for (const [at, { id }] of backup[name].entries()) {
      if (seen.has(id)) throw new BackupRefused('damaged', `${name} ${at}`)
      seen.add(id)
    }
  }
}

/**
 * Reads a file of `makeBackup`. It writes nothing.
 * @throws BackupRefused with the reason
 */
export const readBackup = async (text: string): Promise<Backup> => {
  if (text.length > MOST) throw new BackupRefused('tooBig')
  // What an editor or a mail program puts around it does no harm.
  const bare = text.replace(/^\uFEFF/, '').trim()
  const file = parseText(bare)
  if (typeof file.version === 'number' && file.version > BACKUP_VERSION) throw new BackupRefused('newer')
  const outer = envelope.safeParse(file)
  if (file.version !== BACKUP_VERSION || !outer.success) throw new BackupRefused('damaged')
  const { sha256, ...facts } = outer.data
  const backup: Backup = {
    ...facts,
    episodes: parseList(file, 'episodes', episode),
    visits: parseList(file, 'visits', visit),
    claims: parseList(file, 'claims', claim),
    tombstones: parseList(file, 'tombstones', tombstone),
    devices: parseList(file, 'devices', knownDevice),
    unreadable: parseList(file, 'unreadable', unreadable),
  }
  checkIds(backup)
  if ((await sha256Of(withoutDigest(bare, sha256))) !== sha256) throw new BackupRefused('damaged')
  return backup
}

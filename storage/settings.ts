import * as z from 'zod/mini'
import { ASK_MODES } from '../episodes/types.ts'
import { CONSENT_VERSION } from './consent.ts'
import type { Database } from './database.ts'

/** Longest name of a host. */
const hostName = z.string().check(z.minLength(1), z.maxLength(253))
const parameterName = z.string().check(z.minLength(1), z.maxLength(128))

/** A library's door: what its proxy puts behind the host of a site, and how it writes that host. */
const doorShape = z.strictObject({
  suffix: hostName,
  form: z.enum(['hyphens', 'dots', '0-hyphens', '0-dots']),
})

/** A page the clinician added: its host, the path it lies under, and the parameters that hold a search and name a page. */
const ownShape = z.strictObject({
  host: hostName,
  under: z.string().check(z.regex(/^\/(?:.*\/)?$/), z.maxLength(1024)),
  query: z.exactOptional(parameterName),
  page: z.exactOptional(parameterName),
})

/** More packs than anybody's offices send, more rules than anybody follows. */
export const MOST_PACKS = 10
export const MOST_CYCLES = 20

/** A provider's pack, as text, and when this very text was acknowledged, UTC milliseconds. Read again by `readPack` before use. */
export const packShape = z.object({
  text: z.string().check(z.maxLength(262_144)),
  /** Of `packDigest`. */
  digest: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  acknowledgedAt: z.number().check(z.gte(0), z.lte(8.64e15)),
})
export type KeptPack = z.infer<typeof packShape>

/** A rule that the clinician follows: when one of their own cycles began, and how much they want, hundredths. */
export const cycleShape = z.object({
  rule: z.string().check(z.maxLength(64)),
  start: z.exactOptional(z.iso.date()),
  target: z.exactOptional(z.int().check(z.positive())),
})
export type FollowedCycle = z.infer<typeof cycleShape>

const minuteOfDay = z.number().check(z.gte(0), z.lt(1440))

const settingsShape = z.object({
  /** Absent: nothing is noticed. */
  consent: z.exactOptional(z.object({ version: z.number(), at: z.number() })),
  /** Someone else uses this browser profile: nothing is noticed. */
  shared: z.boolean(),
  /** Ids of the sites switched on. */
  sites: z.array(z.string()),
  country: z.exactOptional(z.string()),
  profession: z.exactOptional(z.string()),
  mode: z.enum(ASK_MODES),
  waitMs: z.number().check(z.gte(1000), z.lte(24 * 3600_000)),
  /** Local minute of the day. */
  dayEnds: minuteOfDay,
  pausedUntil: z.exactOptional(z.number()),
  mutedSites: z.array(z.string()),
  // What came after the first version has a value of its own, so that older settings stay readable.
  doors: z._default(z.array(doorShape), []),
  own: z._default(z.array(ownShape), []),
  mutedTopics: z._default(z.array(z.string().check(z.maxLength(100))), []),
  /** Local minutes of the day in which nothing is asked. */
  mutedHours: z.exactOptional(z.object({ from: minuteOfDay, to: minuteOfDay })),
  /** Enough for this cycle: no more questions, everything can still be answered. */
  enough: z._default(z.boolean(), false),
  /** ISO weekdays with an end-of-day review. */
  reviewDays: z._default(z.array(z.number().check(z.gte(1), z.lte(7))), [1, 2, 3, 4, 5]),
  /** Days after which an unanswered search goes. */
  keepDays: z._default(z.union([z.literal(1), z.literal(7), z.literal(30)]), 7),
  /** Nothing is deleted by itself, for instance because of a legal hold. */
  keepAll: z._default(z.boolean(), false),
  /** Weeks from "Changed" to the follow-up. 4 to 12: earlier overstates change, later nobody remembers. */
  followUpWeeks: z._default(z.number().check(z.gte(4), z.lte(12)), 6),
  /** What a health record asks on the person's behalf (HL7 Infobutton) counts as a search. */
  infobutton: z._default(z.boolean(), true),
  /** The words of a question to an AI answer site are kept, too: such questions often hold a case. */
  answerText: z._default(z.boolean(), false),
  packs: z._default(z.array(packShape).check(z.maxLength(MOST_PACKS)), []),
  cycles: z._default(z.array(cycleShape).check(z.maxLength(MOST_CYCLES)), []),
  /** All followed rules have enough: nothing is asked before this local day. */
  enoughUntil: z.exactOptional(z.iso.date()),
})

export type Settings = z.infer<typeof settingsShape>

/**
 * Before anyone agreed: nothing is on. 20 minutes: replayed on clinical and general logs, fewer than one question in ten
 * then comes before its problem is over (`tests/practice/logs/replay.ts`).
 */
export const DEFAULT_SETTINGS: Settings = {
  shared: false,
  sites: [],
  mode: 'over',
  waitMs: 20 * 60_000,
  dayEnds: 16 * 60 + 30,
  mutedSites: [],
  mutedTopics: [],
  enough: false,
  reviewDays: [1, 2, 3, 4, 5],
  keepDays: 7,
  keepAll: false,
  followUpWeeks: 6,
  doors: [],
  own: [],
  infobutton: true,
  answerText: false,
  packs: [],
  cycles: [],
}

/** Hosts that the browser withholds from a switched-on site, and hosts it gave beyond them. */
const accessShape = z.object({ missing: z.array(z.string()), extra: z.array(z.string()) })
export type Access = z.infer<typeof accessShape>

/** Settings that cannot be read count as no consent: nothing is noticed until the person chooses again. */
export const readSettings = async (db: Database): Promise<Settings> => {
  const parsed = settingsShape.safeParse((await db.meta.get('settings'))?.value)
  return parsed.success ? parsed.data : DEFAULT_SETTINGS
}

/** Settings that cannot be read are put aside. @throws ZodError when the new ones are of the wrong shape; nothing is then written */
export const writeSettings = async (db: Database, settings: Settings): Promise<void> => {
  const value = settingsShape.parse(settings)
  const old = await db.meta.get('settings')
  if (old && !settingsShape.safeParse(old.value).success) await db.meta.put({ ...old, id: 'settings.unreadable' })
  await db.meta.put({ id: 'settings', value })
}

export const readAccess = async (db: Database): Promise<Access> => {
  const parsed = accessShape.safeParse((await db.meta.get('access'))?.value)
  return parsed.success ? parsed.data : { missing: [], extra: [] }
}

export const writeAccess = async (db: Database, access: Access): Promise<void> => {
  await db.meta.put({ id: 'access', value: access })
}

/** Whether anything may be noticed at all: agreed to this text, alone in this profile. */
export const mayNotice = (settings: Settings): boolean =>
  settings.consent?.version === CONSENT_VERSION && !settings.shared

import * as z from 'zod/mini'
import { ASK_MODES } from '../episodes/types.ts'
import type { Database } from './database.ts'
import {
  cycleShape,
  DEFAULT_SETTINGS,
  type KeptPack,
  MOST_CYCLES,
  MOST_PACKS,
  packShape,
  readSettings,
  type Settings,
  writeSettings,
} from './settings.ts'

/**
 * What travels: how to ask and what to keep. Consent, switched-on sites and whatever else decides what is noticed belong to
 * one browser profile and are agreed to there; a pause is over by then; library doors and own pages name the employer.
 * A new setting stays at home until it is named here.
 */
const TRAVEL = [
  'country',
  'profession',
  'mode',
  'waitMs',
  'dayEnds',
  'mutedSites',
  'mutedTopics',
  'mutedHours',
  'enough',
  'reviewDays',
  'keepDays',
  'keepAll',
  'followUpWeeks',
  'packs',
  'cycles',
] as const satisfies readonly (keyof Settings)[]

type Travelling = Partial<Pick<Settings, (typeof TRAVEL)[number]>>

const minuteOfDay = z.number().check(z.gte(0), z.lt(1440))
const shortText = z.string().check(z.minLength(1), z.maxLength(64))
/** An own page is called by its host: it stays at home, too. */
const isOwn = (site: string): boolean => site.startsWith('own:')

/** What is not as it should be is passed over: settings are chosen again more easily than a file is mended. */
const shapes: { [name in (typeof TRAVEL)[number]]: z.ZodMiniType<Exclude<Settings[name], undefined>> } = {
  country: shortText,
  profession: shortText,
  mode: z.enum(ASK_MODES),
  waitMs: z.number().check(z.gte(1000), z.lte(24 * 3600_000)),
  dayEnds: minuteOfDay,
  mutedSites: z.array(z.string().check(z.maxLength(64))).check(z.maxLength(500)),
  mutedTopics: z.array(z.string().check(z.maxLength(100))).check(z.maxLength(500)),
  mutedHours: z.object({ from: minuteOfDay, to: minuteOfDay }),
  enough: z.boolean(),
  reviewDays: z.array(z.int().check(z.gte(1), z.lte(7))).check(z.maxLength(7)),
  keepDays: z.union([z.literal(1), z.literal(7), z.literal(30)]),
  keepAll: z.boolean(),
  followUpWeeks: z.number().check(z.gte(4), z.lte(12)),
  packs: z.array(packShape).check(z.maxLength(MOST_PACKS)),
  cycles: z.array(cycleShape).check(z.maxLength(MOST_CYCLES)),
}

const take = <K extends keyof Travelling>(into: Travelling, name: K, value: unknown): void => {
  const shape: z.ZodMiniType<Exclude<Settings[K], undefined>> = shapes[name]
  const parsed = shape.safeParse(value)
  if (parsed.success) into[name] = parsed.data
}

/** The settings that may stand in a file. */
export const travelling = (settings: unknown): Travelling => {
  const found: Travelling = {}
  if (typeof settings !== 'object' || settings === null) return found
  const values = new Map<string, unknown>(Object.entries(settings))
  for (const name of TRAVEL) take(found, name, values.get(name))
  if (found.mutedSites) found.mutedSites = found.mutedSites.filter(site => !isOwn(site))
  return found
}

/** What was acknowledged here keeps its time: episodes may have been claimed by it. */
const joinPacks = (here: readonly KeptPack[], there: readonly KeptPack[], now: number): KeptPack[] => {
  const joined = new Map(here.map(pack => [pack.digest, pack]))
  for (const pack of there) {
    // Nothing is acknowledged before it happens.
    const isTime = Number.isInteger(pack.acknowledgedAt) && pack.acknowledgedAt <= now
    if (isTime && !joined.has(pack.digest)) joined.set(pack.digest, pack)
  }
  return [...joined.values()].slice(0, MOST_PACKS)
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/**
 * Takes over what the file has and this profile has not chosen itself: a choice made here stays, providers' packs are added
 * to those here. Nothing here goes sooner because of a file.
 * @param now UTC milliseconds
 * @returns whether anything was taken over
 */
export const mergeSettings = async (db: Database, settings: unknown, now: number): Promise<boolean> => {
  const local = await readSettings(db)
  const { keepDays, packs = [], ...rest } = travelling(settings)
  const joined = joinPacks(local.packs, packs, now)
  const wanted: Travelling = {
    ...rest,
    ...(keepDays !== undefined && keepDays > local.keepDays ? { keepDays } : {}),
  }
  const chosen = Object.entries(wanted).filter(([name, value]) => {
    const key = name as keyof Travelling
    return same(local[key], DEFAULT_SETTINGS[key]) && !same(local[key], value)
  })
  if (chosen.length === 0 && joined.length === local.packs.length) return false
  try {
    await writeSettings(db, { ...local, ...Object.fromEntries(chosen), packs: joined })
    return true
  } catch (error) {
    // Nothing was written. The records are in by then: a setting must not make that look failed.
    if (error instanceof z.core.$ZodError) return false
    throw error
  }
}

import * as z from 'zod/mini'
import { BASES, EPISODE_KINDS, FOR_WHOM, HAPPENED, OUTCOMES } from '../episodes/types.ts'
import type { ClaimDocument } from './document.ts'
import { EXPLANATIONS } from './explanations.ts'
import { excerpt, pathText } from './packs/problems.ts'
import { REASONS } from './prepare.ts'
import { NO_AMOUNT } from './rules/parts.ts'

/** What a claim says it is, and the newest form of it that this version reads. */
export const CLAIM_SCHEMA = 'aftersearch-claim'
export const CLAIM_VERSION = 1

/** As many episodes as a claim is kept with. */
const MOST_ROWS = 20_000
/** Far more than one episode has of anything, and than a body has caps. */
const MOST_IN_A_LIST = 1_000
const MOST_CAPS = 20

const about = (description: string) => z.describe(description)
/** Characters: an address of 16,384 is the longest that is kept, and none grows threefold by being cleaned. */
const MOST_TEXT = 50_000
const text = z.string().check(z.maxLength(MOST_TEXT))
const maybe = z.exactOptional(text)
const day = z.iso.date()
const maybeDay = z.exactOptional(day)
/** Bounds that nobody's learning meets, so that sums of a forged file stay whole numbers. */
const decimal = text.check(z.regex(/^\d{1,7}\.\d{2}$/), about('Exact decimal of the unit, e.g. 1.50.'))
const most = (number: number) => z.int().check(z.positive(), z.maximum(number))
const hundredths = most(1_000_000).check(about('Hundredths of the unit.'))
const tenths = z.number().check(z.minimum(0), z.maximum(10_000_000))
const minutes = z
  .object({ measured: tenths, byHand: tenths })
  .check(about('Active reading that was measured, and what the clinician added; to the tenth.'))
const whole = z.int().check(z.minimum(0))
const PER = ['episode', 'day', 'year', 'activity', 'cycle'] as const

const source = z.object({
  site: text,
  title: maybe,
  published: maybe,
  pmid: maybe,
  doi: maybe,
  pmcid: maybe,
  nct: maybe,
  url: maybe,
  relevant: z.exactOptional(z.boolean()).check(about('Whether it answered the question, where the clinician chose.')),
  approved: z.exactOptional(z.boolean()).check(about("Whether the provider's pack names it.")),
})

const answer = z.object({ id: text, label: text, text, codes: z.exactOptional(z.array(text)) })

const explained = z.object({
  why: z.enum(EXPLANATIONS),
  cap: z.exactOptional(decimal),
  per: z.exactOptional(z.enum(PER)),
  over: z.exactOptional(decimal),
  counted: z.exactOptional(whole),
  all: z.exactOptional(whole),
})

const row = z.object({
  number: z.int(),
  date: day.check(about("Local day of the question, in the claim's zone.")),
  kind: z.enum(EPISODE_KINDS),
  problem: maybe.check(about('The clinical question.')),
  searchedOn: maybeDay,
  appliedOn: maybeDay,
  reason: maybe,
  databases: z.exactOptional(z.array(text)).check(about('All sites that were used.')),
  sources: z.array(source),
  searches: z.exactOptional(z.array(z.object({ query: text, site: text, date: day }))),
  minutes: z.exactOptional(minutes),
  answerFound: maybe,
  outcome: z.exactOptional(z.enum(OUTCOMES)),
  change: maybe.check(about('What exactly changed, or a line on the outcome.')),
  typeOfChange: maybe,
  basis: z.exactOptional(z.enum(BASES)),
  forWhom: z.exactOptional(z.enum(FOR_WHOM)),
  followUps: z.exactOptional(
    z.array(z.object({ date: day, happened: z.enum(HAPPENED), basis: z.exactOptional(z.enum(BASES)) })),
  ),
  barriers: z.exactOptional(z.array(text)),
  creditedElsewhere: z
    .exactOptional(z.array(text))
    .check(about('Sites that credited it already; empty: asked, and nowhere; absent: not asked.')),
  answers: z.exactOptional(z.array(answer)),
  amount: z.exactOptional(decimal).check(about("By day, the day's amount stands in its last row.")),
  explained: z.exactOptional(explained),
})

const counting = z.union([
  z.object({
    amount: hundredths,
    minutes: most(1_000_000),
    rounding: z.enum(['nearestTiesDown', 'down', 'none']),
    increment: z.exactOptional(hundredths),
    minimum: z.exactOptional(hundredths),
  }),
  z.object({ amount: hundredths, each: z.enum(['episode', 'topic', 'article', 'exercise']) }),
])

const rule = z.object({
  id: text,
  version: z.int(),
  name: text,
  body: maybe,
  activity: maybe,
  award: z.exactOptional(z.literal('provider')),
  counting: z.exactOptional(counting),
  caps: z.exactOptional(z.array(z.object({ amount: hundredths, per: z.enum(PER) })).check(z.maxLength(MOST_CAPS))),
  exclusiveWith: z.exactOptional(z.array(text)),
  grade: z.exactOptional(z.enum(['A', 'B', 'C', 'D'])),
  confirmedIn: maybe,
  sources: z.array(
    z.object({
      title: text,
      url: z.nullable(text),
      date: z.nullable(text),
      confidence: z.enum(['own', 'secondary', 'memory']),
      checked: text,
    }),
  ),
})

const learner = z.object({
  name: maybe,
  givenName: maybe,
  familyName: maybe,
  credentials: maybe,
  profession: maybe,
  country: maybe,
  npi: maybe,
  licenceState: maybe,
  licenceNumber: maybe,
  boardId: maybe,
  birthMonthDay: maybe,
  email: maybe,
  reportConsent: z.exactOptional(z.boolean()),
})

const pack = z.object({
  digest: text.check(about('SHA-256 of the acknowledged pack by RFC 8785.')),
  provider: text,
  accmeId: text,
  activity: text,
  activityId: text,
  from: day,
  until: day,
  acknowledgedOn: day,
  returnTo: z.array(text),
})

/** A saved claim. What it holds besides is passed over, so that a later version may add to it. */
export const claimSchema = z.object({
  checksum: maybe.check(about('Of this file itself: it says how it is made. Absent in what 0.2.0 and older saved.')),
  schema: z.literal(CLAIM_SCHEMA),
  schemaVersion: z.literal(CLAIM_VERSION),
  id: text,
  product: z.object({ name: z.literal('Aftersearch'), version: text }),
  rule,
  pack: z.exactOptional(pack),
  period: z.object({ from: day, to: day, zone: text }).check(about('Half-open: `to` is the first day outside.')),
  learner,
  rows: z.array(row),
  totals: z.object({
    episodes: whole,
    minutes: z.exactOptional(minutes),
    amount: z.exactOptional(decimal),
    unit: maybe,
    method: z.exactOptional(z.enum(['episode', 'day'])),
    over: z.exactOptional(decimal).check(about('What caps took away.')),
    noAmount: z.exactOptional(z.enum(NO_AMOUNT)),
  }),
  notClaimed: z.array(z.object({ reason: z.enum(REASONS), episodes: whole })),
  selfCrediting: z.exactOptional(z.array(z.object({ site: text, episodes: whole }))),
  evaluation: z.exactOptional(z.array(answer)),
  statement: z.object({ attestation: text, claimLine: text, date: day }),
  voided: z.exactOptional(z.object({ on: day, reason: maybe })).check(about('Withdrawn by its maker.')),
  sentences: z.object({ kind: text, prepared: text, limits: text }),
})

/** A claim as it was read from a file. */
export type ReadClaim = ClaimDocument & { checksum?: string }
export type ReadRow = ReadClaim['rows'][number]

/**
 * A list or text that is too long, by its name cut short, also where no claim has one: each wrong value of a list is told,
 * and a forged file can hold millions.
 */
const tooLong = (value: unknown, rows: unknown): string | undefined => {
  const open: [string, unknown][] = [['', value]]
  for (let next = open.pop(); next; next = open.pop()) {
    const [name, held] = next
    if (typeof held === 'string' && held.length > MOST_TEXT) return excerpt(name)
    if (typeof held !== 'object' || held === null) continue
    if (Array.isArray(held)) {
      if (held.length > (held === rows ? MOST_ROWS : MOST_IN_A_LIST)) return excerpt(name)
      for (const one of held) open.push([name, one])
    } else for (const [key, one] of Object.entries(held)) open.push([key, one])
  }
  return undefined
}

/** @returns where a value is no claim, e.g. `rows[3].date`, never long; undefined where it is one */
export const misshapen = (value: unknown): string | undefined => {
  const held = typeof value === 'object' && value !== null && 'rows' in value ? value.rows : undefined
  const long = tooLong(value, held)
  if (long !== undefined) return long
  const rows: readonly unknown[] = Array.isArray(held) ? held : []
  // Row by row, up to the first that is wrong.
  const [issue] = claimSchema.safeParse(rows.length > 0 ? { ...Object(value), rows: [] } : value).error?.issues ?? []
  if (issue) return pathText(issue.path)
  for (const [index, one] of rows.entries()) {
    const [issue] = row.safeParse(one).error?.issues ?? []
    if (issue) return pathText(['rows', index, ...issue.path])
  }
  return undefined
}

/** The fields of a claim.json as JSON Schema (draft 2020-12), for offices and their systems: docs/claim.schema.json. */
export const claimJsonSchema = (): object => {
  const schema = z.toJSONSchema(claimSchema, { io: 'input' })
  return {
    $schema: schema.$schema,
    title: 'A claim saved by Aftersearch',
    description:
      'Evidence for a credit claim; not a certificate. The file is canonical JSON (RFC 8785). Days are local and carry no time of day. What is not named here may be added by later versions.',
    ...schema,
  }
}

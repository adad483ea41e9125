import * as z from 'zod/mini'
import { cap, counting, cycle, isoDay, PROFESSIONS, provenance, words } from './parts.ts'

export type { Cap, Counting, Cycle, NoAmount, PerTime, Profession } from './parts.ts'

/** What an episode must hold before a rule lets it in. `sourcesWhenSearched`: of searches, not of what was added by hand. */
export const REQUIREMENTS = [
  'date',
  'question',
  'outcome',
  'application',
  'sources',
  'sourcesWhenSearched',
  'minutes',
  'followUp',
] as const

/** How one body counts learning: data, so that a body's change is a new `version` and not a new program. */
export const creditRule = z.strictObject({
  id: z.string().check(z.regex(/^[a-z]+(-[a-z0-9]+)+$/)),
  version: z.int().check(z.positive()),
  name: words,
  /** Who decides; null where no body is asked. Countries by ISO 3166-1 alpha-2. */
  body: z.nullable(
    z.strictObject({
      name: words,
      countries: z.array(z.string().check(z.regex(/^[A-Z]{2}$/))).check(z.minLength(1)),
    }),
  ),
  /** For whom it was read to hold; null means anybody. */
  professions: z.nullable(z.array(z.enum(PROFESSIONS)).check(z.minLength(1))),
  /** To whom it is shown without an amount, because no source says whether it holds for them. */
  unconfirmed: z.array(z.enum(PROFESSIONS)),
  /** Degrees or registrations as the body writes them. */
  credentials: z.array(words),
  /** What the body calls this kind of learning. */
  activity: z.strictObject({ name: words, category: z.nullable(words) }),
  /** Who gives the credit: oneself, a provider, the college's portal where one enters it, an appraiser who agrees, nobody. */
  award: z.enum(['self', 'provider', 'portal', 'appraiser', 'nobody']),
  counting,
  caps: z.array(cap),
  cycle: z.nullable(cycle),
  /** What the body does not count, in its words. */
  exclusions: z.array(words),
  /** Which sources count. `vetted` and `approved`: those that a provider or the body has looked at, so only a pack can say. */
  sources: z.enum(['any', 'nonPromotional', 'vetted', 'approved', 'refereed', 'accreditedOnly']),
  requires: z.array(z.enum(REQUIREMENTS)),
  /** What the body also asks for and an episode does not hold, for the clinician to add. */
  alsoAsks: z.array(words),
  /** What must not be handed in. */
  forbids: z.array(z.enum(['patientIdentifiers', 'articleCopies', 'screenshots'])),
  /**
   * Rules under which the same episode cannot be claimed as well. `repeatable`: nothing is claimed, so it may be made
   * again. `onceAnywhere`: not what a provider or site already credited.
   */
  stacking: z.strictObject({
    exclusiveWith: z.array(words),
    repeatable: z.boolean(),
    onceAnywhere: z.boolean(),
  }),
  wording: z.strictObject({ attestation: words, claimLine: words, neverPrint: z.array(words) }),
  /**
   * How sure the counting is. A: read on the body's own page, of 2023 or later or without a date. B: read, but older or in
   * another's page. C: found in no source. D: no source says that it counts at all. C and D print no amount.
   */
  confidence: z.enum(['A', 'B', 'C', 'D']),
  /** The year of the oldest page that the counting rests on; null where it carries none. */
  confirmedIn: z.nullable(z.string().check(z.regex(/^\d{4}$/))),
  provenance: z.array(provenance),
  /** The day by which somebody should read the sources again; null where there are none. */
  reviewBy: z.nullable(isoDay),
  /** Half-open: the first day on which the rule holds, and the first on which it does not; null where it is not limited. */
  validFrom: z.nullable(isoDay),
  validTo: z.nullable(isoDay),
})

export type CreditRule = z.infer<typeof creditRule>
export type Requirement = (typeof REQUIREMENTS)[number]

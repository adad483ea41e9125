import * as z from 'zod/mini'

/** What an episode must hold before a rule lets it in. `sourcesWhenSearched`: of searches, not of what was added by hand. */
export const REQUIREMENTS = [
  'date',
  'question',
  'outcome',
  'application',
  'sources',
  'sourcesWhenSearched',
  'minutes',
] as const

const words = z.string().check(z.minLength(1))
const isoDay = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))
const httpsUrl = z.url({ protocol: /^https$/ })
/** An amount of credit in hundredths, so that no sum ever drifts: 25 is 0.25. */
const hundredths = z.int().check(z.positive())

const perTime = z.strictObject({
  basis: z.literal('time'),
  /** The unit by the words of its body; where it is a mark, the whole phrase with its sign. */
  unit: words,
  /** This many hundredths of a unit … */
  amount: hundredths,
  /** … for this many minutes. */
  minutes: z.int().check(z.positive()),
  increment: hundredths,
  rounding: z.literal('nearestTiesDown'),
  /** A claim below this is no claim. */
  minimum: hundredths,
})

const provenance = z.strictObject({
  /** The parts of the rule that rest on this page. */
  supports: z.array(words).check(z.minLength(1)),
  title: words,
  url: httpsUrl,
  /** The date that the page itself carries; null where it carries none. */
  date: z.nullable(isoDay),
  /** `own`: read on the body's own page. `secondary`: read elsewhere, or older than 2023. `memory`: not found in any source. */
  confidence: z.enum(['own', 'secondary', 'memory']),
  /** The day on which we looked. */
  checked: isoDay,
})

/** How one body counts learning: data, so that a body's change is a new `version` and not a new program. */
export const creditRule = z.strictObject({
  id: z.string().check(z.regex(/^[a-z]+(-[a-z0-9]+)+$/)),
  version: z.int().check(z.positive()),
  name: words,
  /** Who decides; null where no body is asked. Country by ISO 3166-1 alpha-2. */
  body: z.nullable(z.strictObject({ name: words, country: z.string().check(z.regex(/^[A-Z]{2}$/)) })),
  /** Degrees or registrations as the body writes them; null means any. */
  professions: z.nullable(z.array(words).check(z.minLength(1))),
  /** What the body calls this kind of learning. */
  activity: z.strictObject({ name: words, category: z.nullable(words) }),
  counting: z.discriminatedUnion('basis', [z.strictObject({ basis: z.literal('none') }), perTime]),
  requires: z.array(z.enum(REQUIREMENTS)),
  /** Rules under which the same episode cannot be claimed as well. `repeatable`: nothing is claimed, so it may be made again. */
  stacking: z.strictObject({ exclusiveWith: z.array(words), repeatable: z.boolean() }),
  wording: z.strictObject({ attestation: words, claimLine: words, neverPrint: z.array(words) }),
  provenance: z.array(provenance),
})

export type CreditRule = z.infer<typeof creditRule>
export type Requirement = (typeof REQUIREMENTS)[number]
export type PerTime = z.infer<typeof perTime>

import * as z from 'zod/mini'

/** Who learns, by the product's own words. What a body calls them stands in a rule's `credentials`. */
export const PROFESSIONS = ['physician', 'trainee', 'nurse', 'physicianAssistant', 'pharmacist'] as const

/**
 * Why a rule has no amount. `record`: it is for one's own records · `provider`: only an accredited provider gives it, and
 * none has sent its pack · `reported`: the provider reports it, nobody claims it · `notCreditable`: the body gives nothing
 * for it · `flat`: given to all without proof · `noNumber`: the body sets none · `collegeSets`: each college sets its own ·
 * `noRoute`: no way was found, which proves nothing · `unverified`: what it counts was found in no source · `stale`:
 * checked more than 12 months ago · `profession`: not confirmed for this profession.
 */
export const NO_AMOUNT = [
  'record',
  'provider',
  'reported',
  'notCreditable',
  'flat',
  'noNumber',
  'collegeSets',
  'noRoute',
  'unverified',
  'stale',
  'profession',
] as const
export type NoAmount = (typeof NO_AMOUNT)[number]

export const words = z.string().check(z.minLength(1))
export const isoDay = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))
export const monthDay = z.string().check(z.regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/))
/** An amount of credit in hundredths, so that no sum ever drifts: 25 is 0.25. */
export const hundredths = z.int().check(z.positive())
/** The unit by the words of its body; where it is a mark, the whole phrase with its sign. */
const unit = words

const perTime = z.strictObject({
  basis: z.literal('time'),
  unit,
  /** This many hundredths of a unit … */
  amount: hundredths,
  /** … for this many minutes. */
  minutes: z.int().check(z.positive()),
  /** The smallest step; a hundredth where the body says nothing of rounding. */
  increment: hundredths,
  /** `none`: the body says nothing, so time is printed to the hundredth. `down`: it names steps, and not where between them to go. */
  rounding: z.enum(['nearestTiesDown', 'down', 'none']),
  /** A claim below this is no claim. */
  minimum: hundredths,
  /** How time may be added up; the first is the default. */
  methods: z.array(z.enum(['episode', 'day'])).check(z.minLength(1)),
})

/** What is counted, and how much for it. */
export const counting = z.discriminatedUnion('basis', [
  z.strictObject({ basis: z.literal('none'), why: z.enum(NO_AMOUNT) }),
  /** So much a year or cycle for everybody, without proof: there is nothing to claim by episode. */
  z.strictObject({ basis: z.literal('flat'), unit, amount: hundredths, per: z.enum(['year', 'cycle']) }),
  perTime,
  z.strictObject({ basis: z.literal('episode'), unit, amount: hundredths }),
  /** For each topic of the named sites; a search that led elsewhere is one. */
  z.strictObject({ basis: z.literal('topic'), unit, amount: hundredths, sites: z.array(words) }),
  /** For each article that PubMed lists, not older than so many years on the day it was read, once a cycle. */
  z.strictObject({ basis: z.literal('article'), unit, amount: hundredths, maxAgeYears: z.int().check(z.positive()) }),
  /** For an episode with a follow-up so many days after it began. */
  z.strictObject({
    basis: z.literal('exercise'),
    unit,
    amount: hundredths,
    followUpDays: z.int().check(z.positive()),
  }),
])

export const cap = z.strictObject({
  amount: hundredths,
  /** Counted over what: years and cycles begin as `cycle` of the rule says. */
  per: z.enum(['episode', 'day', 'year', 'activity', 'cycle']),
  /** What the body says of it, where that is more than the number. */
  note: z.optional(words),
})

export const cycle = z.strictObject({
  /** Null where the body has no cycle, only years. */
  months: z.nullable(z.int().check(z.positive())),
  /** The day on which a year begins; null where it is one's own, e.g. that of registration. */
  yearStart: z.nullable(monthDay),
  /** What the body asks for in all of a cycle, hundredths of its unit; null where nothing is said. */
  required: z.nullable(hundredths),
  minimums: z.array(z.strictObject({ what: words, amount: hundredths, per: z.enum(['year', 'cycle']) })),
})

export const provenance = z.strictObject({
  /** The parts of the rule that rest on this page. */
  supports: z.array(words).check(z.minLength(1)),
  title: words,
  /** Null where the address was not kept with what was read. */
  url: z.nullable(z.url({ protocol: /^https$/ })),
  /** The date that the page itself carries, as far as it does: a year, a month or a day; null where it carries none. */
  date: z.nullable(z.string().check(z.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/))),
  /** `own`: read on the body's own page, or a college's. `secondary`: read elsewhere. `memory`: not found in any source. */
  confidence: z.enum(['own', 'secondary', 'memory']),
  /** The day on which we looked. */
  checked: isoDay,
})

export type Counting = z.infer<typeof counting>
export type PerTime = z.infer<typeof perTime>
export type Cap = z.infer<typeof cap>
export type Cycle = z.infer<typeof cycle>
export type Profession = (typeof PROFESSIONS)[number]

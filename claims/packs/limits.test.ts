import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Limits, limitsOf, notFollowed } from './limits.ts'
import type { Pack } from './schema.ts'
import { isApproved } from './sources.ts'
import { examplePack } from './testing.ts'

const OPEN: Limits = {
  professions: null,
  sources: null,
  requires: [],
  perEpisode: null,
  perYear: null,
  perActivity: null,
  firstDay: null,
  lastDay: null,
  claimUntil: null,
  claimWithinDays: null,
  completeWithinDays: null,
}

const PROFESSIONS = ['MD', 'DO', 'RN', 'PA', 'md']
const SOURCES = ['pubmed', 'uptodate', 'nejm', 'example.org', 'a.example.org', 'b.a.example.org', 'org.example']
const REQUIRES = ['outcome', 'application', 'minutes', 'followUp'] as const
const day = fc
  .integer({ min: 0, max: 3000 })
  .map(days => new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10))
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })
const hundredths = fc.integer({ min: 1, max: 50_000 })
const days = fc.integer({ min: 1, max: 1830 })
const some = <T>(from: readonly T[], minLength = 0) => fc.uniqueArray(fc.constantFrom(...from), { minLength })

const aRule: fc.Arbitrary<Limits & { id: string }> = fc.record({
  id: fc.constant('us-ama-cat1-ipoc'),
  professions: orNull(some(PROFESSIONS)),
  sources: orNull(some(SOURCES)),
  requires: some(REQUIRES),
  perEpisode: orNull(hundredths),
  perYear: orNull(hundredths),
  perActivity: orNull(hundredths),
  firstDay: orNull(day),
  lastDay: orNull(day),
  claimUntil: orNull(day),
  claimWithinDays: orNull(days),
  completeWithinDays: orNull(days),
})

const aPack: fc.Arbitrary<Pack> = fc
  .record({
    professions: some(PROFESSIONS, 1),
    sources: some(SOURCES, 1),
    requires: some(REQUIRES),
    perCycle: hundredths,
    maximum: hundredths,
    perYear: fc.option(hundredths),
    start: day,
    end: day,
    until: fc.option(day),
    withinDays: fc.option(days),
    completeWithinDays: fc.option(days),
  })
  .map(made => ({
    ...examplePack(),
    professions: made.professions,
    sources: made.sources,
    requires: made.requires,
    activity: { ...examplePack().activity, start: made.start, end: made.end },
    credit: {
      perCycle: made.perCycle / 100,
      maximum: made.maximum / 100,
      ...(made.perYear !== null && { perYear: made.perYear / 100 }),
    },
    submission: {
      ...(made.until !== null && { until: made.until }),
      ...(made.withinDays !== null && { withinDays: made.withinDays }),
      ...(made.completeWithinDays !== null && { completeWithinDays: made.completeWithinDays }),
    },
  }))

const UPPER = [
  'perEpisode',
  'perYear',
  'perActivity',
  'lastDay',
  'claimUntil',
  'claimWithinDays',
  'completeWithinDays',
] as const
const ADDRESSES = ['https://example.org/', 'https://a.example.org/x', 'https://b.a.example.org/', 'https://other.org/']

/** In which limits one gives more than another: looked at from outside, by what it lets through. */
const looser = (one: Limits, other: Limits): string[] => {
  const lets = ({ professions }: Limits, word: string) =>
    professions === null || professions.some(theirs => theirs.toUpperCase() === word.toUpperCase())
  const approves = ({ sources }: Limits, site: string, url: string) =>
    sources === null || isApproved({ site, url }, sources)
  const seen = SOURCES.flatMap(site => ADDRESSES.map(url => [site, url] as const))
  return [
    ...UPPER.filter(name => {
      const [mine, theirs] = [one[name], other[name]]
      return theirs !== null && (mine === null || mine > theirs)
    }),
    ...(other.firstDay !== null && (one.firstDay === null || one.firstDay < other.firstDay) ? ['firstDay'] : []),
    ...other.requires.filter(need => !one.requires.includes(need)),
    ...PROFESSIONS.filter(word => lets(one, word) && !lets(other, word)),
    ...seen.filter(source => approves(one, ...source) && !approves(other, ...source)).map(String),
  ]
}

/** Limits that the pack does not set: there the rule's hold, and nothing is said. */
const nulls = (own: Limits): Partial<Limits> =>
  Object.fromEntries(Object.entries(own).filter(([, value]) => value === null))

test('what an office is told is what its pack would give more of than the rule, and nothing else', () => {
  const isIn = (name: string, found: readonly string[]) =>
    name === 'professions'
      ? found.some(one => PROFESSIONS.includes(one))
      : name === 'sources'
        ? found.some(one => one.includes(','))
        : found.includes(name)
  fc.assert(
    fc.property(aRule, aPack, (rule, pack) => {
      const own = { ...limitsOf(pack), requires: rule.requires }
      const found = looser(own, { ...rule, ...nulls(own) })
      const told = notFollowed(rule, pack)
      if (told.length === 0) expect(found).toEqual([])
      // A source can be approved twice over, so that less is let through than is written.
      for (const name of told.filter(one => one !== 'sources')) expect(isIn(name, found), name).toBe(true)
    }),
  )
})

test('half a credit a question, whatever a pack writes', () => {
  const rule = { ...OPEN, perEpisode: 50 }
  const pack = examplePack()
  expect(notFollowed(rule, { ...pack, credit: { perCycle: 1, maximum: 20 } })).toEqual(['perEpisode'])
  expect(notFollowed(rule, { ...pack, credit: { perCycle: 0.25, maximum: 20 } })).toEqual([])
  expect(notFollowed(OPEN, pack)).toEqual([])
})

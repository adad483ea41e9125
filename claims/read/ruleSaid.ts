import { learningRecord } from '../rules/learning-record.ts'
import type { Cap, Counting, CreditRule, Cycle } from '../rules/schema.ts'
import type { ReadClaim } from '../schema.ts'
import { siteOf } from './prepared.ts'

/** Longer than any article is old: how old it may be, a claim does not say. */
const ANY_AGE = 1000

/** An article counts once a cycle. A claim does not say how long one is: none is shorter. */
const YEARLY: Cycle = { months: 12, yearStart: '01-01', required: null, minimums: [] }

const countingSaid = ({ rule, rows, totals }: ReadClaim): Counting | undefined => {
  if (!rule.counting) return undefined
  const { amount } = rule.counting
  const unit = totals.unit ?? ''
  if (!('each' in rule.counting)) {
    const { minutes, rounding, increment = 1, minimum = 1 } = rule.counting
    return { basis: 'time', unit, amount, minutes, rounding, increment, minimum, methods: ['episode', 'day'] }
  }
  switch (rule.counting.each) {
    case 'episode':
      return { basis: 'episode', unit, amount }
    case 'exercise':
      return { basis: 'exercise', unit, amount, followUpDays: 0 }
    case 'article':
      return { basis: 'article', unit, amount, maxAgeYears: ANY_AGE }
    case 'topic':
      return {
        basis: 'topic',
        unit,
        amount,
        sites: [...new Set(rows.flatMap(row => row.sources.map(({ site }) => siteOf(site))))],
      }
  }
}

/** Those that need no knowledge of when the body's years and cycles begin. */
const isPlain = ({ per }: Pick<Cap, 'per'>): boolean => per !== 'year' && per !== 'cycle'

/**
 * A rule that this version does not hold, as far as a claim says how it counts. What the claim leaves open is taken in
 * the clinician's favour, so that it never gives less than the rule would.
 * @returns undefined where the claim does not say
 */
export const ruleSaid = (claim: ReadClaim): { rule: CreditRule; unchecked: boolean } | undefined => {
  const counting = countingSaid(claim)
  if (!counting) return undefined
  const { id, version, name, award = 'self', caps = [] } = claim.rule
  const plain = caps.filter(isPlain)
  const rule: CreditRule = {
    ...learningRecord,
    id,
    version,
    name,
    award,
    counting,
    caps: plain,
    cycle: counting.basis === 'article' ? YEARLY : null,
    requires: [],
  }
  return { rule, unchecked: plain.length < caps.length }
}

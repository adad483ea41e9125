import type { Basis, EpisodeKind, Outcome } from '../episodes/types.ts'
import type { Count, CountContext, Method } from './count.ts'
import type { Period } from './days.ts'
import { type Explained, explainedOf } from './explained.ts'
import { type FrozenRule, freezeRule } from './freezeRule.ts'
import { type Choices, type Preparation, REASONS, type Reason } from './prepare.ts'
import { freezeRow } from './row.ts'
import type { CreditRule, NoAmount } from './rules/schema.ts'
import { clean, fill } from './text.ts'
import type { ClaimTexts } from './texts.ts'

/** A source as claimed. The address only where no register knows it: an identifier says more and tells less. */
export interface ClaimSource {
  site: string
  title?: string
  /** When it was published, where the rule asks: `2025` or `2025-03`. */
  published?: string
  pmid?: string
  doi?: string
  pmcid?: string
  nct?: string
  url?: string
}

export interface ClaimSearch {
  query: string
  site: string
  date: string
}

/** Minutes to the tenth, rounded down. */
export interface Minutes {
  measured: number
  byHand: number
}

export interface ClaimRow {
  /** From 1, by day. */
  number: number
  /** ISO local day in the claim's zone. Never a time of day. */
  date: string
  kind: EpisodeKind
  problem?: string
  sources: ClaimSource[]
  searches?: ClaimSearch[]
  minutes?: Minutes
  outcome?: Outcome
  /** One line on what exactly changed, or on the outcome. */
  change?: string
  basis?: Basis
  /** Decimal of the rule's unit; by day, the day's amount in its last row. */
  amount?: string
  /** Where its amount is not what the rule says of every episode. */
  explained?: Explained
}

export interface Learner {
  name?: string
  /** As the bodies write it, e.g. `MD`. */
  profession?: string
  /** ISO 3166-1 alpha-2. */
  country?: string
}

/** A claim, frozen: what the pages, claim.json and claim.csv say. Plain JSON, and nothing that the pages do not show. */
export interface ClaimDocument {
  schema: 'aftersearch-claim'
  schemaVersion: 1
  id: string
  product: { name: 'Aftersearch'; version: string }
  rule: FrozenRule
  /** Half-open: `to` is the first day that is outside. */
  period: Period
  learner: Learner
  rows: ClaimRow[]
  totals: {
    episodes: number
    minutes?: Minutes
    amount?: string
    unit?: string
    /** How time was added up, where the rule leaves a choice. */
    method?: Method
    /** What caps took away, decimal. */
    over?: string
    /** Why there is no amount. */
    noAmount?: NoAmount
  }
  notClaimed: { reason: Reason; episodes: number }[]
  statement: { attestation: string; claimLine: string; date: string }
  /** What stands on every claim, in the language of its pages: what it is and is not, who made it, what a checksum shows. */
  sentences: { kind: string; prepared: string; limits: string }
}

export interface FreezeInput {
  /** Made by the caller, e.g. a UUID. */
  id: string
  productVersion: string
  rule: CreditRule
  period: Period
  learner: Learner
  preparation: Preparation
  counted: Count
  choices: Choices
  /** What the reader calls a site, by site id. A site that is missing goes by its id. */
  siteNames: Readonly<Record<string, string>>
  /** ISO local day on which the clinician made the statement. */
  statedOn: string
  /** When a source was published, where the rule asks; the same that was counted by. */
  published?: CountContext['published']
}

const cleanLearner = ({ name, profession, country }: Learner): Learner => ({
  ...(clean(name ?? '') && { name: clean(name ?? '') }),
  ...(clean(profession ?? '') && { profession: clean(profession ?? '') }),
  ...(clean(country ?? '') && { country: clean(country ?? '') }),
})

const totalsOf = (
  { counting }: CreditRule,
  { amount, over, noAmount, method }: Count,
): Partial<ClaimDocument['totals']> => {
  if (amount === undefined || !('unit' in counting)) {
    // A record's own line says that it has none.
    return noAmount && noAmount !== 'record' ? { noAmount } : {}
  }
  const hasChoice = counting.basis === 'time' && counting.methods.length > 1
  return { amount, unit: counting.unit, ...(hasChoice && { method }), ...(over !== undefined && { over }) }
}

/**
 * Freezes a claim: what was ready, under which rule, and what stays out. From here on nothing is looked up again, so a
 * later change of an episode, a rule or a text cannot change what was claimed.
 * @param input one `prepare`, and the `count` of its `ready`
 */
export const freezeClaim = (input: FreezeInput, texts: ClaimTexts): ClaimDocument => {
  const { rule, preparation, counted, choices } = input
  const minutes = choices.minutes || rule.requires.includes('minutes')
  const results = new Map(counted.episodes.map(result => [result.id, result]))
  const staying = (reason: Reason) => preparation.out.filter(item => item.reason === reason).length
  return {
    schema: 'aftersearch-claim',
    schemaVersion: 1,
    id: clean(input.id),
    product: { name: 'Aftersearch', version: clean(input.productVersion) },
    rule: freezeRule(rule, counted.amount !== undefined),
    period: { from: input.period.from, to: input.period.to, zone: input.period.zone },
    learner: cleanLearner(input.learner),
    rows: preparation.ready.map((item, index) => {
      const result = results.get(item.episode.id)
      return freezeRow(item, {
        number: index + 1,
        hundredths: result?.hundredths,
        explained: result && explainedOf(result),
        minutes,
        searches: choices.searches,
        zone: input.period.zone,
        siteNames: input.siteNames,
        published: rule.counting.basis === 'article' ? input.published : undefined,
      })
    }),
    totals: {
      episodes: preparation.ready.length,
      ...(minutes && { minutes: { measured: counted.measuredTenths / 10, byHand: counted.byHandTenths / 10 } }),
      ...totalsOf(rule, counted),
    },
    notClaimed: REASONS.map(reason => ({ reason, episodes: staying(reason) })).filter(({ episodes }) => episodes > 0),
    statement: { attestation: rule.wording.attestation, claimLine: rule.wording.claimLine, date: input.statedOn },
    sentences: {
      kind: texts.kindLine,
      prepared: fill(texts.prepared, { version: clean(input.productVersion) }),
      limits: texts.limits,
    },
  }
}

import { type Count, type CountContext, count, type Method } from '../../claims/count.ts'
import { type ClaimDocument, freezeClaim } from '../../claims/document.ts'
import { earlierOf } from '../../claims/earlier.ts'
import { type Preparation, prepare } from '../../claims/prepare.ts'
import { ruleById, rulesFor } from '../../claims/rules/index.ts'
import type { CreditRule } from '../../claims/rules/schema.ts'
import type { ClaimTexts } from '../../claims/texts.ts'
import { SITES } from '../../sites/index.ts'
import type { Snapshot } from '../../storage/watch.ts'

/** What the person chose on the claims page. Days are local and inclusive. */
export interface ClaimChoices {
  ruleId: string
  from: string
  until: string
  method: Method
  name: string
  queries: boolean
  minutes: boolean
  /** Local day on which one of their own cycles began; empty where they did not say. */
  cycleStart: string
  /** When articles were published, by PubMed id, as typed. */
  published: Readonly<Record<string, string>>
}

export interface ClaimDraft {
  rule: CreditRule
  zone: string
  preparation: Preparation
  counted: Count
  /** Episodes of the period. */
  inPeriod: number
}

const DEFAULT_RULE = 'learning-record'

export const rulesOf = ({ country, profession }: Snapshot['settings']): CreditRule[] => rulesFor(country, profession)

const isDay = (text: string): boolean => /^[1-9]\d{3}-\d{2}-\d{2}$/.test(text)

/** Half-open, as claims count it. Undefined while a date is being typed or the end lies before the beginning. */
export const periodOf = (
  { from, until }: ClaimChoices,
  zone: string,
): { from: string; to: string; zone: string } | undefined =>
  isDay(from) && isDay(until) && from <= until
    ? { from, to: Temporal.PlainDate.from(until).add({ days: 1 }).toString(), zone }
    : undefined

/**
 * What a claim would hold under these choices.
 * @param ownId the claim being made: its own copy does not count as an earlier claim
 * @param today ISO local day: rules that were checked long ago give no amount
 * @returns undefined while the period is not one
 */
export const draftClaim = (
  snapshot: Snapshot,
  choices: ClaimChoices,
  zone: string,
  ownId: string,
  today: string,
): ClaimDraft | undefined => {
  const rule = rulesOf(snapshot.settings).find(({ id }) => id === choices.ruleId) ?? ruleById(DEFAULT_RULE)
  const period = periodOf(choices, zone)
  if (!rule || !period) return undefined
  const { profession } = snapshot.settings
  const earlier = earlierOf(snapshot.claims.filter(claim => claim.id !== ownId))
  const wanted = { searches: choices.queries, minutes: choices.minutes }
  const preparation = prepare({ rule, episodes: snapshot.episodes, period, claimed: earlier, choices: wanted })
  const counted = count(rule, preparation.ready, {
    method: choices.method,
    today,
    earlier,
    published: publishedOf(choices),
    ...(profession && { profession }),
    ...(isDay(choices.cycleStart) && { cycleStart: choices.cycleStart }),
  })
  return { rule, zone, preparation, counted, inPeriod: preparation.ready.length + preparation.out.length }
}

/** What the clinician said of an article's age; undefined while it is no year or month. */
export const publishedOf =
  ({ published }: ClaimChoices): NonNullable<CountContext['published']> =>
  ({ ids }) => {
    const said = published[ids.pmid ?? '']?.trim() ?? ''
    return /^[12]\d{3}(?:-(?:0[1-9]|1[0-2]))?$/.test(said) ? said : undefined
  }

const siteNames = Object.fromEntries(SITES.map(site => [site.id, site.name]))

/** Freezes a draft into the document that leaves. @param learner words as they are to stand on the page */
export const freezeDraft = (
  draft: ClaimDraft,
  choices: ClaimChoices,
  stated: { id: string; version: string; on: string; learner: { profession?: string; country?: string } },
  texts: ClaimTexts,
): ClaimDocument => {
  const period = periodOf(choices, draft.zone)
  if (!period) throw new RangeError('a claim without a period')
  return freezeClaim(
    {
      id: stated.id,
      productVersion: stated.version,
      rule: draft.rule,
      period,
      learner: { ...stated.learner, name: choices.name },
      preparation: draft.preparation,
      counted: draft.counted,
      choices: { searches: choices.queries, minutes: choices.minutes },
      siteNames,
      statedOn: stated.on,
      published: publishedOf(choices),
    },
    texts,
  )
}

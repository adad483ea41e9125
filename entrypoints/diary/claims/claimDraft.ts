import { type Count, type CountContext, count } from '../../../claims/count.ts'
import { localDay } from '../../../claims/days.ts'
import type { ClaimDocument, Learner } from '../../../claims/document.ts'
import { earlierOf } from '../../../claims/earlier.ts'
import { freezeClaim, type UsedPack } from '../../../claims/freeze.ts'
import { answersInWords, asksElsewhere, evaluationInWords, extrasAsked } from '../../../claims/packs/office.ts'
import { narrowRule, termsOf } from '../../../claims/packs/terms.ts'
import { type PackAsked, type Preparation, prepare } from '../../../claims/prepare.ts'
import { ruleById, rulesFor } from '../../../claims/rules/index.ts'
import type { CreditRule } from '../../../claims/rules/schema.ts'
import { noAmountOf } from '../../../claims/standing.ts'
import type { ClaimTexts } from '../../../claims/texts.ts'
import { SITES } from '../../../sites/index.ts'
import type { Snapshot } from '../../../storage/watch.ts'
import type { ClaimChoices } from './claimChoices.ts'
import { type CreditAsked, creditAsked, creditedAt } from './claimCredited.ts'
import { type HeldPack, heldPacks, packFor } from './claimPacks.ts'

export interface ClaimDraft {
  /** As a pack narrows it. */
  rule: CreditRule
  zone: string
  preparation: Preparation
  counted: Count
  /** Episodes of the period. */
  inPeriod: number
  /** The pack under which it is counted. */
  pack: HeldPack | undefined
  /** Sites that credit by themselves: one question each, before an amount is claimed. */
  asked: CreditAsked[]
  /** Words and minutes that leave: ticked, or needed by the pack's form. */
  extras: { searches: boolean; minutes: boolean }
  creditedAt: ReadonlyMap<string, readonly string[]>
}

/** When and where a claim is made. */
export interface ClaimMoment {
  zone: string
  /** ISO local day: rules that were checked long ago give no amount. */
  today: string
  /** UTC milliseconds. */
  now: number
  /** What other providers and sites are called, where an office asks about them. */
  others: string
}

const DEFAULT_RULE = 'learning-record'

export const rulesOf = ({ country, profession }: Snapshot['settings']): CreditRule[] => rulesFor(country, profession)

const isDay = (text: string): boolean => /^[1-9]\d{3}-\d{2}-\d{2}$/.test(text)

/** Half-open, as claims count it. Undefined while a date is being typed or the end lies before the beginning. */
export const periodOf = (
  { from, until }: Pick<ClaimChoices, 'from' | 'until'>,
  zone: string,
): { from: string; to: string; zone: string } | undefined =>
  isDay(from) && isDay(until) && from <= until
    ? { from, to: Temporal.PlainDate.from(until).add({ days: 1 }).toString(), zone }
    : undefined

/** What the clinician says to be: what the settings hold, and the degrees that were typed for this claim. */
const professionsOf = ({ profession }: Snapshot['settings'], { credentials }: Learner): string[] =>
  [profession ?? '', credentials ?? '', ...(credentials ?? '').split(/[,;/\s]+/)].filter(word => word !== '')

/**
 * What a claim would hold under these choices.
 * @param ownId the claim being made: its own copy does not count as an earlier claim
 * @returns undefined while the period is not one
 */
export const draftClaim = (
  snapshot: Snapshot,
  choices: ClaimChoices,
  { zone, today, now, others }: ClaimMoment,
  ownId: string,
): ClaimDraft | undefined => {
  const { settings, episodes, claims } = snapshot
  const base = rulesOf(settings).find(({ id }) => id === choices.ruleId) ?? ruleById(DEFAULT_RULE)
  const period = periodOf(choices, zone)
  if (!base || !period) return undefined
  const pack = packFor(heldPacks(settings.packs), base, choices.packDigest)
  const rule = (pack && narrowRule(base, pack.pack)) ?? base
  const terms = pack && termsOf(pack.pack, pack.acknowledgedAt)
  const { profession } = settings
  const earlier = earlierOf(claims.filter(claim => claim.id !== ownId && !claim.voided))
  const followed = settings.cycles.find(cycle => cycle.rule === rule.id)
  const start = isDay(choices.cycleStart) ? choices.cycleStart : followed?.start
  const context: CountContext = {
    method: choices.method,
    today,
    earlier,
    published: publishedOf(choices),
    ...(profession && { profession }),
    ...(start !== undefined && { cycleStart: start }),
    ...(terms && { pack: terms }),
  }
  const looked: PackAsked | undefined = pack && {
    pack: pack.pack,
    acknowledgedAt: pack.acknowledgedAt,
    professions: professionsOf(settings, choices.learner),
    now,
  }
  const needed = pack && extrasAsked(pack.pack)
  const extras = {
    searches: choices.queries || (needed?.searches ?? false),
    minutes: choices.minutes || (needed?.minutes ?? false),
  }
  const wanted = { ...extras, leaveOut: choices.leaveOut }
  const given = { rule, episodes, period, claimed: earlier, choices: wanted, ...(looked && { pack: looked }) }
  const before = prepare(given)
  const asked = noAmountOf(rule, context)
    ? []
    : creditAsked(before.ready, pack && asksElsewhere(pack.pack) ? others : undefined)
  const credited = creditedAt(asked, choices)
  const preparation = credited.size > 0 ? prepare({ ...given, creditedAt: credited }) : before
  const counted = count(rule, preparation.ready, context)
  const inPeriod = preparation.ready.length + preparation.out.length
  return { rule, zone, preparation, counted, inPeriod, pack, asked, extras, creditedAt: credited }
}

/** What the clinician said of an article's age; undefined while it is no year or month. */
export const publishedOf =
  ({ published }: ClaimChoices): NonNullable<CountContext['published']> =>
  ({ ids, published: noticed }) => {
    const said = published[ids.pmid ?? '']?.trim() ?? ''
    // What was typed goes before what the page said, also while it is no date yet.
    if (said === '') return noticed
    return /^[12]\d{3}(?:-(?:0[1-9]|1[0-2]))?$/.test(said) ? said : undefined
  }

const siteNames = Object.fromEntries(SITES.map(site => [site.id, site.name]))

/** What of the document does not come from the draft. `learner`: words as they are to stand on the page. */
export interface Stated {
  id: string
  version: string
  /** ISO local day. */
  on: string
  learner: Learner
}

const usedPack = ({ pack, digest, acknowledgedAt }: HeldPack, zone: string): UsedPack => ({
  pack,
  digest,
  acknowledgedOn: localDay(acknowledgedAt, zone),
})

/** Freezes a draft into the document that leaves. */
export const freezeDraft = (
  draft: ClaimDraft,
  choices: ClaimChoices,
  stated: Stated,
  texts: ClaimTexts,
): ClaimDocument => {
  const { rule, zone, preparation, counted, pack, asked, extras } = draft
  const period = periodOf(choices, zone)
  if (!period) throw new RangeError('a claim without a period')
  const { forWhom, followUps, barriers } = choices
  return freezeClaim(
    {
      id: stated.id,
      productVersion: stated.version,
      rule,
      period,
      learner: stated.learner,
      preparation,
      counted,
      choices: { ...extras, forWhom, followUps, barriers },
      siteNames: { ...siteNames, ...Object.fromEntries(asked.map(({ site, name }) => [site, name])) },
      statedOn: stated.on,
      published: publishedOf(choices),
      ...(asked.length > 0 && { selfCrediting: asked.map(({ site }) => site), creditedAt: draft.creditedAt }),
      ...(pack && {
        pack: usedPack(pack, zone),
        evaluation: evaluationInWords(pack.pack, choices.evaluation),
        answers: new Map(
          preparation.ready.map(({ episode }) => [episode.id, answersInWords(pack.pack, episode)] as const),
        ),
      }),
    },
    texts,
  )
}

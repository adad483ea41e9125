import type { Count, CountContext } from './count.ts'
import type { Period } from './days.ts'
import type { ClaimAnswer, ClaimDocument, FrozenPack, Learner } from './document.ts'
import { explainedOf } from './explained.ts'
import { freezeRule } from './freezeRule.ts'
import { IDENTITY_FIELDS } from './packs/fields.ts'
import type { Pack } from './packs/schema.ts'
import { type Choices, type Preparation, REASONS, type Reason } from './prepare.ts'
import { freezeRow } from './row.ts'
import type { CreditRule } from './rules/schema.ts'
import { clean, fill } from './text.ts'
import type { ClaimTexts } from './texts.ts'

/** A pack as the clinician acknowledged it. */
export interface UsedPack {
  pack: Pack
  digest: string
  /** ISO local day. */
  acknowledgedOn: string
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
  pack?: UsedPack
  /** Ids of the sites that already credited an episode, by episode id. Only with `selfCrediting`. */
  creditedAt?: ReadonlyMap<string, readonly string[]>
  /** Ids of the sites about which the clinician was asked whether they credited. */
  selfCrediting?: readonly string[]
  /** Answers to the pack's questions, by episode id and for the claim, already in words. */
  answers?: ReadonlyMap<string, readonly ClaimAnswer[]>
  evaluation?: readonly ClaimAnswer[]
}

const LEARNER_TEXTS = [
  'name',
  'givenName',
  'familyName',
  'credentials',
  'profession',
  'country',
  ...IDENTITY_FIELDS,
] as const

const cleanLearner = (learner: Learner): Learner => ({
  ...Object.fromEntries(
    LEARNER_TEXTS.flatMap(name => {
      const text = clean(learner[name] ?? '')
      return text ? [[name, text] as const] : []
    }),
  ),
  ...(learner.reportConsent !== undefined && { reportConsent: learner.reportConsent }),
})

const freezePack = ({ pack, digest, acknowledgedOn }: UsedPack): FrozenPack => {
  const { provider, activity, returnTo } = pack
  return {
    digest,
    provider: provider.name,
    accmeId: provider.accmeId,
    activity: activity.title,
    activityId: activity.id,
    from: activity.start,
    until: activity.end,
    acknowledgedOn,
    returnTo: [returnTo.email, returnTo.web, returnTo.post?.join(', ')].flatMap(line => line ?? []),
  }
}

/** Of each site that credits by itself, how many episodes that were looked at it credited. */
const creditedBy = ({ selfCrediting = [], creditedAt, preparation, siteNames }: FreezeInput) =>
  selfCrediting.map(site => ({
    site: clean(siteNames[site] ?? site),
    episodes: [...preparation.ready, ...preparation.out].filter(({ episode }) =>
      creditedAt?.get(episode.id)?.includes(site),
    ).length,
  }))

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
  const { selfCrediting = [], creditedAt, pack, evaluation } = input
  const staying = (reason: Reason) => preparation.out.filter(item => item.reason === reason).length
  return {
    schema: 'aftersearch-claim',
    schemaVersion: 1,
    id: clean(input.id),
    product: { name: 'Aftersearch', version: clean(input.productVersion) },
    rule: freezeRule(rule, counted.amount !== undefined),
    ...(pack && { pack: freezePack(pack) }),
    period: { from: input.period.from, to: input.period.to, zone: input.period.zone },
    learner: cleanLearner(input.learner),
    rows: preparation.ready.map((item, index) => {
      const result = results.get(item.episode.id)
      return freezeRow(item, {
        number: index + 1,
        hundredths: result?.hundredths,
        explained: result && explainedOf(result),
        choices: { ...choices, minutes, followUps: choices.followUps || rule.requires.includes('followUp') },
        zone: input.period.zone,
        siteNames: input.siteNames,
        published: rule.counting.basis === 'article' ? input.published : undefined,
        approved: pack?.pack.sources,
        creditedElsewhere: selfCrediting.length > 0 ? (creditedAt?.get(item.episode.id) ?? []) : undefined,
        answers: input.answers?.get(item.episode.id),
        asks: field => !pack || pack.pack.form.some(entry => entry.kind === 'field' && entry.field === field),
      })
    }),
    totals: {
      episodes: preparation.ready.length,
      ...(minutes && { minutes: { measured: counted.measuredTenths / 10, byHand: counted.byHandTenths / 10 } }),
      ...totalsOf(rule, counted),
    },
    notClaimed: REASONS.map(reason => ({ reason, episodes: staying(reason) })).filter(({ episodes }) => episodes > 0),
    ...(selfCrediting.length > 0 && { selfCrediting: creditedBy(input) }),
    ...(evaluation && evaluation.length > 0 && { evaluation: [...evaluation] }),
    statement: {
      attestation: pack?.pack.attestation ?? rule.wording.attestation,
      claimLine: rule.wording.claimLine,
      date: input.statedOn,
    },
    sentences: {
      kind: rule.body ? texts.kindLine : texts.kindLineRecord,
      prepared: fill(texts.prepared, { version: clean(input.productVersion) }),
      limits: texts.limits,
    },
  }
}

import type { Basis, EpisodeKind, ForWhom, Happened, Outcome } from '../episodes/types.ts'
import type { Method } from './count.ts'
import type { Period } from './days.ts'
import type { Explained } from './explained.ts'
import type { FrozenRule } from './freezeRule.ts'
import type { IdentityField } from './packs/fields.ts'
import type { Reason } from './prepare.ts'
import type { NoAmount } from './rules/parts.ts'

/** A source as claimed. The address only where no register knows it: an identifier says more and tells less. */
export interface ClaimSource {
  site: string
  title?: string
  /** When it was published, as far as its page or the clinician says: `2025` or `2025-03`. */
  published?: string
  pmid?: string
  doi?: string
  pmcid?: string
  nct?: string
  url?: string
  /** Whether the provider's pack names it; absent where no pack was used. */
  approved?: boolean
  /** Whether it answered the question, by the clinician's choice among those opened; absent where none was made. */
  relevant?: boolean
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

/** What happened weeks later, as the clinician said it. */
export interface ClaimFollowUp {
  date: string
  happened: Happened
  basis?: Basis
}

/** A question of a provider's form with its answer, both in words: who reads the claim needs no pack. */
export interface ClaimAnswer {
  /** Of the question, as the pack names it. */
  id: string
  label: string
  text: string
  /** The office's codes of what was chosen. */
  codes?: string[]
}

export interface ClaimRow {
  /** From 1, by day. */
  number: number
  /** ISO local day of the question, in the claim's zone. Never a time of day. */
  date: string
  kind: EpisodeKind
  problem?: string
  /** Local day of the first search or source; absent where there was none. */
  searchedOn?: string
  /** Local day on which what came of it was last written down. */
  appliedOn?: string
  /** Why it was asked. */
  reason?: string
  /** Names of all sites that were used, also those where nothing was opened. Never which words were searched there. */
  databases?: string[]
  sources: ClaimSource[]
  searches?: ClaimSearch[]
  minutes?: Minutes
  /** What the sources answered, in the clinician's words. */
  answerFound?: string
  outcome?: Outcome
  /** One line on what exactly changed, or on the outcome. */
  change?: string
  typeOfChange?: string
  basis?: Basis
  forWhom?: ForWhom
  followUps?: ClaimFollowUp[]
  /** What got in the way. */
  barriers?: string[]
  /** Names of the sites where it was credited already; empty: asked, and nowhere; absent: not asked. */
  creditedElsewhere?: string[]
  /** Answers to the questions of a provider's form, in its order. */
  answers?: ClaimAnswer[]
  /** Decimal of the rule's unit; by day, the day's amount in its last row. */
  amount?: string
  /** Where its amount is not what the rule says of every episode. */
  explained?: Explained
}

/** Who claims. Only what the rule or a pack asks for, and only what the clinician entered for this claim. */
export interface Learner extends Partial<Record<IdentityField, string>> {
  name?: string
  givenName?: string
  familyName?: string
  /** As the bodies write it, e.g. `MD`. */
  credentials?: string
  /** In words. */
  profession?: string
  /** ISO 3166-1 alpha-2. */
  country?: string
  /** That the provider may report the credit to boards and registers; absent where nobody asked. */
  reportConsent?: boolean
}

/** The provider's pack under which it was counted. */
export interface FrozenPack {
  /** SHA-256 of the pack that was acknowledged, RFC 8785. */
  digest: string
  provider: string
  accmeId: string
  activity: string
  activityId: string
  /** First and last day of the activity. */
  from: string
  until: string
  /** Local day on which its disclosures were read. */
  acknowledgedOn: string
  /** Where the claim goes, each line as it is written. */
  returnTo: string[]
}

/** A claim, frozen: what the pages, claim.json and claim.csv say. Plain JSON, and nothing that the pages do not show. */
export interface ClaimDocument {
  schema: 'aftersearch-claim'
  schemaVersion: 1
  id: string
  product: { name: 'Aftersearch'; version: string }
  rule: FrozenRule
  pack?: FrozenPack
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
  /** For each site that credits by itself: how many episodes of the period were credited there, by the clinician's answer. */
  selfCrediting?: { site: string; episodes: number }[]
  /** Asked by the provider once a claim. */
  evaluation?: ClaimAnswer[]
  statement: { attestation: string; claimLine: string; date: string }
  /** Withdrawn by its maker, who keeps it: set on a copy that is saved afterwards. */
  voided?: { on: string; reason?: string }
  /** What stands on every claim, in the language of its pages: what it is and is not, who made it, what a checksum shows. */
  sentences: { kind: string; prepared: string; limits: string }
}

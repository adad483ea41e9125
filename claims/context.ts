import type { SourceLine } from '../episodes/types.ts'
import type { ClaimedEpisode } from './exclusive.ts'

/** `episode`: each is rounded by itself. `day`: the minutes of a local day are added first. */
export type Method = 'episode' | 'day'

/** What an earlier claim holds of one episode. What is not known of it takes nothing from a cap, but still bars. */
export interface Earlier extends ClaimedEpisode {
  /** ISO local day of its row. */
  day?: string
  /** What its row claims, hundredths of the unit. */
  hundredths?: number
  /** Under a pack: `packKey` of the provider's activity. */
  activity?: string
  /** PubMed ids of its sources: under some rules an article counts once. */
  pmids?: readonly string[]
}

/** What counting needs of a provider's pack. A pack can only tighten a rule. */
export interface PackTerms {
  id: string
  /** The rule that it fills. */
  ruleId: string
  /** The activity's local days, half-open. */
  from: string
  to: string
  /** UTC milliseconds at which the clinician read and acknowledged it: what began before is not in the activity. */
  acknowledgedAt: number
  /** For each cycle, hundredths, a positive whole number. */
  amount: number
  /** For the whole activity, hundredths; null where the provider sets no more than the rule. */
  most: number | null
  /** Whether the provider has vetted a source. */
  vets(source: Pick<SourceLine, 'site' | 'url'>): boolean
}

/** What counting needs to know besides the rule and the episodes. */
export interface CountContext {
  /** How time is added up, where the rule allows a choice. */
  method: Method
  /** ISO local day of the claim; without it nobody can say whether a rule was checked long ago. */
  today?: string
  /** The product's word, e.g. `trainee`. */
  profession?: string
  /** First day of any of the clinician's own cycles. Without it all earlier claims are in the same cycle as this one. */
  cycleStart?: string
  earlier?: readonly Earlier[]
  /** Ids of episodes that a provider or site already credited. */
  creditedElsewhere?: readonly string[]
  pack?: PackTerms
  /** When a source was published: a year, month or day in ISO form. Nothing is counted by age where it is not known. */
  published?(source: SourceLine): string | undefined
}

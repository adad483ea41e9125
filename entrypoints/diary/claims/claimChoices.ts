import type { Method } from '../../../claims/count.ts'
import type { Learner } from '../../../claims/document.ts'
import type { FormAnswers } from '../../../episodes/types.ts'

/** Whether a site that credits by itself already credited the episodes that used it: none, all, or those that are named. */
export interface Credited {
  answer: 'none' | 'all' | 'some'
  /** Ids, looked at where the answer is `some`. */
  episodes: readonly string[]
}

/** What the person chose on the claims page. Days are local and inclusive. */
export interface ClaimChoices {
  ruleId: string
  /** Digest of the pack to use, where several fill the rule; else the one read last. */
  packDigest?: string
  from: string
  until: string
  method: Method
  /** Local day on which one of their own cycles began; empty where they did not say. */
  cycleStart: string
  /** When articles were published, by PubMed id, as typed. */
  published: Readonly<Record<string, string>>
  /** Ids of episodes taken out by hand. */
  leaveOut: readonly string[]
  /** By the id of the site; nobody is asked twice, and nothing is answered beforehand. */
  credited: Readonly<Record<string, Credited>>
  learner: Learner
  queries: boolean
  minutes: boolean
  forWhom: boolean
  followUps: boolean
  barriers: boolean
  /** To what the provider asks once a claim. */
  evaluation: FormAnswers
}

/** Where a new claim begins. @param today ISO local day */
export const beginning = (today: string, learner: Learner): ClaimChoices => ({
  ruleId: 'learning-record',
  from: `${today.slice(0, 4)}-01-01`,
  until: today,
  method: 'episode',
  cycleStart: '',
  published: {},
  leaveOut: [],
  credited: {},
  learner,
  queries: false,
  minutes: false,
  forWhom: false,
  followUps: false,
  barriers: false,
  evaluation: {},
})

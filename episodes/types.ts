import type { Identifiers, VisitKind } from '../sites/types.ts'

/** One thing noticed: a search, or a source with identifiers and active reading time. */
export interface Visit {
  /** UUID, made where the visit was noticed; a repeated report carries the same id. */
  id: string
  /** When it began, UTC milliseconds. */
  at: number
  /** IANA zone of the device at that time. */
  zone: string
  site: string
  kind: VisitKind
  query?: string
  title?: string
  /** When it was published, of a source: `2025` or `2025-03`. */
  published?: string
  ids?: Identifiers
  url: string
  /** Active reading, seconds: visible, focused and with input in the last 60 s. Never decreases. */
  seconds: number
}

/** What came of it. Five equal values; this order everywhere. */
export const OUTCOMES = ['changed', 'confirmed', 'learned', 'noAnswer', 'wouldNotApply'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** How the clinician knows. Only the clinician sets it. */
export const BASES = ['memory', 'chart', 'data', 'feedback'] as const
export type Basis = (typeof BASES)[number]

export const ABOUTS = ['treatment', 'safety', 'diagnosis', 'prognosis', 'procedure', 'other'] as const
/** What the question was about; optional, never guessed into the record. */
export type About = (typeof ABOUTS)[number]

/** For whom it was looked up: only about three in five searches are for a patient. Optional. */
export const FOR_WHOM = ['patient', 'kind', 'teaching', 'interest'] as const
export type ForWhom = (typeof FOR_WHOM)[number]

/** What became of an intention, weeks later. */
export const HAPPENED = ['always', 'sometimes', 'noPatient', 'notYet', 'against'] as const
export type Happened = (typeof HAPPENED)[number]

/** One follow-up. Whether the clinician remembered the answer is not part of it and is never kept. */
export interface FollowUp {
  /** UTC milliseconds. */
  at: number
  happened: Happened
  basis?: Basis
  /** What got in the way. */
  barrier?: string
}

/** When to speak. `over`: when a problem is over (recommended) · `now`: right away · `day`: end of day · `click`: only on request. */
export const ASK_MODES = ['over', 'now', 'day', 'click'] as const
export type AskMode = (typeof ASK_MODES)[number]

/** `visits`: noticed on sites. The others are added by hand. */
export const EPISODE_KINDS = ['visits', 'consult', 'discussion', 'mentoring', 'reading'] as const
export type EpisodeKind = (typeof EPISODE_KINDS)[number]

/** Answers to the questions of a provider's form, by the question's id: a code, several codes, a number of a scale, or words. */
export type FormAnswers = Record<string, string | number | string[]>

/** What only an office asks about an episode, entered when it is claimed. */
export interface ForOffice {
  /** Why it was asked. */
  reason?: string
  /** What the sources answered. */
  answerFound?: string
  typeOfChange?: string
  /** Names of the sources that answered it, of those that were opened (`lineNames`). */
  relevant?: string[]
  /** By provider and activity, as `packKey` in `claims/packs` names them. */
  answers?: Record<string, FormAnswers>
}

/** The searches and sources of one clinical problem, with its answers. */
export interface Episode {
  id: string
  kind: EpisodeKind
  /** First and last thing noticed, UTC milliseconds. */
  startedAt: number
  lastAt: number
  /** IANA zone in which its days are counted. */
  zone: string
  /** The clinician's answer to the one question. Absent: not answered yet. */
  problem?: string
  about?: About
  forWhom?: ForWhom
  outcome?: Outcome
  /** One line after "changed": what exactly, and for which kind of patient. */
  change?: string
  basis?: Basis
  /** In the order they were given. */
  followUps?: FollowUp[]
  /** Added by hand: the role of who helped, never a name. */
  role?: string
  /** Added by hand: the episode of searches it belongs to. */
  linked?: string
  /** Minutes that the clinician adds by hand (consults, paper). */
  minutesByHand?: number
  /** UTC milliseconds of the last answer. */
  answeredAt?: number
  forOffice?: ForOffice
}

export interface EpisodeWithVisits {
  episode: Episode
  /** In the order they began. */
  visits: readonly Visit[]
}

/** A search as shown and claimed: the same words on the same site count once. */
export interface SearchLine {
  site: string
  /** Absent: something was asked, its words were not kept. */
  query?: string
  at: number
  url: string
}

/** A source as shown and claimed: the same article or topic counts once, its seconds added up. */
export interface SourceLine {
  site: string
  title?: string
  /** `2025` or `2025-03`. */
  published?: string
  ids: Identifiers
  url: string
  at: number
  seconds: number
}

/** What a reader sees of an episode. */
export interface Summary {
  searches: SearchLine[]
  sources: SourceLine[]
  /** Site ids in the order first used. */
  sites: string[]
  /** Active reading on sources, seconds. */
  seconds: number
}

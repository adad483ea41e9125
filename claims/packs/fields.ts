/** Who made the claim, asked for only where a pack names it: what PARS needs to know a learner by (ACCME), and an address. */
export const IDENTITY_FIELDS = [
  'npi',
  'licenceState',
  'licenceNumber',
  'boardId',
  /** `--MM-DD` or `MM-DD`; never the year. */
  'birthMonthDay',
  'email',
] as const
export type IdentityField = (typeof IDENTITY_FIELDS)[number]

/** What a claim knows once. */
export const CLAIM_FIELDS = [
  'claimId',
  'provider',
  'accmeId',
  'activityTitle',
  'activityId',
  'name',
  'givenName',
  'familyName',
  'credentials',
  'profession',
  'country',
  ...IDENTITY_FIELDS,
  'reportConsent',
  'attestation',
  'attestedOn',
] as const

/** What it knows of all its episodes together: one row of a roster. */
export const SUM_FIELDS = ['firstDay', 'lastDay', 'episodes', 'claimed', 'unit', 'minutes'] as const

/** What it knows of each episode: one form. */
export const EPISODE_FIELDS = [
  'number',
  'date',
  'searchedOn',
  'appliedOn',
  'problem',
  'reason',
  /** The sites, each once. */
  'databases',
  /** Each source with its identifiers. */
  'sources',
  'titles',
  'pmids',
  'dois',
  'approved',
  'searches',
  'answerFound',
  'outcome',
  /** What exactly was changed, or the line on the outcome. */
  'application',
  'typeOfChange',
  'basis',
  'episodeMinutes',
  'episodeClaimed',
  'creditedElsewhere',
] as const

export const FORM_FIELDS = [...CLAIM_FIELDS, ...EPISODE_FIELDS] as const
export const ROSTER_FIELDS = [...CLAIM_FIELDS, ...SUM_FIELDS] as const

export type ClaimField = (typeof CLAIM_FIELDS)[number]
export type SumField = (typeof SUM_FIELDS)[number]
export type EpisodeField = (typeof EPISODE_FIELDS)[number]

import type { ClaimField, EpisodeField, SumField } from '../../../claims/packs/fields.ts'
import type { TextKey } from '../../words.tsx'
import { IDENTITY_TEXTS } from '../texts.ts'
import type { Dates, Kind } from './draft.ts'

export const KIND_TEXTS: Readonly<Record<Kind, TextKey>> = {
  field: 'packKindField',
  one: 'packKindOne',
  several: 'packKindSeveral',
  scale: 'packKindScale',
  text: 'packKindText',
}

export const DATES_TEXTS: Readonly<Record<Dates, TextKey>> = {
  'yyyy-mm-dd': 'packDatesIso',
  'mm/dd/yyyy': 'packDatesUs',
  'dd/mm/yyyy': 'packDatesEurope',
}

/** What a claim knows of each episode. The records are in the order in which they are offered. */
export const EPISODE_FIELD_TEXTS: Readonly<Record<EpisodeField, TextKey>> = {
  problem: 'packFieldProblem',
  reason: 'packFieldReason',
  date: 'packFieldDate',
  searchedOn: 'packFieldSearchedOn',
  appliedOn: 'packFieldAppliedOn',
  databases: 'packFieldDatabases',
  sources: 'packFieldSources',
  titles: 'packFieldTitles',
  pmids: 'packFieldPmids',
  dois: 'packFieldDois',
  approved: 'packFieldApproved',
  searches: 'packFieldSearches',
  answerFound: 'packFieldAnswerFound',
  outcome: 'packFieldOutcome',
  application: 'packFieldApplication',
  typeOfChange: 'packFieldTypeOfChange',
  basis: 'packFieldBasis',
  episodeMinutes: 'packFieldEpisodeMinutes',
  episodeClaimed: 'packFieldEpisodeClaimed',
  creditedElsewhere: 'packFieldElsewhere',
  number: 'packFieldNumber',
}

/** What it knows once. */
export const CLAIM_FIELD_TEXTS: Readonly<Record<ClaimField, TextKey>> = {
  name: 'packFieldName',
  givenName: 'packFieldGivenName',
  familyName: 'packFieldFamilyName',
  credentials: 'packFieldCredentials',
  profession: 'packFieldProfession',
  country: 'packFieldCountry',
  ...IDENTITY_TEXTS,
  reportConsent: 'packFieldReportConsent',
  attestation: 'packPartAttestation',
  attestedOn: 'packFieldAttestedOn',
  provider: 'packProviderName',
  accmeId: 'packAccme',
  activityTitle: 'packActivityTitle',
  activityId: 'packActivityId',
  claimId: 'packFieldClaimId',
}

/** What it knows of all its episodes together. */
export const SUM_FIELD_TEXTS: Readonly<Record<SumField, TextKey>> = {
  episodes: 'packFieldEpisodes',
  claimed: 'packFieldClaimed',
  unit: 'packFieldUnit',
  firstDay: 'packFieldFirstDay',
  lastDay: 'packFieldLastDay',
  minutes: 'packFieldMinutes',
}

const YES_NO: Readonly<Record<string, TextKey>> = { yes: 'packYes', no: 'packNo' }

/** Fields whose value is one of a few, so that an office can have a code of its own for each. */
export const CODED_FIELDS: Readonly<Record<string, Readonly<Record<string, TextKey>>>> = {
  outcome: {
    changed: 'outcomeChanged',
    confirmed: 'outcomeConfirmed',
    learned: 'outcomeLearned',
    noAnswer: 'outcomeNoAnswer',
    wouldNotApply: 'outcomeWouldNotApply',
  },
  basis: { memory: 'basisMemory', chart: 'basisChart', data: 'basisData', feedback: 'basisFeedback' },
  reportConsent: YES_NO,
  creditedElsewhere: { no: 'packElsewhereNo' },
}

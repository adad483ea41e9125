import { EPISODE_TEXTS } from './textsOfEpisodes.ts'

/**
 * The key of every text that a claim prints, besides what the rule and the clinician say in their own words. Each is one
 * message of `_locales`. `{name}` stands for a value; no text depends on a number being one or many.
 */
export const CLAIM_TEXTS = [
  // The top of the first page.
  'kindLine',
  /** Where no body stands behind a rule */
  'kindLineRecord',
  'title',
  /** The name of the file in a reader's title bar: `{from}` `{to}`. */
  'fileTitle',
  /** The same of a record */
  'fileTitleRecord',
  /** `{date}`. The first line of each page of a claim that its maker withdrew */
  'withdrawn',
  'withdrawnWhy',

  // The facts.
  'clinician',
  /** `{given}` */
  'nameGiven',
  /** `{family}` */
  'nameFamily',
  'degree',
  'profession',
  'identity',
  /** Of each `{value}` */
  'identity_npi',
  'identity_licenceState',
  'identity_licenceNumber',
  'identity_boardId',
  'identity_birthMonthDay',
  'identity_email',
  'reporting',
  'reporting_yes',
  'reporting_no',
  'provider',
  /** `{provider}` `{accmeId}` */
  'providerValue',
  'packActivity',
  /** `{activity}` `{activityId}` `{from}` `{until}` */
  'packActivityValue',
  /** `{date}` */
  'packRead',
  /** `{digest}` */
  'packDigest',
  'returnTo',
  /** Of a withdrawn claim: `{lines}` */
  'returnWas',
  'period',
  /** `{from}` `{to}` `{zone}` */
  'periodValue',
  'rule',
  /** `{name}` `{body}` */
  'ruleShort',
  'aboutRule',
  /** `{name}` `{body}` `{id}` `{version}` */
  'ruleValue',
  /** Where no body stands behind a rule: `{name}` `{id}` `{version}` */
  'ruleValueOwn',
  /** `{title}` `{confidence}` `{date}` `{url}` `{checked}` */
  'ruleSource',
  /** Ids of other rules, as they are held: `{rules}` */
  'exclusiveWith',
  'noDate',
  'confidence_own',
  'confidence_secondary',
  'confidence_memory',
  'claimed',
  'wasClaimed',
  'wasSubmitted',
  /** `{unit}` `{amount}` */
  'claimedValue',
  /** Instead of that, where a provider decides: `{unit}` `{amount}` */
  'submittedValue',
  /** Of a withdrawn claim: `{unit}` `{amount}` */
  'wasSubmittedValue',
  /** `{amount}` `{minutes}` `{step}` `{minimum}` */
  'countingValue',
  /** `{said}`: how it counts */
  'countedByPack',
  /** `{activity}` */
  'activityValue',
  /** Beside the amount, to clinician and office alike */
  'datedRule',
  'grade_A',
  'grade_B',
  'grade_C',
  'grade_D',
  /** `grade_B` on paper: without what it advises the clinician */
  'gradeDated',
  /** `{year}` */
  'confirmedIn',
  /** `{amount}` `{minutes}` `{step}` `{minimum}` */
  'countingDown',
  /** `{amount}` `{minutes}` */
  'countingExact',
  'exactNote',
  /** `{amount}`, of all four */
  'each_episode',
  'each_topic',
  'each_article',
  'each_exercise',
  /** `{amount}` `{per}`, one of the five below */
  'capValue',
  /** Instead of that, where it took something: `{amount}` `{per}` `{over}` */
  'capOver',
  'per_episode',
  'per_day',
  'per_year',
  'per_activity',
  'per_cycle',
  /** `{over}` */
  'overValue',
  /** Why there is no amount, by `NO_AMOUNT` of the rules. */
  'noAmount_record',
  'noAmount_provider',
  'noAmount_reported',
  'noAmount_notCreditable',
  'noAmount_flat',
  'noAmount_noNumber',
  'noAmount_collegeSets',
  'noAmount_noRoute',
  'noAmount_unverified',
  'noAmount_stale',
  'noAmount_profession',
  'method_episode',
  'method_day',
  /** `{measured}` `{byHand}` */
  'minutesValue',
  'claimId',

  ...EPISODE_TEXTS,

  // What is not claimed.
  'notClaimed',
  /** The same heading on a record */
  'leftOut',
  'columnCount',
  'columnReason',
  'nothingOut',
  /** `{site}` `{episodes}` */
  'selfCredited',
  'none',
  'reason_leftOut',
  'reason_claimedBefore',
  'reason_noProblem',
  'reason_noOutcome',
  'reason_noApplication',
  'reason_noSource',
  'reason_noMinutes',
  'reason_noFollowUp',
  'reason_creditedElsewhere',
  'reason_beforePack',
  'reason_outsidePack',
  'reason_packTooLate',
  'reason_packProfession',
  'reason_notVetted',
  'reason_noOfficeField',
  'reason_noOfficeAnswer',
  // On screen only: what would let an episode in.
  'remedy_leftOut',
  'remedy_claimedBefore',
  'remedy_noProblem',
  'remedy_noOutcome',
  'remedy_noApplication',
  'remedy_noSource',
  'remedy_noMinutes',
  'remedy_noFollowUp',
  'remedy_creditedElsewhere',
  'remedy_beforePack',
  'remedy_outsidePack',
  'remedy_packTooLate',
  'remedy_packProfession',
  'remedy_notVetted',
  'remedy_noOfficeField',
  'remedy_noOfficeAnswer',

  // The statement, and the file itself.
  'statement',
  /** `{attestation}` `{date}` */
  'statementValue',
  /** With a name: `{attestation}` `{name}` `{date}` */
  'statementNamed',
  /** Empty lines for whoever reviews the claim. */
  'officeUse',
  /** One page an episode: `{number}` `{all}` */
  'officeUseOf',
  'officeDecision',
  'officeAccepted',
  'officeReturned',
  'officeCredits',
  /** Where no provider gives credits */
  'officeAmount',
  'officeReviewer',
  'officeDate',
  'officeReason',
  'officeNotAccepted',
  'aboutFile',
  /** `{version}` */
  'prepared',
  'attached',
  'jsonDigest',
  'csvDigest',
  'ownDigest',
  'howToCheck',
  'limits',
  'jsonAbout',
  'csvAbout',

  // The foot of each page, and what a screen reader says of a link.
  /** `{id}` */
  'footerClaim',
  /** `{id}` `{name}` */
  'footerNamed',
  /** `{page}` `{pages}` */
  'page',
  /** `{label}` `{url}` */
  'link',
] as const

/** The texts of a claim in one language. */
export interface ClaimTexts extends Record<(typeof CLAIM_TEXTS)[number], string> {
  /** BCP 47 tag of these texts: the language of the page, of its dates and of its numbers. */
  lang: string
}

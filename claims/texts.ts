/**
 * The key of every text that a claim prints, besides what the rule and the clinician say in their own words. Each is one
 * message of `_locales`. `{name}` stands for a value; no text depends on a number being one or many.
 */
export const CLAIM_TEXTS = [
  // The top of the first page.
  'kindLine',
  'title',
  /** The name of the file in a reader's title bar: `{from}` `{to}`. */
  'fileTitle',

  // The facts.
  'clinician',
  'profession',
  'period',
  /** `{from}` `{to}` `{zone}` */
  'periodValue',
  'rule',
  /** `{name}` `{body}` `{id}` `{version}` */
  'ruleValue',
  /** Where no body stands behind a rule: `{name}` `{id}` `{version}` */
  'ruleValueOwn',
  /** `{title}` `{confidence}` `{date}` `{url}` `{checked}` */
  'ruleSource',
  'noDate',
  'confidence_own',
  'confidence_secondary',
  'confidence_memory',
  'claimed',
  /** `{unit}` `{amount}` */
  'claimedValue',
  /** Instead of that, where a provider decides: `{unit}` `{amount}` */
  'submittedValue',
  /** `{amount}` `{minutes}` `{step}` `{minimum}` */
  'countingValue',
  /** `{activity}` */
  'activityValue',
  'grade_A',
  'grade_B',
  'grade_C',
  'grade_D',
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
  /** `{episodes}` */
  'episodesValue',
  /** `{measured}` `{byHand}` */
  'minutesValue',
  'claimId',

  // The episodes.
  'episodes',
  'columnNumber',
  'columnDate',
  'columnProblem',
  'columnSources',
  'columnMeasured',
  'columnByHand',
  'columnClaimed',
  'columnOutcome',
  /** `{searches}` */
  'searched',
  /** `{query}` `{site}` */
  'search',
  /** When the search was on another day than its row says: `{query}` `{site}` `{date}` */
  'searchOn',
  'outcome_changed',
  'outcome_confirmed',
  'outcome_learned',
  'outcome_noAnswer',
  'outcome_wouldNotApply',
  'basis_memory',
  'basis_chart',
  'basis_data',
  'basis_feedback',
  'kind_consult',
  'kind_discussion',
  'kind_mentoring',
  'kind_reading',
  'noEpisodes',
  'rowsNote',
  'minutesNote',
  'dayNote',
  /** Printed when a character is missing: `{code}` is an example. */
  'codesNote',

  // What became of an episode: `{cap}` `{per}` `{over}`, or `{counted}` `{all}`.
  'explain_counted',
  'explain_countedInDay',
  'explain_countedTopics',
  'explain_countedArticles',
  'explain_tooShort',
  'explain_dayTooShort',
  'explain_capped',
  'explain_noAmount',
  'explain_noApplication',
  'explain_noFollowUp',
  'explain_noArticle',
  'explain_claimedBefore',
  'explain_creditedElsewhere',
  'explain_notInForce',
  'explain_outsidePack',
  'explain_beforePack',
  'explain_notVetted',

  // What is not claimed.
  'notClaimed',
  'columnCount',
  'columnReason',
  'columnRemedy',
  'nothingOut',
  'reason_leftOut',
  'reason_claimedBefore',
  'reason_noProblem',
  'reason_noOutcome',
  'reason_noApplication',
  'reason_noSource',
  'reason_noMinutes',
  'reason_noFollowUp',
  'remedy_leftOut',
  'remedy_claimedBefore',
  'remedy_noProblem',
  'remedy_noOutcome',
  'remedy_noApplication',
  'remedy_noSource',
  'remedy_noMinutes',
  'remedy_noFollowUp',

  // The statement, and the file itself.
  'statement',
  /** `{attestation}` `{date}` */
  'statementValue',
  'aboutFile',
  /** `{version}` */
  'prepared',
  'attached',
  'jsonDigest',
  'csvDigest',
  'ownDigest',
  'limits',
  'jsonAbout',
  'csvAbout',

  // The foot of each page, and what a screen reader says of a link.
  /** `{digest}` */
  'footerDigest',
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

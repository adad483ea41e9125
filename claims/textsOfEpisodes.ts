/**
 * The key of every text that a claim prints about its episodes, as a table or as one page each. Each is one message of
 * `_locales`.
 */
export const EPISODE_TEXTS = [
  // The episodes.
  'episodes',
  'columnNumber',
  'columnDate',
  /** Where all rows are of one: `{year}` */
  'columnDateOf',
  'columnProblem',
  'columnSources',
  'columnMeasured',
  'columnByHand',
  'columnClaimed',
  'columnOutcome',
  /** `{sites}` */
  'databasesValue',
  'notRecorded',
  /** `{reason}` */
  'whyAsked',
  /** `{date}` */
  'searchedOn',
  /** `{date}` */
  'appliedOn',
  /** Whether the provider’s pack names a source */
  'approvedYes',
  'approvedNo',
  /** Whether a source was the one that answered, where the clinician chose */
  'relevantYes',
  'relevantNo',
  /** `{answer}` */
  'answerFound',
  /** `{type}` */
  'typeOfChange',
  /** `{whom}` */
  'forWhomValue',
  'forWhom_patient',
  'forWhom_kind',
  'forWhom_teaching',
  'forWhom_interest',
  /** `{date}` `{happened}` */
  'followUpValue',
  'happened_always',
  'happened_sometimes',
  'happened_noPatient',
  'happened_notYet',
  'happened_against',
  /** `{barriers}` */
  'barriersValue',
  /** `{sites}` */
  'elsewhere',
  'nowhereElsewhere',
  /** The office’s codes of an answer: `{codes}` */
  'codes',
  /** `{searches}` */
  'searched',
  /** `{query}` `{site}` */
  'search',
  /** When the search was on another day than its row says: `{query}` `{site}` `{date}` */
  'searchOn',
  // In one word for a form on the web, and with what it means.
  'outcome_changed',
  'outcome_confirmed',
  'outcome_learned',
  'outcome_noAnswer',
  'outcome_wouldNotApply',
  'came_changed',
  'came_confirmed',
  'came_learned',
  'came_noAnswer',
  'came_wouldNotApply',
  // In a row, and behind “How this is known”.
  'basis_memory',
  'basis_chart',
  'basis_data',
  'basis_feedback',
  'known_memory',
  'known_chart',
  'known_data',
  'known_feedback',
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
  /** Behind that, where claim.json is attached */
  'codesInJson',

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
  /** Where a provider has a form of its own. */
  'officeAnswers',
  'columnAnswers',
  'evaluation',
  'columnQuestion',
  'columnAnswer',
  /** Before an answer, where the question does not end as one: `{label}` */
  'answerLabel',
  /** One page an episode: `{number}` `{all}` */
  'formOf',
  /** `{id}` */
  'formClaim',
  /** `{activityId}` `{provider}` */
  'formPack',
  /** At the top of a further page: `{number}` `{name}` `{id}` */
  'formOnward',
  'formsNote',
  'labelLearner',
  'labelAsked',
  'labelSearched',
  'labelApplied',
  'labelKind',
  'labelReason',
  'labelDatabases',
  'labelSearches',
  'labelAnswer',
  'labelOutcome',
  'labelChange',
  'labelTypeOfChange',
  'labelBasis',
  'labelForWhom',
  'labelFollowUps',
  'labelBarriers',
  'labelElsewhere',
  'labelMinutes',
] as const

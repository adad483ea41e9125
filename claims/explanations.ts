/**
 * What became of an episode under a rule that counts. `counted`: by itself · `countedInDay`: as part of its day ·
 * `countedTopics`, `countedArticles`: so many of its sources · `tooShort`, `dayTooShort`: rounded to nothing · `capped`: a
 * cap left less, or nothing · `noAmount`: the rule has none · the others: nothing, and why.
 */
export const EXPLANATIONS = [
  'counted',
  'countedInDay',
  'countedTopics',
  'countedArticles',
  'tooShort',
  'dayTooShort',
  'capped',
  'noAmount',
  'noApplication',
  'noFollowUp',
  'noArticle',
  'claimedBefore',
  'creditedElsewhere',
  'notInForce',
  'outsidePack',
  'beforePack',
  'notVetted',
] as const
export type Explanation = (typeof EXPLANATIONS)[number]

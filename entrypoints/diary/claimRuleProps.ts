import { freezeCounting } from '../../claims/freezeRule.ts'
import type { CreditRule } from '../../claims/rules/schema.ts'
import { isDated, noAmountOf } from '../../claims/standing.ts'
import type { ClaimTexts } from '../../claims/texts.ts'
import { figureIn, sayCap, sayCounting } from '../../claims/wording.ts'
import type { RuleChoice, RuleFacts } from '../../components/claim/types.ts'
import type { Say } from '../../components/words.tsx'
import { SITES } from '../../sites/index.ts'
import type { ClaimDraft } from './claimDraft.ts'

/** What a rule counts, or why there is no amount, for whom and on the day it is asked. */
const countsOf = (texts: ClaimTexts, rule: CreditRule, asked: { today: string; profession?: string }): string => {
  const why = noAmountOf(rule, asked)
  const counting = freezeCounting(rule.counting)
  return why || !counting ? texts[`noAmount_${why ?? 'record'}`] : sayCounting(texts, counting, figureIn(texts))
}

/** A rule in the list of rules. */
export const ruleChoice = (
  say: Say,
  texts: ClaimTexts,
  rule: CreditRule,
  asked: { today: string; profession?: string },
): RuleChoice => ({
  id: rule.id,
  name: rule.name,
  body: rule.body?.name ?? say('claimNoBody'),
  counts: countsOf(texts, rule, asked),
})

/** Sites in the draft that credit by themselves: the same reading must not be claimed twice. */
const selfCrediting = ({ preparation, counted }: ClaimDraft): string[] => {
  if (counted.noAmount) return []
  const used = new Set(preparation.ready.flatMap(({ summary }) => summary.sites))
  return SITES.filter(site => site.creditsItself && used.has(site.id)).map(site => site.name)
}

const gradeText = (texts: ClaimTexts, { confidence, confirmedIn }: CreditRule): string =>
  [texts[`grade_${confidence}`], confirmedIn && texts.confirmedIn.replace('{year}', confirmedIn)]
    .filter(Boolean)
    .join(' ')

/** What is known about the rule, how well, and what to look at before claiming. */
export const ruleFacts = (say: Say, texts: ClaimTexts, draft: ClaimDraft): RuleFacts => {
  const { provenance, wording, activity, caps, alsoAsks, exclusions, body, reviewBy } = draft.rule
  const twice = selfCrediting(draft)
  const notes = [
    ...(isDated(draft.rule) ? [gradeText(texts, draft.rule)] : []),
    ...(twice.length > 0 ? [say('claimTwice', twice.join(', '))] : []),
  ]
  const most = draft.counted.noAmount ? [] : caps.map(cap => sayCap(texts, cap, figureIn(texts)))
  const facts = [
    { label: say('claimStatus'), value: wording.claimLine },
    { label: say('claimCalled'), value: body ? activity.name : '' },
    { label: say('claimMost'), value: most.join(' ') },
    { label: say('claimExcludes'), value: exclusions.join('; ') },
    { label: say('claimAlsoAsks'), value: alsoAsks.join('; ') },
    { label: say('claimGrade'), value: body && !isDated(draft.rule) ? gradeText(texts, draft.rule) : '' },
    { label: say('claimReviewBy'), value: reviewBy ?? '' },
  ]
  const [first] = provenance
  const linked = provenance.find(({ url }) => url !== null)
  return {
    facts: facts.filter(({ value }) => value !== ''),
    tags: first ? [{ text: say('claimChecked', first.checked), checked: true }] : [],
    ...(linked?.url ? { source: { text: linked.title, href: linked.url } } : {}),
    ...(notes.length > 0 ? { note: notes.join(' ') } : {}),
  }
}

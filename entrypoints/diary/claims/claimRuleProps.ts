import type { CountContext } from '../../../claims/context.ts'
import { freezeCounting } from '../../../claims/freezeRule.ts'
import type { CreditRule } from '../../../claims/rules/schema.ts'
import { isDated, noAmountOf } from '../../../claims/standing.ts'
import type { ClaimTexts } from '../../../claims/texts.ts'
import { figureIn, sayCap, sayCounting } from '../../../claims/wording.ts'
import type { RuleChoice, RuleFacts } from '../../../components/claim/types.ts'
import { dayWords } from '../../../components/format.ts'
import type { Say } from '../../../components/words.tsx'
import type { ClaimDraft } from './claimDraft.ts'

/** For whom, on which day, and the pack that fills it. */
type Asked = Pick<CountContext, 'profession' | 'pack'> & { today: string }

/** What a rule counts, or why there is no amount, for whom and on the day it is asked. */
const countsOf = (texts: ClaimTexts, rule: CreditRule, asked: Asked): string => {
  const why = noAmountOf(rule, asked)
  const counting = freezeCounting(rule.counting)
  return why || !counting ? texts[`noAmount_${why ?? 'record'}`] : sayCounting(texts, counting, figureIn(texts))
}

/** A rule in the list of rules. */
export const ruleChoice = (say: Say, texts: ClaimTexts, rule: CreditRule, asked: Asked): RuleChoice => ({
  id: rule.id,
  name: rule.name,
  body: rule.body?.name ?? say('claimNoBody'),
  counts: countsOf(texts, rule, asked),
})

const gradeText = (texts: ClaimTexts, { confidence, confirmedIn }: CreditRule): string =>
  [texts[`grade_${confidence}`], confirmedIn && texts.confirmedIn.replace('{year}', confirmedIn)]
    .filter(Boolean)
    .join(' ')

/** What is known about the rule, how well, and what to look at before claiming. */
export const ruleFacts = (say: Say, texts: ClaimTexts, draft: ClaimDraft): RuleFacts => {
  const { provenance, wording, activity, caps, alsoAsks, exclusions, body, reviewBy } = draft.rule
  const note = isDated(draft.rule) ? gradeText(texts, draft.rule) : undefined
  const most = draft.counted.noAmount ? [] : caps.map(cap => sayCap(texts, cap, figureIn(texts)))
  const facts = [
    { label: say('claimStatus'), value: wording.claimLine },
    { label: say('claimCalled'), value: body ? activity.name : '' },
    { label: say('claimMost'), value: most.join(' ') },
    { label: say('claimExcludes'), value: exclusions.join('; ') },
    { label: say('claimAlsoAsks'), value: alsoAsks.join('; ') },
    { label: say('claimGrade'), value: body && !isDated(draft.rule) ? gradeText(texts, draft.rule) : '' },
    { label: say('claimReviewBy'), value: reviewBy ? dayWords(say('languageTag'), reviewBy) : '' },
  ]
  const [first] = provenance
  const linked = provenance.find(({ url }) => url !== null)
  return {
    facts: facts.filter(({ value }) => value !== ''),
    tags: first ? [{ text: say('claimChecked', dayWords(say('languageTag'), first.checked)), checked: true }] : [],
    ...(linked?.url ? { source: { text: linked.title, href: linked.url } } : {}),
    ...(note ? { note } : {}),
  }
}

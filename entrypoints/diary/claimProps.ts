import { decimal } from '../../claims/amount.ts'
import type { CountedEpisode } from '../../claims/count.ts'
import { explainedOf } from '../../claims/explained.ts'
import type { ClaimTexts } from '../../claims/texts.ts'
import { figureIn, sayExplained } from '../../claims/wording.ts'
import type { ClaimOut, ClaimReady, ClaimTotal, ClaimYears } from '../../components/claim/types.ts'
import type { Say } from '../../components/words.tsx'
import type { ClaimDraft } from './claimDraft.ts'

const SHOWN = 10

const minutesText = (say: Say, tenths: number): string => say('minutes', tenths / 10)

const tenthsOf = ({ counted }: ClaimDraft): number => counted.measuredTenths + counted.byHandTenths

/** What became of an episode, in words: also where the file leaves it to the way of counting. */
const whyText = (texts: ClaimTexts, result: CountedEpisode): string => {
  const explained = explainedOf(result) ?? { why: result.explanation }
  return sayExplained(texts, explained, figureIn(texts))
}

/** What goes in: the first of them, each with what became of it, and how many. */
export const readyProps = (say: Say, texts: ClaimTexts, draft: ClaimDraft): ClaimReady => {
  const { preparation, counted, rule } = draft
  const results = new Map(counted.episodes.map(result => [result.id, result]))
  return {
    count: preparation.ready.length,
    ...(rule.counting.basis === 'time' ? { sum: minutesText(say, tenthsOf(draft)) } : {}),
    rows: preparation.ready.slice(0, SHOWN).map(({ episode, day, measuredTenths, byHandTenths }) => {
      const result = results.get(episode.id)
      const amount = result?.hundredths === undefined ? [] : [decimal(result.hundredths)]
      return {
        id: episode.id,
        problem: episode.problem ?? '',
        meta: [day, minutesText(say, measuredTenths + byHandTenths), ...amount].join(' · '),
        ...(result && !counted.noAmount ? { why: whyText(texts, result) } : {}),
      }
    }),
  }
}

/** The articles whose age a rule asks for, each once. */
export const yearsProps = (
  { preparation, rule, counted }: ClaimDraft,
  published: Readonly<Record<string, string>>,
  onChange: ClaimYears['onChange'],
): ClaimYears | undefined => {
  if (rule.counting.basis !== 'article' || counted.noAmount) return undefined
  const articles = new Map<string, string>()
  for (const { summary } of preparation.ready) {
    for (const { ids, title } of summary.sources) if (ids.pmid) articles.set(ids.pmid, title ?? '')
  }
  const lines = [...articles].map(([pmid, title]) => ({ pmid, title, published: published[pmid] ?? '' }))
  return lines.length > 0 ? { most: rule.counting.maxAgeYears, articles: lines, onChange } : undefined
}

/** What stays out and why, each with its way in. @param answer leads to what waits for an answer */
export const outProps = (say: Say, texts: ClaimTexts, { preparation }: ClaimDraft, answer: () => void): ClaimOut[] =>
  [...Map.groupBy(preparation.out, ({ reason }) => reason)].map(([reason, episodes]) => ({
    id: reason,
    count: episodes.length,
    reason: texts[`reason_${reason}`],
    hint: say('claimCouldIf', texts[`remedy_${reason}`]),
    ...(reason === 'noOutcome' || reason === 'noProblem' ? { action: { text: say('answer'), onAct: answer } } : {}),
  }))

const captionOf = (say: Say, draft: ClaimDraft, unit: string): string => {
  const { rule, preparation } = draft
  if (rule.counting.basis !== 'time') return say('claimFigureItems', unit, preparation.ready.length)
  return say(rule.award === 'self' ? 'claimFigure' : 'claimFigureEnter', unit, tenthsOf(draft) / 10)
}

/** The one figure, or none and why. */
export const totalProps = (say: Say, texts: ClaimTexts, draft: ClaimDraft): ClaimTotal => {
  const { rule, counted, preparation } = draft
  const { noAmount, amount, over } = counted
  if (amount === undefined || !('unit' in rule.counting)) {
    const why = noAmount && noAmount !== 'record' ? [texts[`noAmount_${noAmount}`]] : []
    return { caption: say('claimNoFigure', preparation.ready.length), notes: [...why, rule.wording.claimLine] }
  }
  return {
    figure: amount,
    caption: captionOf(say, draft, rule.counting.unit),
    notes: [...(over === undefined ? [] : [say('claimOver', over)]), rule.wording.claimLine, say('claimYouDecide')],
  }
}

import { decimal } from '../../../claims/amount.ts'
import type { CountedEpisode } from '../../../claims/count.ts'
import { explainedOf } from '../../../claims/explained.ts'
import type { Reason } from '../../../claims/prepare.ts'
import type { ClaimTexts } from '../../../claims/texts.ts'
import { figureIn, sayExplained } from '../../../claims/wording.ts'
import type {
  ClaimCredited,
  ClaimOut,
  ClaimOutEpisode,
  ClaimReady,
  ClaimTotal,
  ClaimYears,
} from '../../../components/claim/types.ts'
import { dayWords } from '../../../components/format.ts'
import type { Say } from '../../../components/words.tsx'
import type { ClaimChoices, Credited } from './claimChoices.ts'
import { isOpen } from './claimCredited.ts'
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
export const readyProps = (
  say: Say,
  texts: ClaimTexts,
  draft: ClaimDraft,
  takeOut: (id: string) => void,
): ClaimReady => {
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
        meta: [dayWords(say('languageTag'), day), minutesText(say, measuredTenths + byHandTenths), ...amount].join(
          ' · ',
        ),
        ...(result && !counted.noAmount ? { why: whyText(texts, result) } : {}),
        onTakeOut: () => takeOut(episode.id),
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
  const articles = new Map<string, { title: string; noticed: string }>()
  for (const { summary } of preparation.ready) {
    for (const { ids, title = '', published: noticed = '' } of summary.sources) {
      if (ids.pmid) articles.set(ids.pmid, { title, noticed })
    }
  }
  const lines = [...articles].map(([pmid, { title, noticed }]) => ({
    pmid,
    title,
    published: published[pmid] ?? noticed,
  }))
  return lines.length > 0 ? { most: rule.counting.maxAgeYears, articles: lines, onChange } : undefined
}

/** What can be done on the page itself. */
interface Acts {
  putBack: (id: string) => void
  /** Leads to the office's questions about an episode. */
  answerOffice: (id: string) => void
  /** Leads to where one's degree is written. */
  writeDegree: () => void
}

/** What mends a reason, where a press can. */
const fixOf = (say: Say, reason: Reason, id: string, acts: Acts): ClaimOutEpisode['fix'] => {
  switch (reason) {
    case 'leftOut':
      return { text: say('putBack'), onAct: () => acts.putBack(id) }
    case 'noOfficeAnswer':
      return { text: say('answer'), onAct: () => acts.answerOffice(id) }
    case 'packProfession':
      return { text: say('claimWriteDegree'), onAct: acts.writeDegree }
    case 'noFollowUp':
      return { text: say('claimFollowUp'), href: `#followup=${id}` }
    case 'noProblem':
    case 'noOutcome':
    case 'noApplication':
      return { text: say('answer'), href: `#episode=${id}` }
    case 'noOfficeField':
    case 'noSource':
    case 'noMinutes':
    case 'notVetted':
    case 'claimedBefore':
      return { text: say('claimLook'), href: `#episode=${id}` }
    default:
      return undefined
  }
}

/** What stays out and why, each episode one press from what mends it. */
export const outProps = (say: Say, texts: ClaimTexts, { preparation }: ClaimDraft, acts: Acts): ClaimOut[] =>
  [...Map.groupBy(preparation.out, ({ reason }) => reason)].map(([reason, items]) => ({
    id: reason,
    count: items.length,
    reason: texts[`reason_${reason}`],
    hint: say('claimCouldIf', texts[`remedy_${reason}`]),
    episodes: items.slice(0, SHOWN).map(({ episode, summary, day }) => ({
      id: episode.id,
      problem: episode.problem ?? summary.searches[0]?.query ?? summary.sources[0]?.title ?? '',
      day: dayWords(say('languageTag'), day),
      fix: fixOf(say, reason, episode.id, acts),
    })),
  }))

/** One question a site that credits by itself. */
export const creditedProps = (
  say: Say,
  { asked }: ClaimDraft,
  choices: ClaimChoices,
  change: (credited: ClaimChoices['credited']) => void,
): ClaimCredited[] =>
  asked.map(one => {
    const { site, name, episodes } = one
    const said = choices.credited[site]
    const set = (answer: Credited['answer'], ids: readonly string[]) =>
      change({ ...choices.credited, [site]: { answer, episodes: ids } })
    return {
      site,
      name,
      value: said?.answer,
      open: isOpen(one, choices),
      episodes: episodes.map(({ episode, day }) => ({
        id: episode.id,
        problem: episode.problem ?? '',
        day: dayWords(say('languageTag'), day),
        credited: said?.episodes.includes(episode.id) ?? false,
      })),
      onChange: answer => set(answer, said?.episodes ?? []),
      onTick: (id, on) =>
        set('some', on ? [...(said?.episodes ?? []), id] : (said?.episodes ?? []).filter(other => other !== id)),
    }
  })

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

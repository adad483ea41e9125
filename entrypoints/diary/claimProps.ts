import type { ClaimDocument, ClaimRow } from '../../claims/document.ts'
import type { CreditRule } from '../../claims/rules/schema.ts'
import type { ClaimTexts } from '../../claims/texts.ts'
import type {
  ClaimOut,
  ClaimPreviewTable,
  ClaimReady,
  ClaimTotal,
  RuleChoice,
  RuleFacts,
} from '../../components/claim/types.ts'
import type { Say } from '../../components/words.tsx'
import { SITES } from '../../sites/index.ts'
import type { ClaimDraft } from './claimDraft.ts'

const SHOWN = 5

/** A rule in the list of rules. */
export const ruleChoice = (say: Say, { id, name, body, counting }: CreditRule): RuleChoice => ({
  id,
  name,
  body: body?.name ?? say('claimNoBody'),
  counts:
    counting.basis === 'none'
      ? say('claimCountsNothing')
      : say('claimCountsTime', counting.amount / 100, counting.minutes, counting.increment / 100),
})

/** Sites in the draft that credit by themselves: the same reading must not be claimed twice. */
const selfCrediting = ({ preparation }: ClaimDraft): string[] => {
  const used = new Set(preparation.ready.flatMap(({ summary }) => summary.sites))
  return SITES.filter(site => site.creditsItself && used.has(site.id)).map(site => site.name)
}

/** What is known about the rule, how well, and what to look at before claiming. */
export const ruleFacts = (say: Say, draft: ClaimDraft): RuleFacts => {
  const { provenance, wording, counting } = draft.rule
  const secondary = provenance.some(({ confidence }) => confidence !== 'own')
  const twice = counting.basis === 'none' ? [] : selfCrediting(draft)
  const notes = [
    ...(secondary ? [say('claimSecondary')] : []),
    ...(twice.length > 0 ? [say('claimTwice', twice.join(', '))] : []),
  ]
  const [first] = provenance
  return {
    facts: [{ label: say('claimWhoDecides'), value: wording.claimLine }],
    tags: first ? [{ text: say('claimChecked', first.checked), checked: true }] : [],
    ...(first ? { source: { text: first.title, href: first.url } } : {}),
    ...(notes.length > 0 ? { note: notes.join(' ') } : {}),
  }
}

const minutesText = (say: Say, tenths: number): string => say('minutes', tenths / 10)

/** What goes in: the first of them, and how many. */
export const readyProps = (say: Say, { preparation, counted, rule }: ClaimDraft): ClaimReady => ({
  count: preparation.ready.length,
  ...(rule.counting.basis === 'none' ? {} : { sum: minutesText(say, counted.measuredTenths + counted.byHandTenths) }),
  rows: preparation.ready.slice(0, SHOWN * 2).map(({ episode, day, measuredTenths, byHandTenths }) => ({
    id: episode.id,
    problem: episode.problem ?? '',
    meta: `${day} · ${minutesText(say, measuredTenths + byHandTenths)}`,
  })),
})

/** What stays out and why, each with its way in. @param answer leads to what waits for an answer */
export const outProps = (say: Say, texts: ClaimTexts, { preparation }: ClaimDraft, answer: () => void): ClaimOut[] =>
  [...Map.groupBy(preparation.out, ({ reason }) => reason)].map(([reason, episodes]) => ({
    id: reason,
    count: episodes.length,
    reason: texts[`reason_${reason}`],
    hint: say('claimCouldIf', texts[`remedy_${reason}`]),
    ...(reason === 'noOutcome' || reason === 'noProblem' ? { action: { text: say('answer'), onAct: answer } } : {}),
  }))

const sourcesText = ({ sources }: ClaimRow): string =>
  sources
    .map(({ title, site, pmid, doi, pmcid, nct, url }) => {
      const id = (pmid && `PMID ${pmid}`) || (doi && `DOI ${doi}`) || pmcid || nct || url
      return [title ?? site, id].filter(Boolean).join(', ')
    })
    .join('; ')

/** Exactly the columns of the file, from the frozen document itself. */
export const previewProps = (texts: ClaimTexts, { rows, totals }: ClaimDocument): ClaimPreviewTable => {
  const minutes = totals.minutes !== undefined
  const searches = rows.some(row => row.searches !== undefined)
  const amounts = totals.amount !== undefined
  const columns: { id: string; text: string; numeric?: boolean; of: (row: ClaimRow) => string }[] = [
    { id: 'date', text: texts.columnDate, of: row => row.date },
    { id: 'problem', text: texts.columnProblem, of: row => row.problem ?? '' },
    { id: 'sources', text: texts.columnSources, of: sourcesText },
    ...(searches
      ? [
          {
            id: 'searches',
            text: texts.searched.replace(/: ?\{searches\}\.?/, ''),
            of: (row: ClaimRow) => (row.searches ?? []).map(search => search.query).join('; '),
          },
        ]
      : []),
    ...(minutes
      ? [
          {
            id: 'read',
            text: texts.columnMeasured,
            numeric: true,
            of: (row: ClaimRow) => String(row.minutes?.measured ?? 0),
          },
          {
            id: 'hand',
            text: texts.columnByHand,
            numeric: true,
            of: (row: ClaimRow) => String(row.minutes?.byHand ?? 0),
          },
        ]
      : []),
    ...(amounts
      ? [{ id: 'amount', text: texts.columnClaimed, numeric: true, of: (row: ClaimRow) => row.amount ?? '' }]
      : []),
    {
      id: 'outcome',
      text: texts.columnOutcome,
      of: row =>
        [row.outcome && texts[`outcome_${row.outcome}`], row.change, row.basis && texts[`basis_${row.basis}`]]
          .filter(Boolean)
          .join(' · '),
    },
  ]
  return {
    columns: columns.map(({ id, text, numeric }) => ({ id, text, ...(numeric ? { numeric } : {}) })),
    rows: rows.slice(0, SHOWN).map(row => columns.map(column => column.of(row))),
    more: Math.max(0, rows.length - SHOWN),
  }
}

/** The one figure, or none. */
export const totalProps = (say: Say, { rule, counted, preparation }: ClaimDraft): ClaimTotal => {
  if (rule.counting.basis === 'none')
    return { caption: say('claimNoFigure', preparation.ready.length), notes: [rule.wording.claimLine] }
  return {
    figure: counted.amount,
    caption: say('claimFigure', rule.counting.unit, (counted.measuredTenths + counted.byHandTenths) / 10),
    notes: [rule.wording.claimLine, say('claimYouDecide')],
  }
}

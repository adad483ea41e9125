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
    facts: [{ label: say('claimStatus'), value: wording.claimLine }],
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
    .map(({ title, site, pmid, doi, pmcid, nct, url }) =>
      [site, title, pmid && `PMID ${pmid}`, doi && `DOI ${doi}`, pmcid, nct, url].filter(Boolean).join(', '),
    )
    .join('; ')

const searchesText = ({ searches = [] }: ClaimRow): string =>
  searches.map(({ query, site, date }) => `${query} (${site}, ${date})`).join('; ')

const outcomeText = (texts: ClaimTexts, { outcome, change, basis }: ClaimRow): string =>
  [outcome && texts[`outcome_${outcome}`], change, basis && texts[`basis_${basis}`]].filter(Boolean).join(' · ')

const problemText = (texts: ClaimTexts, { kind, problem = '' }: ClaimRow): string =>
  kind === 'visits' ? problem : `${texts[`kind_${kind}`]}: ${problem}`

interface Column {
  id: string
  text: string
  numeric?: true
  of: (row: ClaimRow) => string
}

const columnsOf = (say: Say, texts: ClaimTexts, { rows, totals }: ClaimDocument): Column[] => [
  { id: 'number', text: texts.columnNumber, numeric: true, of: row => String(row.number) },
  { id: 'date', text: texts.columnDate, of: row => row.date },
  { id: 'problem', text: texts.columnProblem, of: row => problemText(texts, row) },
  { id: 'sources', text: texts.columnSources, of: sourcesText },
  ...(rows.some(row => row.searches !== undefined)
    ? [{ id: 'searches', text: say('searchesTitle'), of: searchesText }]
    : []),
  ...(totals.minutes === undefined
    ? []
    : ([
        { id: 'read', text: texts.columnMeasured, numeric: true, of: row => String(row.minutes?.measured ?? 0) },
        { id: 'hand', text: texts.columnByHand, numeric: true, of: row => String(row.minutes?.byHand ?? 0) },
      ] satisfies Column[])),
  ...(totals.amount === undefined
    ? []
    : ([{ id: 'amount', text: texts.columnClaimed, numeric: true, of: row => row.amount ?? '' }] satisfies Column[])),
  { id: 'outcome', text: texts.columnOutcome, of: row => outcomeText(texts, row) },
]

/** Exactly the columns of the file, from the frozen document itself. */
export const previewProps = (say: Say, texts: ClaimTexts, document: ClaimDocument): ClaimPreviewTable => {
  const columns = columnsOf(say, texts, document)
  return {
    columns: columns.map(({ id, text, numeric }) => ({ id, text, ...(numeric ? { numeric } : {}) })),
    rows: document.rows.slice(0, SHOWN).map(row => columns.map(column => column.of(row))),
    more: Math.max(0, document.rows.length - SHOWN),
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

import type { ClaimDocument, ClaimRow } from '../../claims/document.ts'
import type { ClaimTexts } from '../../claims/texts.ts'
import { figureIn, sayExplained } from '../../claims/wording.ts'
import type { ClaimPreviewTable } from '../../components/claim/types.ts'
import type { Say } from '../../components/words.tsx'

const SHOWN = 5

const sourcesText = ({ sources }: ClaimRow): string =>
  sources
    .map(({ title, site, published, pmid, doi, pmcid, nct, url }) =>
      [site, title, published, pmid && `PMID ${pmid}`, doi && `DOI ${doi}`, pmcid, nct, url].filter(Boolean).join(', '),
    )
    .join('; ')

const searchesText = ({ searches = [] }: ClaimRow): string =>
  searches.map(({ query, site, date }) => `${query} (${site}, ${date})`).join('; ')

const outcomeText = (texts: ClaimTexts, { outcome, change, basis }: ClaimRow): string =>
  [outcome && texts[`outcome_${outcome}`], change, basis && texts[`basis_${basis}`]].filter(Boolean).join(' · ')

const problemText = (texts: ClaimTexts, { kind, problem = '', explained }: ClaimRow): string => {
  const named = kind === 'visits' ? problem : `${texts[`kind_${kind}`]}: ${problem}`
  return explained ? `${named} · ${sayExplained(texts, explained, figureIn(texts))}` : named
}

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

import Papa from 'papaparse'
import { databasesOf } from './databases.ts'
import type { ClaimDocument, ClaimFollowUp, ClaimRow, ClaimSource } from './document.ts'
import type { ClaimTexts } from './texts.ts'
import { type Figure, figureIn, sayAnswer, sayExplained } from './wording.ts'

/**
 * What a spreadsheet takes for a formula, also behind blanks, in full-width signs and over several lines (OWASP, "CSV
 * Injection", names the signs; the blanks and full-width forms are what Excel and LibreOffice were seen to fold).
 * A guarded cell begins with an apostrophe.
 */
export const FORMULA = /^[\s\uFEFF\u00AD\u200B-\u200D\u2060]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\t\r]/

/** What stands where in claim.csv. One row an episode, always all columns; what was not chosen or recorded is empty. */
export const CSV_COLUMNS = [
  /** From 1, as on the page. */
  'number',
  /** ISO local day. */
  'date',
  /** visits, consult, discussion, mentoring or reading. */
  'kind',
  'problem',
  /** Each source with its identifiers in brackets, or its address; ` | ` between sources. */
  'sources',
  /** Each search with its site and day in brackets; ` | ` between searches. */
  'searches',
  /** Minutes to the tenth, with a point. */
  'minutes_read',
  'minutes_by_hand',
  /** changed, confirmed, learned, noAnswer or wouldNotApply. */
  'outcome',
  'change',
  /** memory, chart, data or feedback. */
  'basis',
  /** Decimal of the rule's unit, with a point; by day, the day's amount in its last row. */
  'claimed',
  // What stood before this line keeps its place for who reads columns by their number.
  /** ISO local day of the first search or source. */
  'searched_on',
  /** ISO local day on which what came of it was last written down. */
  'applied_on',
  'reason',
  /** Sites, each once; ` | ` between them. */
  'databases',
  /** yes or no for each source, in their order; ` | ` between them. Empty without a provider's pack. */
  'sources_approved',
  'answer_found',
  'type_of_change',
  /** patient, kind, teaching or interest. */
  'for_whom',
  /** ISO local day, what happened (always, sometimes, noPatient, notYet or against) and, where it was said, the basis; ` | ` between follow-ups. */
  'follow_ups',
  /** ` | ` between them. */
  'barriers',
  /** Sites, ` | ` between them; `no`: asked, and nowhere; empty: not asked. */
  'credited_elsewhere',
  /** `label: answer (codes)` for each question of the provider, codes where it has some; ` | ` between them. */
  'office_answers',
  /** Why the amount is not what the rule says of every episode, in words. */
  'explanation',
] as const

const BETWEEN = ' | '

const sourceText = ({ site, title, published, pmid, doi, pmcid, nct, url }: ClaimSource): string => {
  const ids = [published, pmid && `PMID ${pmid}`, doi && `doi:${doi}`, pmcid, nct, url].filter(id => id !== undefined)
  return `${title ? `${site}: ${title}` : site} (${ids.join('; ')})`
}

const followUpText = ({ date, happened, basis }: ClaimFollowUp): string =>
  [date, happened, ...(basis ? [basis] : [])].join('; ')

const approvedText = (sources: readonly ClaimSource[]): string =>
  sources.flatMap(({ approved }) => (approved === undefined ? [] : [approved ? 'yes' : 'no'])).join(BETWEEN)

const cells = (row: ClaimRow, texts: ClaimTexts, figure: Figure): Record<(typeof CSV_COLUMNS)[number], string> => ({
  number: String(row.number),
  date: row.date,
  kind: row.kind,
  problem: row.problem ?? '',
  sources: row.sources.map(sourceText).join(BETWEEN),
  searches: (row.searches ?? []).map(({ query, site, date }) => `${query} (${site}; ${date})`).join(BETWEEN),
  minutes_read: row.minutes ? String(row.minutes.measured) : '',
  minutes_by_hand: row.minutes ? String(row.minutes.byHand) : '',
  outcome: row.outcome ?? '',
  change: row.change ?? '',
  basis: row.basis ?? '',
  claimed: row.amount ?? '',
  searched_on: row.searchedOn ?? '',
  applied_on: row.appliedOn ?? '',
  reason: row.reason ?? '',
  databases: databasesOf(row).join(BETWEEN),
  sources_approved: approvedText(row.sources),
  answer_found: row.answerFound ?? '',
  type_of_change: row.typeOfChange ?? '',
  for_whom: row.forWhom ?? '',
  follow_ups: (row.followUps ?? []).map(followUpText).join(BETWEEN),
  barriers: (row.barriers ?? []).join(BETWEEN),
  credited_elsewhere: row.creditedElsewhere ? row.creditedElsewhere.join(BETWEEN) || 'no' : '',
  office_answers: (row.answers ?? []).map(one => `${one.label}: ${sayAnswer(texts, one)}`).join(BETWEEN),
  explanation: row.explained ? sayExplained(texts, row.explained, figure) : '',
})

/** Rows of cells as the bytes of a CSV file that Excel opens as it is: UTF-8 with its mark, CRLF, every cell in quotes. */
export const csvBytes = (header: readonly string[], rows: readonly (readonly string[])[]): Uint8Array => {
  const table = { fields: [...header], data: rows.map(row => [...row]) }
  const csv = Papa.unparse(table, { quotes: true, newline: '\r\n', escapeFormulae: FORMULA })
  return new TextEncoder().encode(`\uFEFF${csv}\r\n`)
}

/** The bytes of claim.csv. It guards cells against formulas, so claim.json is the authority on what was written. @param texts for what is said in words */
export const claimCsv = ({ rows }: ClaimDocument, texts: ClaimTexts): Uint8Array => {
  const figure = figureIn(texts)
  const table = rows.map(row => {
    const said = cells(row, texts, figure)
    return CSV_COLUMNS.map(column => said[column])
  })
  return csvBytes(CSV_COLUMNS, table)
}

import Papa from 'papaparse'
import type { ClaimDocument, ClaimRow, ClaimSource } from './document.ts'

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
] as const

const sourceText = ({ site, title, published, pmid, doi, pmcid, nct, url }: ClaimSource): string => {
  const ids = [published, pmid && `PMID ${pmid}`, doi && `doi:${doi}`, pmcid, nct, url].filter(id => id !== undefined)
  return `${title ? `${site}: ${title}` : site} (${ids.join('; ')})`
}

const cells = (row: ClaimRow): Record<(typeof CSV_COLUMNS)[number], string> => ({
  number: String(row.number),
  date: row.date,
  kind: row.kind,
  problem: row.problem ?? '',
  sources: row.sources.map(sourceText).join(' | '),
  searches: (row.searches ?? []).map(({ query, site, date }) => `${query} (${site}; ${date})`).join(' | '),
  minutes_read: row.minutes ? String(row.minutes.measured) : '',
  minutes_by_hand: row.minutes ? String(row.minutes.byHand) : '',
  outcome: row.outcome ?? '',
  change: row.change ?? '',
  basis: row.basis ?? '',
  claimed: row.amount ?? '',
})

/** Rows of cells as the bytes of a CSV file that Excel opens as it is: UTF-8 with its mark, CRLF, every cell in quotes. */
export const csvBytes = (header: readonly string[], rows: readonly (readonly string[])[]): Uint8Array => {
  const table = { fields: [...header], data: rows.map(row => [...row]) }
  const csv = Papa.unparse(table, { quotes: true, newline: '\r\n', escapeFormulae: FORMULA })
  return new TextEncoder().encode(`\uFEFF${csv}\r\n`)
}

/** The bytes of claim.csv. It guards cells against formulas, so claim.json is the authority on what was written. */
export const claimCsv = ({ rows }: ClaimDocument): Uint8Array =>
  csvBytes(
    CSV_COLUMNS,
    rows.map(row => Object.values(cells(row))),
  )

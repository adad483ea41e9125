import Papa from 'papaparse'
import { databasesOf } from './databases.ts'
import type { ClaimDocument, ClaimFollowUp, ClaimRow, ClaimSource } from './document.ts'
import type { ClaimTexts } from './texts.ts'
import { type Figure, figureIn, labelled, sayAnswer, sayExplained } from './wording.ts'

/**
 * What a spreadsheet takes for a formula, also behind blanks, in full-width signs and over several lines (OWASP, "CSV
 * Injection", names the signs; the blanks and full-width forms are what Excel and LibreOffice were seen to fold).
 * A guarded cell begins with an apostrophe.
 */
export const FORMULA = /^[\s\p{Default_Ignorable_Code_Point}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\t\r]/u

/** What stands where in claim.csv. One row an episode, always all columns; what was not chosen or recorded is empty. */
export const CSV_COLUMNS = [
  /** From 1, as on the page. */
  'number',
  /** ISO local day. */
  'date',
  /** search, consult, discussion, mentoring or reading. */
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
  /** Sites that were used, each once, also those where nothing was opened; ` | ` between them. */
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
  /** `label: answer (codes)` for each question of the provider, codes where it has some, no colon behind a question mark; ` | ` between them. */
  'office_answers',
  /** Why the amount is not what the rule says of every episode, in words. */
  'explanation',
  /** The same in every row of a claim, so that the rows of several files can stand below one another. */
  'claim_id',
  /** Id of the rule. */
  'rule',
  /** Of the amount; empty without one. */
  'unit',
  /** Of the pack; empty without one, like the next. */
  'provider',
  'activity_id',
  /** ` | ` between them, in the order of the sources. */
  'pmids',
  'dois',
  /** ISO local day on which its maker withdrew the claim: nothing in it is to be credited. */
  'withdrawn_on',
  /** yes or no for each source: whether it answered the question. Empty where the clinician did not choose among them. */
  'sources_relevant',
] as const

const BETWEEN = ' | '

/** Values in one cell. A stroke of a value's own becomes ` / `, so that the cell can be split again. */
const joined = (values: readonly string[]): string =>
  values.map(value => value.replace(/(^| )\|(?= |$)/g, '$1/')).join(BETWEEN)

const sourceText = ({ site, title, published, pmid, doi, pmcid, nct, url }: ClaimSource): string => {
  const ids = [published, pmid && `PMID ${pmid}`, doi && `doi:${doi}`, pmcid, nct, url].filter(id => id !== undefined)
  return `${title ? `${site}: ${title}` : site} (${ids.join('; ')})`
}

const followUpText = ({ date, happened, basis }: ClaimFollowUp): string =>
  [date, happened, ...(basis ? [basis] : [])].join('; ')

const eachText = (sources: readonly ClaimSource[], which: 'approved' | 'relevant'): string =>
  joined(sources.flatMap(({ [which]: is }) => (is === undefined ? [] : [is ? 'yes' : 'no'])))

type Cells = Record<(typeof CSV_COLUMNS)[number], string>

/** What stands in every row alike. */
const common = ({ id, rule, totals, pack, voided }: ClaimDocument) => ({
  claim_id: id,
  rule: rule.id,
  unit: totals.unit ?? '',
  provider: pack?.provider ?? '',
  activity_id: pack?.activityId ?? '',
  withdrawn_on: voided?.on ?? '',
})

const cells = (row: ClaimRow, claim: ReturnType<typeof common>, texts: ClaimTexts, figure: Figure): Cells => ({
  ...claim,
  number: String(row.number),
  date: row.date,
  // What was noticed has another name inside: on paper that word is a patient's.
  kind: row.kind === 'visits' ? 'search' : row.kind,
  problem: row.problem ?? '',
  sources: joined(row.sources.map(sourceText)),
  searches: joined((row.searches ?? []).map(({ query, site, date }) => `${query} (${site}; ${date})`)),
  minutes_read: row.minutes ? String(row.minutes.measured) : '',
  minutes_by_hand: row.minutes ? String(row.minutes.byHand) : '',
  outcome: row.outcome ?? '',
  change: row.change ?? '',
  basis: row.basis ?? '',
  claimed: row.amount ?? '',
  searched_on: row.searchedOn ?? '',
  applied_on: row.appliedOn ?? '',
  reason: row.reason ?? '',
  databases: joined(databasesOf(row)),
  sources_approved: eachText(row.sources, 'approved'),
  answer_found: row.answerFound ?? '',
  type_of_change: row.typeOfChange ?? '',
  for_whom: row.forWhom ?? '',
  follow_ups: joined((row.followUps ?? []).map(followUpText)),
  barriers: joined(row.barriers ?? []),
  credited_elsewhere: row.creditedElsewhere ? joined(row.creditedElsewhere) || 'no' : '',
  office_answers: joined((row.answers ?? []).map(one => `${labelled(texts, one.label)} ${sayAnswer(texts, one)}`)),
  explanation: row.explained ? sayExplained(texts, row.explained, figure) : '',
  pmids: joined(row.sources.flatMap(({ pmid }) => pmid ?? [])),
  dois: joined(row.sources.flatMap(({ doi }) => doi ?? [])),
  sources_relevant: eachText(row.sources, 'relevant'),
})

/** Rows of cells as the bytes of a CSV file that Excel opens as it is: UTF-8 with its mark, CRLF, every cell in quotes. */
export const csvBytes = (header: readonly string[], rows: readonly (readonly string[])[]): Uint8Array => {
  const table = { fields: [...header], data: rows.map(row => [...row]) }
  const csv = Papa.unparse(table, { quotes: true, newline: '\r\n', escapeFormulae: FORMULA })
  return new TextEncoder().encode(`\uFEFF${csv}\r\n`)
}

/** The bytes of claim.csv. It guards cells against formulas, so claim.json is the authority on what was written. @param texts for what is said in words */
export const claimCsv = (claim: ClaimDocument, texts: ClaimTexts): Uint8Array => {
  const figure = figureIn(texts)
  const ofClaim = common(claim)
  const table = claim.rows.map(row => {
    const said = cells(row, ofClaim, texts, figure)
    return CSV_COLUMNS.map(column => said[column])
  })
  return csvBytes(CSV_COLUMNS, table)
}

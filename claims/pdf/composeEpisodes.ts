import type { ClaimDocument, ClaimRow, ClaimSource } from '../document.ts'
import { sayExplained } from '../wording.ts'
import type { Block, Cell, Column, Paragraph } from './blocks.ts'
import { identifierRuns } from './links.ts'
import type { Words } from './words.ts'

/** A column that a claim may have, and what it says of a row. */
interface Field extends Column {
  head: string
  cell(row: ClaimRow): Cell
}

const composeSource = (source: ClaimSource, { printed }: Words): Paragraph => {
  const { site, title, published } = source
  const titled = title === undefined ? site : `${site}: ${title}`
  const named = published === undefined ? titled : `${titled} (${published})`
  const stop = /[.?!…]$/.test(named) || title === undefined ? '' : '.'
  const identifiers = identifierRuns(source).flatMap(run => [{ text: ' ' }, run])
  return { style: 'cell', runs: [{ text: `${named}${stop}` }, ...identifiers].map(printed) }
}

const composeSources = ({ sources, kind }: ClaimRow, words: Words): Cell => {
  const { texts, run } = words
  const byHand: Cell = kind === 'visits' ? [] : [{ style: 'cell', runs: [run(texts[`kind_${kind}`])] }]
  return [...byHand, ...sources.map(source => composeSource(source, words))]
}

const composeSearches = ({ searches = [], date }: ClaimRow, { texts, say, run, day }: Words): Cell => {
  if (searches.length === 0) return []
  const each = searches.map(({ query, site, date: on }) =>
    on === date ? say(texts.search, { query, site }) : say(texts.searchOn, { query, site, date: day.brief(on) }),
  )
  return [{ style: 'aside', runs: [run(texts.searched, { searches: each.join('; ') })] }]
}

/** Why a row claims less, or more, than the rule says of every episode. */
const composeExplained = ({ explained }: ClaimRow, { texts, run, figure }: Words): Cell =>
  explained === undefined
    ? []
    : [{ style: 'aside', runs: [run('{said}', { said: sayExplained(texts, explained, figure) })] }]

const composeOutcome = ({ outcome, change, basis }: ClaimRow, { texts, run }: Words): Cell => {
  const label = outcome === undefined ? undefined : texts[`outcome_${outcome}`]
  const said = [label, change].filter(text => text !== undefined).join('. ')
  return [
    ...(said === '' ? [] : [{ style: 'cell', runs: [run('{said}', { said })] } satisfies Paragraph]),
    ...(basis === undefined ? [] : [{ style: 'aside', runs: [run(texts[`basis_${basis}`])] } satisfies Paragraph]),
  ]
}

/** The year above the column where all rows share one, else behind each date. */
const dateField = (rows: readonly ClaimRow[], { texts, run, day }: Words): Field => {
  const years = new Set(rows.map(({ date }) => date.slice(0, 4)))
  const [year] = years
  const isOne = years.size === 1 && year !== undefined
  const format = isOne ? day.brief : day.short
  return {
    head: isOne ? year : texts.columnDate,
    width: 'content',
    align: 'start',
    // A date on two lines is hard to find again.
    cell: ({ date }) => [{ style: 'cell', runs: [run(format(date).replaceAll(' ', '\u00A0'))] }],
  }
}

const fieldsOf = ({ rows, totals }: ClaimDocument, words: Words): Field[] => {
  const { texts, run, minutesOf, amount } = words
  const figure = (head: string, text: (row: ClaimRow) => string | undefined): Field => ({
    head,
    width: 'content',
    align: 'end',
    cell: row => {
      const value = text(row)
      return value === undefined ? [] : [{ style: 'cell', runs: [run(value)] }]
    },
  })
  const wide = (head: string, width: number, cell: Field['cell']): Field => ({ head, width, align: 'start', cell })
  const minutesField = (head: string, which: 'measured' | 'byHand'): Field => {
    const write = minutesOf(rows.flatMap(row => (row.minutes ? [row.minutes[which]] : [])))
    return figure(head, row => row.minutes && write(row.minutes[which]))
  }
  const byHand = rows.some(row => row.minutes !== undefined && row.minutes.byHand > 0)
  return [
    figure(texts.columnNumber, row => String(row.number)),
    dateField(rows, words),
    wide(texts.columnProblem, 1, row => [
      ...(row.problem === undefined
        ? []
        : [{ style: 'cell', runs: [run('{said}', { said: row.problem })] } as Paragraph]),
      ...composeSearches(row, words),
      ...composeExplained(row, words),
    ]),
    wide(texts.columnSources, 1.25, row => composeSources(row, words)),
    ...(totals.minutes ? [minutesField(texts.columnMeasured, 'measured')] : []),
    ...(byHand ? [minutesField(texts.columnByHand, 'byHand')] : []),
    ...(totals.amount === undefined
      ? []
      : [figure(texts.columnClaimed, row => (row.amount === undefined ? undefined : amount(row.amount)))]),
    wide(texts.columnOutcome, 1, row => composeOutcome(row, words)),
  ]
}

/** The table of episodes with the note below it. */
export const composeEpisodes = (claim: ClaimDocument, words: Words): Block[] => {
  const { texts, run } = words
  const { rows, totals } = claim
  const note = (text: string, style: 'aside' | 'body'): Block => ({
    kind: 'prose',
    tag: 'P',
    paragraph: { style, runs: [run(text)] },
    above: 4,
  })
  if (rows.length === 0) return [note(texts.noEpisodes, 'body')]
  const fields = fieldsOf(claim, words)
  const notes = [
    texts.rowsNote,
    ...(totals.minutes ? [texts.minutesNote] : []),
    ...(totals.method === 'day' ? [texts.dayNote] : []),
  ]
  return [
    {
      kind: 'table',
      columns: fields.map(({ width, align }) => ({ width, align })),
      head: fields.map(({ head }) => [{ style: 'head', runs: [run(head)] }]),
      rows: rows.map(row => fields.map(({ cell }) => cell(row))),
      names: 0,
      lines: 'rows',
    },
    note(notes.join(' '), 'aside'),
  ]
}

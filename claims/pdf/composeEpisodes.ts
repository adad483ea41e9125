import { databasesOf } from '../databases.ts'
import type { ClaimDocument, ClaimRow } from '../document.ts'
import { sayExplained } from '../wording.ts'
import type { Block, Cell, Column, Paragraph } from './blocks.ts'
import { amountLabel } from './composeAmount.ts'
import { composeAnswers } from './composeAnswers.ts'
import { composeSources } from './composeSources.ts'
import { elsewhereText, followUpText, searchesText } from './rowTexts.ts'
import { type Words, writeMinutes } from './words.ts'

/** A column that a claim may have, and what it says of a row. */
interface Field extends Column {
  head: string
  cell(row: ClaimRow): Cell
}

/** A paragraph of a row, where there is something to say. */
const line = (style: 'cell' | 'aside', text: string | undefined): Paragraph[] =>
  text === undefined || text === '' ? [] : [{ style, runs: [{ text }] }]

/** What was asked, where it was searched, and when, if that was another day. */
const composeProblem = (row: ClaimRow, words: Words): Cell => {
  const { texts, say, dayNear } = words
  const { problem = '', reason, forWhom, date, searchedOn } = row
  const searches = searchesText(row, words)
  const isLater = searchedOn !== undefined && searchedOn !== date
  return [
    ...line('cell', problem === '' ? texts.notRecorded : say('{problem}', { problem })),
    ...line('aside', reason && say(texts.whyAsked, { reason })),
    ...line('aside', forWhom && say(texts.forWhomValue, { whom: texts[`forWhom_${forWhom}`] })),
    ...line('aside', searches && say(texts.searched, { searches })),
    ...line('aside', isLater ? say(texts.searchedOn, { date: dayNear(searchedOn, date) }) : ''),
  ]
}

/** How it was learned where nobody searched; the sources, the databases, and whether a site has credited that already. */
const composeFound = (row: ClaimRow, words: Words): Cell => {
  const { texts, say } = words
  const sites = databasesOf(row).join('; ')
  const { kind, sources } = row
  const isNothing = kind === 'visits' && sources.length === 0
  return [
    ...line('cell', kind === 'visits' ? '' : texts[`kind_${kind}`]),
    ...line('aside', isNothing ? texts.notRecorded : ''),
    ...composeSources(row, 'cell', words),
    ...line('aside', sites && say(texts.databasesValue, { sites })),
    ...line('aside', elsewhereText(row, words)),
  ]
}

const composeCame = (row: ClaimRow, words: Words): Cell => {
  const { texts, say, dayNear } = words
  const { answerFound, outcome, change, date, appliedOn, typeOfChange, basis, followUps = [], barriers = [] } = row
  const isLater = appliedOn !== undefined && appliedOn !== date
  return [
    ...line('cell', answerFound && say(texts.answerFound, { answer: answerFound })),
    ...line('cell', outcome ? texts[`came_${outcome}`] : texts.notRecorded),
    ...line('cell', change && say('{change}', { change })),
    ...line('aside', typeOfChange && say(texts.typeOfChange, { type: typeOfChange })),
    ...line('aside', isLater ? say(texts.appliedOn, { date: dayNear(appliedOn, date) }) : ''),
    ...line('aside', basis && texts[`basis_${basis}`]),
    ...followUps.flatMap(followUp => line('aside', followUpText(followUp, words))),
    ...line('aside', barriers.length > 0 ? say(texts.barriersValue, { barriers: barriers.join('; ') }) : ''),
  ]
}

/** The year stands in the head where all rows share one, else behind each date. */
const dateField = (rows: readonly ClaimRow[], { texts, say, run, day, onOneLine }: Words): Field => {
  const years = new Set(rows.map(({ date }) => date.slice(0, 4)))
  const [year] = years
  const isOne = years.size === 1 && year !== undefined
  return {
    head: isOne ? say(texts.columnDateOf, { year }) : texts.columnDate,
    width: 'content',
    align: 'start',
    cell: ({ date }) => [
      { style: 'cell', runs: [run(isOne ? day.brief(date).replaceAll(' ', '\u00A0') : onOneLine(date))] },
    ],
  }
}

/** What is claimed with a row and, where the rule says more or less of it than of others, why. */
const amountField = (claim: ClaimDocument, words: Words): Field => {
  const { texts, say, run, amount, figure } = words
  const isExplained = claim.rows.some(({ explained }) => explained !== undefined)
  return {
    head: amountLabel(claim, words),
    width: isExplained ? 0.5 : 'content',
    align: 'end',
    cell: row => [
      ...(row.amount === undefined ? [] : [{ style: 'cell', runs: [run(amount(row.amount))] } satisfies Paragraph]),
      ...line('aside', row.explained && say('{said}', { said: sayExplained(texts, row.explained, figure) })),
    ],
  }
}

const fieldsOf = (claim: ClaimDocument, words: Words): Field[] => {
  const { rows, totals } = claim
  const { texts, run } = words
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
  const write = writeMinutes(claim, words)
  const minutesField = (head: string, which: 'measured' | 'byHand'): Field =>
    figure(head, row => row.minutes && write(row.minutes[which]))
  const byHand = rows.some(row => row.minutes !== undefined && row.minutes.byHand > 0)
  return [
    figure(texts.columnNumber, row => String(row.number)),
    dateField(rows, words),
    wide(texts.columnProblem, 1, row => composeProblem(row, words)),
    wide(texts.columnSources, 1.15, row => composeFound(row, words)),
    wide(texts.columnOutcome, 1.3, row => composeCame(row, words)),
    ...(totals.minutes ? [minutesField(texts.columnMeasured, 'measured')] : []),
    ...(byHand ? [minutesField(texts.columnByHand, 'byHand')] : []),
    ...(totals.amount === undefined ? [] : [amountField(claim, words)]),
  ]
}

/** The table of episodes with the note below it, and the answers to a provider's questions. */
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
    ...composeAnswers(claim, words),
  ]
}

import type { ClaimDocument, ClaimRow } from '../document.ts'
import { sayExplained } from '../wording.ts'
import type { Block, Cell, Column, Paragraph } from './blocks.ts'
import { composeAnswers } from './composeAnswers.ts'
import { composeSources } from './composeSources.ts'
import { elsewhereText, followUpText, searchesText } from './rowTexts.ts'
import type { Words } from './words.ts'

/** A column that a claim may have, and what it says of a row. */
interface Field extends Column {
  head: string
  cell(row: ClaimRow): Cell
}

/** A paragraph of a row, where there is something to say. */
const line = (style: 'cell' | 'aside', text: string | undefined): Paragraph[] =>
  text === undefined || text === '' ? [] : [{ style, runs: [{ text }] }]

/** The days of a row that are not the day of its question. */
const otherDays = ({ date, searchedOn, appliedOn }: ClaimRow, { texts, say, dayNear }: Words): string => {
  const on = (template: string, day: string | undefined) =>
    day === undefined || day === date ? [] : [say(template, { date: dayNear(day, date) })]
  return [...on(texts.searchedOn, searchedOn), ...on(texts.appliedOn, appliedOn)].join(' ')
}

const composeProblem = (row: ClaimRow, words: Words): Cell => {
  const { texts, say, figure } = words
  const { problem = '', reason, forWhom, explained } = row
  const searches = searchesText(row, words)
  return [
    ...line('cell', say('{problem}', { problem })),
    ...line('aside', reason && say(texts.whyAsked, { reason })),
    ...line('aside', forWhom && say(texts.forWhomValue, { whom: texts[`forWhom_${forWhom}`] })),
    ...line('aside', searches && say(texts.searched, { searches })),
    ...line('aside', otherDays(row, words)),
    // Why a row claims less, or more, than the rule says of every episode.
    ...line('aside', explained && say('{said}', { said: sayExplained(texts, explained, figure) })),
  ]
}

/** The sources, what they answered, and whether a site has credited that already. */
const composeFound = (row: ClaimRow, words: Words): Cell => {
  const { texts, say } = words
  const { answerFound } = row
  return [
    ...composeSources(row, 'cell', words),
    ...line('cell', answerFound && say(texts.answerFound, { answer: answerFound })),
    ...line('aside', elsewhereText(row, words)),
  ]
}

const composeOutcome = (row: ClaimRow, words: Words): Cell => {
  const { texts, say } = words
  const { outcome, change, typeOfChange, basis, followUps = [], barriers = [] } = row
  const said = [outcome && texts[`outcome_${outcome}`], change].filter(text => text !== undefined).join('. ')
  return [
    ...line('cell', say('{said}', { said })),
    ...line('aside', typeOfChange && say(texts.typeOfChange, { type: typeOfChange })),
    ...line('aside', basis && say(texts[`basis_${basis}`])),
    ...followUps.flatMap(followUp => line('aside', followUpText(followUp, row, words))),
    ...line('aside', barriers.length > 0 ? say(texts.barriersValue, { barriers: barriers.join('; ') }) : ''),
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
    wide(texts.columnProblem, 1, row => composeProblem(row, words)),
    wide(texts.columnSources, 1.25, row => composeFound(row, words)),
    ...(totals.minutes ? [minutesField(texts.columnMeasured, 'measured')] : []),
    ...(byHand ? [minutesField(texts.columnByHand, 'byHand')] : []),
    ...(totals.amount === undefined
      ? []
      : [figure(texts.columnClaimed, row => (row.amount === undefined ? undefined : amount(row.amount)))]),
    wide(texts.columnOutcome, 1, row => composeOutcome(row, words)),
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

import { databasesOf } from '../databases.ts'
import type { ClaimDocument, ClaimRow } from '../document.ts'
import { sayExplained } from '../wording.ts'
import type { Block, Cell, Paragraph } from './blocks.ts'
import { composeAnswer } from './composeAnswers.ts'
import { prose } from './composeEnd.ts'
import { fullName } from './composeLearner.ts'
import { composeOffice } from './composeOffice.ts'
import { composeSources } from './composeSources.ts'
import { elsewhereText, followUpText, searchesText } from './rowTexts.ts'
import type { Words } from './words.ts'

/** A line of the form: what is asked, and what was recorded. */
type Entry = [label: string, value: Cell]

const missing = ({ texts, run }: Words): Paragraph => ({ style: 'label', runs: [run(texts.notRecorded)] })

/** What an office asks of every episode: where nothing was recorded, the page says so. */
const alwaysAsked = (claim: ClaimDocument, row: ClaimRow, words: Words): Entry[] => {
  const { texts, run, day } = words
  const said = (value: string | undefined): Cell =>
    value === undefined || value === '' ? [] : [{ style: 'body', runs: [run('{value}', { value })] }]
  const on = (date: string | undefined) => said(date && day.long(date))
  const name = fullName(claim.learner)
  const learner = name === undefined ? [missing(words)] : said(name)
  return [
    [texts.labelLearner, [...learner, { style: 'aside', runs: [run(texts.formClaim, { id: claim.id })] }]],
    [texts.labelAsked, on(row.date)],
    [texts.labelSearched, on(row.searchedOn)],
    [texts.columnProblem, said(row.problem)],
    [texts.labelReason, said(row.reason)],
    [texts.labelDatabases, said(databasesOf(row).join('; '))],
    [texts.columnSources, composeSources(row, 'body', words)],
    ...optional(texts.labelSearches, said(searchesText(row, words))),
    [texts.labelAnswer, said(row.answerFound)],
    [texts.labelOutcome, said(row.outcome && texts[`outcome_${row.outcome}`])],
    [texts.labelChange, said(row.change)],
    [texts.labelApplied, on(row.appliedOn)],
    [texts.labelTypeOfChange, said(row.typeOfChange)],
    [texts.labelBasis, said(row.basis && texts[`basis_${row.basis}`])],
    [texts.labelElsewhere, said(elsewhereText(row, words))],
  ]
}

const optional = (label: string, value: Cell): Entry[] => (value.length === 0 ? [] : [[label, value]])

/** What leaves only where the clinician chose it. */
const chosen = (row: ClaimRow, words: Words): Entry[] => {
  const { texts, run } = words
  const { forWhom, followUps = [], barriers = [] } = row
  const line = (value: string): Paragraph => ({ style: 'body', runs: [run('{value}', { value })] })
  return [
    ...optional(texts.labelForWhom, forWhom === undefined ? [] : [line(texts[`forWhom_${forWhom}`])]),
    ...optional(
      texts.labelFollowUps,
      followUps.map(followUp => line(followUpText(followUp, row, words))),
    ),
    ...optional(texts.labelBarriers, barriers.map(line)),
  ]
}

const counted = ({ rule, totals }: ClaimDocument, row: ClaimRow, words: Words): Entry[] => {
  const { texts, run, runs, minutes, amount, figure } = words
  const { unit = '' } = totals
  const values = row.minutes && {
    measured: minutes(row.minutes.measured),
    byHand: minutes(row.minutes.byHand),
  }
  const template = rule.award === 'provider' ? texts.submittedValue : texts.claimedValue
  const claimed: Cell = [
    ...(row.amount === undefined
      ? []
      : [
          {
            style: 'body',
            runs: runs(template, { unit: { text: unit, slanted: true }, amount: { text: amount(row.amount) } }),
          } satisfies Paragraph,
        ]),
    ...(totals.method === 'day' ? [{ style: 'aside', runs: [run(texts.dayNote)] } satisfies Paragraph] : []),
    ...(row.explained === undefined
      ? []
      : [
          {
            style: 'aside',
            runs: [run('{said}', { said: sayExplained(texts, row.explained, figure) })],
          } satisfies Paragraph,
        ]),
  ]
  return [
    ...optional(texts.labelMinutes, values ? [{ style: 'body', runs: [run(texts.minutesValue, values)] }] : []),
    ...optional(texts.claimed, claimed),
  ]
}

const composeForm = (claim: ClaimDocument, row: ClaimRow, words: Words): Block[] => {
  const { texts, run, say } = words
  const entries: Entry[] = [
    ...alwaysAsked(claim, row, words),
    ...chosen(row, words),
    ...(row.answers ?? []).map((answer): Entry => [answer.label, [composeAnswer(answer, 'body', words)]]),
    ...counted(claim, row, words),
  ]
  const values = { number: row.number, all: claim.rows.length, id: claim.id }
  const name = fullName(claim.learner) ?? texts.notRecorded
  return [
    { kind: 'page' },
    prose('H2', 'heading', [run(texts.formOf, values)]),
    {
      kind: 'table',
      columns: [
        { width: 'content', align: 'start' },
        { width: 1, align: 'start' },
      ],
      rows: entries.map(([label, value]) => [
        [{ style: 'label', runs: [run('{label}', { label })] }],
        value.length === 0 ? [missing(words)] : value,
      ]),
      names: 0,
      lines: 'form',
      onward: { style: 'head', runs: [run(texts.formOnward, { ...values, name })] },
    },
    ...composeOffice(words, say(texts.officeUseOf, values)),
  ]
}

/** One page an episode, in the order of the forms that offices have for point-of-care learning. */
export const composeForms = (claim: ClaimDocument, words: Words): Block[] =>
  claim.rows.flatMap(row => composeForm(claim, row, words))

/** What stands before the pages. */
export const composeFormsNote = ({ rows, totals }: ClaimDocument, { texts, run }: Words): Block[] => {
  if (rows.length === 0) return [prose('P', 'body', [run(texts.noEpisodes)], 8)]
  const notes = [texts.formsNote, ...(totals.minutes ? [texts.minutesNote] : [])]
  return [prose('P', 'aside', [run(notes.join(' '))], 8)]
}

import { databasesOf } from '../databases.ts'
import type { ClaimDocument, ClaimRow } from '../document.ts'
import { labelled } from '../wording.ts'
import type { Block, Cell, Paragraph } from './blocks.ts'
import { amountLabel, composeRowAmount } from './composeAmount.ts'
import { composeAnswer } from './composeAnswers.ts'
import { prose } from './composeEnd.ts'
import { codesOf, fullName } from './composeLearner.ts'
import { composeOffice } from './composeOffice.ts'
import { composeSources } from './composeSources.ts'
import { elsewhereText, followUpText, searchesText } from './rowTexts.ts'
import { type Words, writeMinutes } from './words.ts'

/** A line of the form: what is asked, and what was recorded. */
type Entry = [label: string, value: Cell]

const body = (value: string, { run }: Words): Paragraph => ({ style: 'body', runs: [run('{value}', { value })] })

const said = (value: string | undefined, words: Words): Cell =>
  value === undefined || value === '' ? [] : [body(value, words)]

/** What nobody asked for and nobody wrote has no line. */
const optional = (label: string, value: Cell): Entry[] => (value.length === 0 ? [] : [[label, value]])

/** What every episode is asked: where nothing was recorded, the page says so. */
const always = (label: string, value: Cell, { texts, run }: Words): Entry => [
  label,
  value.length === 0 ? [{ style: 'label', runs: [run(texts.notRecorded)] }] : value,
]

/** Whose, of which claim and in which activity: a page may come to the office by itself. */
const learnerOf = ({ learner, id, pack }: ClaimDocument, words: Words): Entry => {
  const { texts, run, say } = words
  const { credentials } = learner
  const aside = (text: string): Paragraph => ({ style: 'aside', runs: [{ text }] })
  const degree = credentials === undefined ? [] : [`${texts.degree}: ${say('{credentials}', { credentials })}`]
  const [label, name] = always(texts.labelLearner, said(fullName(learner), words), words)
  return [
    label,
    [
      ...name,
      ...codesOf(fullName(learner), words),
      aside([...degree, say(texts.formClaim, { id })].join(' · ')),
      ...(pack
        ? [
            {
              style: 'aside',
              runs: [run(texts.formPack, { activityId: pack.activityId, provider: pack.provider })],
            } satisfies Paragraph,
          ]
        : []),
    ],
  ]
}

/** What was asked, where it was looked for, and what was consulted. Of what was no search, how it was learned. */
const asked = (row: ClaimRow, words: Words): Entry[] => {
  const { texts, day } = words
  const { kind, problem, reason, searchedOn } = row
  const sources = composeSources(row, 'body', words)
  return [
    [texts.labelAsked, said(day.long(row.date), words)],
    ...(kind === 'visits' ? [] : optional(texts.labelKind, said(texts[`kind_${kind}`], words))),
    always(texts.columnProblem, said(problem, words), words),
    ...optional(texts.labelReason, said(reason, words)),
    ...optional(texts.labelSearched, said(searchedOn && day.long(searchedOn), words)),
    ...optional(texts.labelDatabases, said(databasesOf(row).join('; '), words)),
    ...(kind === 'visits' ? [always(texts.columnSources, sources, words)] : optional(texts.columnSources, sources)),
    ...optional(texts.labelSearches, said(searchesText(row, words), words)),
  ]
}

const came = (row: ClaimRow, words: Words): Entry[] => {
  const { texts, day } = words
  const { answerFound, outcome, change, appliedOn, typeOfChange, basis, forWhom, followUps = [], barriers = [] } = row
  return [
    ...optional(texts.labelAnswer, said(answerFound, words)),
    always(texts.labelOutcome, said(outcome && texts[`came_${outcome}`], words), words),
    ...optional(texts.labelChange, said(change, words)),
    ...optional(texts.labelTypeOfChange, said(typeOfChange, words)),
    ...optional(texts.labelApplied, said(appliedOn && day.long(appliedOn), words)),
    ...optional(texts.labelBasis, said(basis && texts[`known_${basis}`], words)),
    ...optional(texts.labelForWhom, said(forWhom && texts[`forWhom_${forWhom}`], words)),
    ...optional(
      texts.labelFollowUps,
      followUps.map(followUp => body(followUpText(followUp, words), words)),
    ),
    ...optional(
      texts.labelBarriers,
      barriers.map(barrier => body(barrier, words)),
    ),
    ...optional(texts.labelElsewhere, said(elsewhereText(row, words), words)),
  ]
}

type Write = (minutes: number) => string

const counted = (claim: ClaimDocument, row: ClaimRow, words: Words, write: Write): Entry[] => {
  const { texts, say } = words
  const { minutes } = row
  const values = minutes && { measured: write(minutes.measured), byHand: write(minutes.byHand) }
  return [
    ...optional(texts.labelMinutes, said(values && say(texts.minutesValue, values), words)),
    ...optional(amountLabel(claim, words), composeRowAmount(claim, row, words)),
  ]
}

const composeForm = (claim: ClaimDocument, row: ClaimRow, words: Words, write: Write): Block[] => {
  const { texts, run } = words
  const entries: Entry[] = [
    learnerOf(claim, words),
    ...asked(row, words),
    ...came(row, words),
    ...(row.answers ?? []).map(
      (answer): Entry => [labelled(texts, answer.label), [composeAnswer(answer, 'body', words)]],
    ),
    ...counted(claim, row, words, write),
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
      rows: entries.map(([label, value]) => [[{ style: 'label', runs: [run('{label}', { label })] }], value]),
      names: 0,
      lines: 'form',
      onward: { style: 'head', runs: [run(texts.formOnward, { ...values, name })] },
    },
    ...composeOffice(claim, words, row.number),
  ]
}

/** One page an episode, in the order of the forms that offices have for point-of-care learning. */
export const composeForms = (claim: ClaimDocument, words: Words): Block[] => {
  const write = writeMinutes(claim, words)
  return claim.rows.flatMap(row => composeForm(claim, row, words, write))
}

/** What stands before the pages. */
export const composeFormsNote = ({ rows, totals }: ClaimDocument, { texts, run }: Words): Block[] => {
  if (rows.length === 0) return [prose('P', 'body', [run(texts.noEpisodes)], 8)]
  const notes = [texts.formsNote, ...(totals.minutes ? [texts.minutesNote] : [])]
  return [prose('P', 'aside', [run(notes.join(' '))], 8)]
}

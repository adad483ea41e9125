import type { ClaimAnswer, ClaimDocument } from '../document.ts'
import { labelled, sayAnswer } from '../wording.ts'
import type { Block, Cell, Paragraph, Prose } from './blocks.ts'
import type { StyleName } from './measures.ts'
import type { Words } from './words.ts'

/** An answer with the office's codes. */
export const composeAnswer = (answer: ClaimAnswer, style: StyleName, { texts, run }: Words): Paragraph => ({
  style,
  runs: [run('{said}', { said: sayAnswer(texts, answer) })],
})

const heading = (text: string): Prose => ({
  kind: 'prose',
  tag: 'H2',
  paragraph: { style: 'heading', runs: [{ text }] },
  above: 17,
})

const head = (texts: readonly string[]): Cell[] => texts.map(text => [{ style: 'head', runs: [{ text }] }])

/** The answers to a provider's form below the table of episodes, where they find the width of the page. */
export const composeAnswers = ({ rows }: ClaimDocument, words: Words): Block[] => {
  const { texts, run } = words
  const asked = rows.filter(({ answers = [] }) => answers.length > 0)
  if (asked.length === 0) return []
  return [
    heading(texts.officeAnswers),
    {
      kind: 'table',
      columns: [
        { width: 'content', align: 'end' },
        { width: 1, align: 'start' },
      ],
      head: head([texts.columnNumber, texts.columnAnswers]),
      rows: asked.map(({ number, answers = [] }) => [
        [{ style: 'cell', runs: [run(String(number))] }],
        answers.map(answer => {
          const { runs } = composeAnswer(answer, 'cell', words)
          return {
            style: 'cell',
            runs: [run('{label} ', { label: labelled(texts, answer.label) }), ...runs.map(bold)],
          } as const
        }),
      ]),
      names: 0,
      lines: 'rows',
    },
  ]
}

const bold = (run: Paragraph['runs'][number]) => ({ ...run, weight: 'bold' as const })

/** What a provider asks once a claim, with its answers. */
export const composeEvaluation = ({ evaluation = [] }: ClaimDocument, words: Words): Block[] => {
  const { texts, run } = words
  if (evaluation.length === 0) return []
  return [
    heading(texts.evaluation),
    {
      kind: 'table',
      columns: [
        { width: 1, align: 'start' },
        { width: 1, align: 'start' },
      ],
      head: head([texts.columnQuestion, texts.columnAnswer]),
      rows: evaluation.map(answer => [
        [{ style: 'cell', runs: [run('{label}', { label: answer.label })] }],
        [composeAnswer(answer, 'cell', words)],
      ]),
      names: 0,
      lines: 'rows',
      keep: 'whole',
    },
  ]
}

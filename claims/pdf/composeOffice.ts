import type { ClaimDocument } from '../document.ts'
import type { Block, Cell, Run } from './blocks.ts'
import type { Words } from './words.ts'

/** Points of type at which the box that these letters hold is 4 mm wide: it has 0.65 of their size. */
const BOX = 17.5

/**
 * What the reviewer fills in by hand, where there is an amount to decide about. Nothing in it is ours to say, and nothing
 * of it looks like a seal.
 * @param number of the only episode that it is for
 */
export const composeOffice = (claim: ClaimDocument, words: Words, number?: number): Block[] => {
  const { texts, run, say } = words
  const { rule, totals, voided, rows } = claim
  if (totals.amount === undefined || voided || rows.length === 0) return []
  const label = (text: string): Cell => [{ style: 'aside', runs: [run(text)] }]
  const empty: Cell = []
  const box = (text: string): Run[] => [{ text: '☐', size: BOX }, run(`\u00A0${text}      `)]
  const decision = [texts.officeAccepted, texts.officeReturned].flatMap(box)
  const title = number === undefined ? texts.officeUse : say(texts.officeUseOf, { number, all: rows.length })
  return [
    { kind: 'prose', tag: 'H2', paragraph: { style: 'heading', runs: [{ text: title }] }, above: 17 },
    {
      kind: 'table',
      columns: [
        { width: 'content', align: 'start' },
        { width: 1.2, align: 'start' },
        { width: 'content', align: 'start' },
        { width: 1, align: 'start' },
      ],
      rows: [
        [
          label(texts.officeDecision),
          [{ style: 'tick', runs: decision }],
          label(rule.award === 'provider' ? texts.officeCredits : texts.officeAmount),
          empty,
        ],
        // Of a page for one episode there is no other to name, so its reason has the width of the page.
        [label(texts.officeReason), empty, number === undefined ? label(texts.officeNotAccepted) : empty, empty],
        [label(texts.officeReviewer), empty, label(texts.officeDate), empty],
      ],
      names: 0,
      lines: 'write',
      keep: 'whole',
    },
  ]
}

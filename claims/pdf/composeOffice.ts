import type { Block, Cell } from './blocks.ts'
import type { Words } from './words.ts'

/**
 * What the reviewer fills in by hand: two boxes and three empty lines. Nothing in it is ours to say, and nothing of it
 * looks like a seal.
 * @param title what it is for, where there are several
 */
export const composeOffice = ({ texts, run }: Words, title: string = texts.officeUse): Block[] => {
  const label = (text: string): Cell => [{ style: 'aside', runs: [run(text)] }]
  const empty: Cell = []
  const boxes = [texts.officeAccepted, texts.officeReturned].map(text => `☐\u00A0${text}`).join('      ')
  return [
    { kind: 'prose', tag: 'H2', paragraph: { style: 'heading', runs: [run('{title}', { title })] }, above: 17 },
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
          [{ style: 'cell', runs: [run('{boxes}', { boxes })] }],
          label(texts.officeCredits),
          empty,
        ],
        [label(texts.officeReviewer), empty, label(texts.officeDate), empty],
      ],
      names: 0,
      lines: 'write',
      keep: 'whole',
    },
  ]
}

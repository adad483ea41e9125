import type { ClaimDocument } from '../document.ts'
import type { ClaimTexts } from '../texts.ts'
import type { Block, Prose, Run } from './blocks.ts'
import { composeEpisodes } from './composeEpisodes.ts'
import { composeFacts } from './composeFacts.ts'
import type { StyleName } from './measures.ts'
import type { Signs } from './signs.ts'
import { makeWords, type Words } from './words.ts'

/** Digests of the attached files, 64 hexadecimal digits. */
export interface Digests {
  json: string
  csv: string
}

const prose = (tag: Prose['tag'], style: StyleName, runs: Run[], above = 0): Prose => ({
  kind: 'prose',
  tag,
  paragraph: { style, runs },
  above,
})

const heading = ({ run }: Words, text: string): Prose => prose('H2', 'heading', [run(text)], 17)

const composeNotClaimed = ({ notClaimed }: ClaimDocument, { texts, run }: Words): Block => {
  if (notClaimed.length === 0) return prose('P', 'body', [run(texts.nothingOut)], 2)
  const head = [texts.columnCount, texts.columnReason, texts.columnRemedy]
  return {
    kind: 'table',
    columns: [
      { width: 'content', align: 'end' },
      { width: 1, align: 'start' },
      { width: 1.3, align: 'start' },
    ],
    head: head.map(text => [{ style: 'head', runs: [run(text)] }]),
    rows: notClaimed.map(({ reason, episodes }) =>
      [String(episodes), texts[`reason_${reason}`], texts[`remedy_${reason}`]].map(text => [
        { style: 'cell', runs: [run(text)] },
      ]),
    ),
    names: 1,
    lines: 'rows',
  }
}

const composeFile = ({ sentences }: ClaimDocument, digests: Digests, { texts, run }: Words): Block[] => [
  prose('P', 'body', [run('{prepared} {attached}', { prepared: sentences.prepared, attached: texts.attached })], 2),
  {
    kind: 'table',
    columns: [
      { width: 'content', align: 'start' },
      { width: 1, align: 'start' },
    ],
    rows: [
      [[{ style: 'aside', runs: [run(texts.jsonDigest)] }], [{ style: 'cell', runs: [run(digests.json)] }]],
      [[{ style: 'aside', runs: [run(texts.csvDigest)] }], [{ style: 'cell', runs: [run(digests.csv)] }]],
    ],
    names: 0,
    lines: 'none',
  },
  prose('P', 'body', [run('{own} {limits}', { own: texts.ownDigest, limits: sentences.limits })], 4),
]

/** What a claim says, in reading order. Everything in claim.json is in here, in words. */
export const compose = (claim: ClaimDocument, texts: ClaimTexts, digests: Digests, signs: Signs): Block[] => {
  const words = makeWords(texts, signs)
  const { run, say, day } = words
  const { attestation, date } = claim.statement
  const episodes = composeEpisodes(claim, words)
  const facts = composeFacts(claim, words)
  const [example] = signs.missing()
  const codes =
    example === undefined ? [] : [prose('P', 'aside', [run(texts.codesNote, { code: signs.print(example) })], 4)]
  return [
    prose('P', 'kind', [run('{kind}', { kind: claim.sentences.kind })]),
    prose('H1', 'title', [run(texts.title)], 1),
    facts,
    heading(words, texts.episodes),
    ...episodes,
    ...codes,
    heading(words, texts.notClaimed),
    composeNotClaimed(claim, words),
    heading(words, texts.statement),
    prose('P', 'body', [{ text: say(texts.statementValue, { attestation, date: day.long(date) }) }], 2),
    heading(words, texts.aboutFile),
    ...composeFile(claim, digests, words),
  ]
}

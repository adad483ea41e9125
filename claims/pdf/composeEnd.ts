import type { ClaimDocument } from '../document.ts'
import type { Block, Prose, Run } from './blocks.ts'
import { fullName } from './composeLearner.ts'
import type { StyleName } from './measures.ts'
import type { Words } from './words.ts'

/** Digests of the attached files, 64 hexadecimal digits. */
export interface Digests {
  json: string
  csv: string
}

export const prose = (tag: Prose['tag'], style: StyleName, runs: Run[], above = 0): Prose => ({
  kind: 'prose',
  tag,
  paragraph: { style, runs },
  above,
})

export const heading = ({ run }: Words, text: string): Prose => prose('H2', 'heading', [run(text)], 17)

const composeReasons = ({ notClaimed }: ClaimDocument, { texts, run }: Words, holdsNext: boolean): Block => {
  if (notClaimed.length === 0) {
    const nothing = prose('P', 'body', [run(texts.nothingOut)], 2)
    return holdsNext ? { ...nothing, keep: 'next' } : nothing
  }
  const head = [texts.columnCount, texts.columnReason]
  return {
    kind: 'table',
    columns: [
      { width: 'content', align: 'end' },
      { width: 1, align: 'start' },
    ],
    head: head.map(text => [{ style: 'head', runs: [run(text)] }]),
    rows: notClaimed.map(({ reason, episodes }) =>
      [String(episodes), texts[`reason_${reason}`]].map(text => [{ style: 'cell', runs: [run(text)] }]),
    ),
    names: 1,
    lines: 'rows',
    keep: holdsNext ? 'next' : 'whole',
  }
}

/** What is not claimed and why, and what the sites that credit by themselves have credited already. */
export const composeNotClaimed = (claim: ClaimDocument, words: Words): Block[] => {
  const { texts, say } = words
  const credited = (claim.selfCrediting ?? []).map(({ site, episodes }) =>
    say(texts.selfCredited, { site, episodes: episodes === 0 ? texts.none : episodes }),
  )
  return [
    heading(words, claim.rule.body === undefined ? texts.leftOut : texts.notClaimed),
    composeReasons(claim, words, credited.length > 0),
    ...(credited.length === 0 ? [] : [prose('P', 'cell', [{ text: credited.join(' ') }], 6)]),
  ]
}

/** What the clinician ticked, with the name as it was given. @param holdsNext whether what follows stands on the same page */
export const composeStatement = ({ statement, learner }: ClaimDocument, words: Words, holdsNext = false): Block[] => {
  const { texts, say, day } = words
  const { attestation, date } = statement
  const name = fullName(learner)
  const said =
    name === undefined
      ? say(texts.statementValue, { attestation, date: day.long(date) })
      : say(texts.statementNamed, { attestation, name, date: day.long(date) })
  const stated = prose('P', 'body', [{ text: said }], 2)
  return [heading(words, texts.statement), holdsNext ? { ...stated, keep: 'next' } : stated]
}

/** Who made the file, what is inside and what a checksum shows. @param digests undefined where nothing is attached */
export const composeFile = ({ sentences }: ClaimDocument, digests: Digests | undefined, words: Words): Block[] => {
  const { texts, run } = words
  const line = (label: string, digest: string) => [
    [{ style: 'aside' as const, runs: [run(label)] }],
    [{ style: 'cell' as const, runs: [run(digest)] }],
  ]
  const [prepared, own] = [
    run(digests ? '{prepared} {attached}' : '{prepared}', { prepared: sentences.prepared, attached: texts.attached }),
    run('{own} {how} {limits}', { own: texts.ownDigest, how: texts.howToCheck, limits: sentences.limits }),
  ]
  return [
    heading(words, texts.aboutFile),
    { ...prose('P', 'cell', [prepared], 2), keep: 'next' },
    ...(digests === undefined
      ? []
      : [
          {
            kind: 'table',
            columns: [
              { width: 'content', align: 'start' },
              { width: 1, align: 'start' },
            ],
            rows: [line(texts.jsonDigest, digests.json), line(texts.csvDigest, digests.csv)],
            names: 0,
            lines: 'none',
            keep: 'next',
          } satisfies Block,
        ]),
    prose('P', 'cell', [own], 4),
  ]
}

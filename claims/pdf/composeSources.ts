import type { ClaimRow, ClaimSource } from '../document.ts'
import type { Cell, Paragraph, Run } from './blocks.ts'
import { identifierRuns } from './links.ts'
import type { StyleName } from './measures.ts'
import type { Words } from './words.ts'

const composeSource = (source: ClaimSource, style: StyleName, { texts, printed }: Words): Paragraph => {
  const { site, title, published, approved } = source
  const titled = title === undefined ? site : `${site}: ${title}`
  const named = published === undefined ? titled : `${titled} (${published})`
  const stop = /[.?!…]$/.test(named) || title === undefined ? '' : '.'
  const identifiers = identifierRuns(source).flatMap(run => [{ text: ' ' }, run])
  const vetted: Run[] = approved === undefined ? [] : [{ text: ` ${approved ? texts.approvedYes : texts.approvedNo}` }]
  return { style, runs: [{ text: `${named}${stop}` }, ...identifiers, ...vetted].map(printed) }
}

/** The sources of an episode, each with what it is found by; before them how it was learned, where nobody searched. */
export const composeSources = ({ sources, kind }: ClaimRow, style: StyleName, words: Words): Cell => {
  const { texts, run } = words
  const byHand: Cell = kind === 'visits' ? [] : [{ style, runs: [run(texts[`kind_${kind}`])] }]
  return [...byHand, ...sources.map(source => composeSource(source, style, words))]
}

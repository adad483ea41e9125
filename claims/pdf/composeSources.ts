import type { ClaimRow, ClaimSource } from '../document.ts'
import type { Cell, Paragraph, Run } from './blocks.ts'
import { identifierRuns } from './links.ts'
import type { StyleName } from './measures.ts'
import type { Words } from './words.ts'

const composeSource = (source: ClaimSource, style: StyleName, { texts, printed }: Words): Paragraph => {
  const { site, title, published, approved, relevant } = source
  const titled = title === undefined ? site : `${site}: ${title}`
  const named = published === undefined ? titled : `${titled} (${published})`
  const stop = /[.?!…]$/.test(named) || title === undefined ? '' : '.'
  const identifiers = identifierRuns(source).flatMap(run => [{ text: ' ' }, run])
  const vetted: Run[] = approved === undefined ? [] : [{ text: ` ${approved ? texts.approvedYes : texts.approvedNo}` }]
  const chosen: Run[] = relevant === undefined ? [] : [{ text: ` ${relevant ? texts.relevantYes : texts.relevantNo}` }]
  return { style, runs: [{ text: `${named}${stop}` }, ...identifiers, ...vetted, ...chosen].map(printed) }
}

/** The sources of an episode, each with what it is found by. */
export const composeSources = ({ sources }: ClaimRow, style: StyleName, words: Words): Cell =>
  sources.map(source => composeSource(source, style, words))

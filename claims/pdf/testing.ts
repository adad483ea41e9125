import type { ClaimDocument } from '../document.ts'
import { english } from '../texts.en.ts'
import type { Block } from './blocks.ts'
import { compose, type Layout } from './compose.ts'
import type { Signs } from './signs.ts'

/** Letters for every sign, for tests that draw nothing. */
export const signs: Signs = { print: text => text, missing: () => [] }
export const digests = { json: 'a'.repeat(64), csv: 'b'.repeat(64) }

export const pagesOf = (claim: ClaimDocument, layout?: Layout): Block[] =>
  compose(claim, english, digests, signs, layout)

/** Each paragraph of blocks on a line of its own. */
export const textOf = (blocks: readonly Block[]): string =>
  blocks
    .flatMap(block => {
      if (block.kind === 'page') return []
      return block.kind === 'prose' ? [[block.paragraph]] : [...(block.head ?? []), ...block.rows.flat()]
    })
    .flat()
    .map(({ runs }) => runs.map(({ text }) => text).join(''))
    .join('\n')

export const flat = (text: string): string => text.replace(/\s+/g, ' ')

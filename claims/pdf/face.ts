import type { EmbeddedFont, PDFDocument } from 'pdfkit'
import type { Weight } from './measures.ts'

/** A word with the space behind it, ready to be shown: laid out once, however often it comes. */
export interface Word {
  /** Inside of a PDF `TJ` array. */
  operators: string
  /** Points, without the space behind. */
  width: number
  /** Points to where the next word begins. */
  advance: number
}

/** One weight in one size. */
export interface Face {
  font: EmbeddedFont
  size: number
  word(text: string): Word
}

/** Signs that share a glyph with a commoner one: the glyph must be read back as the common one. */
const SHARED = /[\u00A0\u2010\u2011]/g
const common = (sign: string) => (sign === '\u00A0' ? ' ' : '-')

const round = (value: number) => Math.round(value * 1000) / 1000

const layOut = (font: EmbeddedFont, size: number, text: string): Word => {
  const [codes, positions] = font.encode(text.replace(SHARED, common))
  let operators = ''
  let hex = ''
  let total = 0
  let last = 0
  const flush = () => {
    if (hex) operators += `<${hex}>`
    hex = ''
  }
  for (const [index, { xAdvance, advanceWidth, xOffset, yOffset }] of positions.entries()) {
    const kern = round(advanceWidth - xAdvance)
    if (xOffset !== 0 || yOffset !== 0) {
      // A mark on its letter: shifted, raised, and back again.
      flush()
      const rise = round((yOffset * size) / 1000)
      operators += `${-round(xOffset)}] TJ ${rise} Ts [<${codes[index]}>${round(xOffset)}] TJ 0 Ts [`
    } else {
      hex += codes[index]
    }
    if (kern !== 0) {
      flush()
      operators += `${kern} `
    }
    total += xAdvance
    last = xAdvance
  }
  flush()
  const advance = (total * size) / 1000
  return { operators, advance, width: text.endsWith(' ') ? advance - (last * size) / 1000 : advance }
}

/** A figure by itself, unless it carries a mark, or what stands between figures. */
const FIGURES = /\d(?!\p{M})|(?:\d(?=\p{M})|\D)+/gu

const join = (parts: readonly Word[]): Word => {
  const advance = parts.reduce((sum, part) => sum + part.advance, 0)
  const last = parts.at(-1)
  return {
    operators: parts.map(({ operators }) => operators).join(''),
    advance,
    width: last ? advance - last.advance + last.width : 0,
  }
}

/**
 * The faces of a document. Words are measured and encoded once a size, which is what makes a thousand episodes quick.
 */
export const makeFaces = (doc: PDFDocument): ((weight: Weight, size: number) => Face) => {
  const faces = new Map<string, Face>()
  return (weight, size) => {
    const name = `${weight} ${size}`
    const known = faces.get(name)
    if (known) return known
    const { _font: font } = doc.font(weight)
    const words = new Map<string, Word>()
    const word = (text: string): Word => {
      const seen = words.get(text)
      if (seen) return seen
      // Identifiers are all different and all made of the same figures, which stand in a grid and know no neighbours.
      const parts = text.match(FIGURES) ?? []
      const made = parts.length > 1 ? join(parts.map(word)) : layOut(font, size, text)
      words.set(text, made)
      return made
    }
    const face = { font, size, word }
    faces.set(name, face)
    return face
  }
}

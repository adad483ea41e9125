import { PDFDocument } from 'pdfkit'
import type { ClaimDocument } from '../../claims/document.ts'
import type { Block, Cell, Column } from '../../claims/pdf/blocks.ts'
import { compose, type Layout } from '../../claims/pdf/compose.ts'
import { MARGIN, PAPERS, STYLES } from '../../claims/pdf/measures.ts'
import type { Fonts } from '../../claims/pdf/render.ts'
import { english } from '../../claims/texts.en.ts'

/** The part of pdfkit that a plain document uses and a claim does not. */
interface PlainDocument {
  y: number
  on(event: 'data' | 'end', heard: (chunk: Uint8Array) => void): this
  registerFont(name: string, source: Uint8Array): this
  font(name: string): this
  fontSize(size: number): this
  text(text: string, x: number, y: number, options: { width: number }): this
  addPage(): this
  end(): void
}

const Plain = PDFDocument as unknown as new (options: object) => PlainDocument
const [WIDTH, HEIGHT] = PAPERS.A4
const ROOM = WIDTH - 2 * MARGIN.side
/** Columns that fit their content get this, points. */
const NARROW = 40

const widths = (columns: readonly Column[]): number[] => {
  const narrow = columns.filter(({ width }) => width === 'content').length * NARROW
  const shares = columns.reduce((sum, { width }) => sum + (width === 'content' ? 0 : width), 0)
  return columns.map(({ width }) => (width === 'content' ? NARROW : ((ROOM - narrow) * width) / shares))
}

const write = (doc: PlainDocument, cell: Cell, x: number, top: number, width: number): number => {
  let y = top
  for (const { style, runs } of cell) {
    doc.font(STYLES[style].weight).fontSize(STYLES[style].size)
    doc.text(runs.map(run => run.text).join(''), x, y, { width })
    y = doc.y
  }
  return y
}

const writeBlock = (doc: PlainDocument, block: Block, top: number): number => {
  if (block.kind === 'prose') return write(doc, [block.paragraph], MARGIN.side, top, ROOM)
  if (block.kind === 'page') {
    doc.addPage()
    return MARGIN.top
  }
  const columns = widths(block.columns)
  let y = top
  for (const row of block.rows) {
    if (y > HEIGHT - 2 * MARGIN.bottom) {
      doc.addPage()
      y = MARGIN.top
    }
    let x: number = MARGIN.side
    let bottom = y
    for (const [index, cell] of row.entries()) {
      const width = columns[index] ?? 0
      bottom = Math.max(bottom, write(doc, cell, x, y, width - 4))
      x += width
    }
    y = bottom + 4
  }
  return y
}

/** The texts of a claim in the same fonts and sizes with nothing but pdfkit's own `text`: no tags, links, archive or checksums. */
export const barePdf = (claim: ClaimDocument, fonts: Fonts, layout?: Layout): Promise<Uint8Array> => {
  const signs = { print: (text: string) => text, missing: () => [] }
  const blocks = compose(claim, english, { json: '0'.repeat(64), csv: '0'.repeat(64) }, signs, layout)
  const doc = new Plain({ size: [WIDTH, HEIGHT], margin: MARGIN.side, font: null })
  const chunks: Uint8Array[] = []
  const ended = new Promise<Uint8Array>(done => {
    doc.on('data', chunk => chunks.push(chunk)).on('end', () => done(Buffer.concat(chunks)))
  })
  doc.registerFont('regular', fonts.regular).registerFont('bold', fonts.bold)
  blocks.reduce((y, block) => writeBlock(doc, block, y) + 4, MARGIN.top)
  doc.end()
  return ended
}

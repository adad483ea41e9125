import type { ClaimDocument } from '../document.ts'
import { layOutCell } from './cell.ts'
import { MARGIN } from './measures.ts'
import { paintArtifact, paintRule } from './pen.ts'
import type { Sheet } from './sheet.ts'
import type { Words } from './words.ts'

/** Width kept for the page number, points. */
const NUMBER = 80

/**
 * The foot of each page: who made it, what it is not, the digest, the page number. It repeats what the text says once,
 * so to a screen reader it is no part of the text.
 */
export const paintFooters = (sheet: Sheet, claim: ClaimDocument, digest: string, words: Words): void => {
  const { doc, faces, left, width } = sheet
  const { texts, run } = words
  const { start, count } = doc.bufferedPageRange()
  const lines = [run('{prepared}', { prepared: claim.sentences.prepared }), run(texts.footerDigest, { digest })]
  const said = layOutCell(
    lines.map(line => ({ style: 'footer', runs: [line] })),
    width - NUMBER,
    faces,
  )
  for (let page = 1; page <= count; page++) {
    doc.switchToPage(start + page - 1)
    const top = doc.page.height - MARGIN.footer
    const number = layOutCell([{ style: 'footer', runs: [run(texts.page, { page, pages: count })] }], NUMBER, faces)
    paintRule(doc, 'line', left, top, width, 0.6)
    paintArtifact(doc, said.lines, { x: left, y: top + 7, width: width - NUMBER, align: 'start' })
    paintArtifact(doc, number.lines, { x: left + width - NUMBER, y: top + 7, width: NUMBER, align: 'end' })
  }
}

import type { ClaimDocument } from '../document.ts'
import { layOutCell } from './cell.ts'
import { MARGIN } from './measures.ts'
import { paintArtifact, paintRule } from './pen.ts'
import type { Sheet } from './sheet.ts'
import type { Words } from './words.ts'

/** Width kept for the page number, points. */
const NUMBER = 80

/**
 * The foot of each page: that it was withdrawn, who made it, what it is not, the digest, the page number. It repeats what the text says once,
 * so to a screen reader it is no part of the text.
 */
export const paintFooters = (sheet: Sheet, claim: ClaimDocument, digest: string | undefined, words: Words): void => {
  const { doc, faces, left, width } = sheet
  const { texts, run, day } = words
  const { start, count } = doc.bufferedPageRange()
  const lines = [
    ...(claim.voided ? [run(texts.withdrawn, { date: day.long(claim.voided.on) })] : []),
    run('{prepared}', { prepared: claim.sentences.prepared }),
    // A page that went astray is found again by one or the other.
    digest === undefined ? run(texts.footerClaim, { id: claim.id }) : run(texts.footerDigest, { digest }),
  ]
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

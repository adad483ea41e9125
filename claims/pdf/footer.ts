import type { ClaimDocument } from '../document.ts'
import { type CellLine, layOutCell } from './cell.ts'
import { fullName } from './composeLearner.ts'
import { MARGIN } from './measures.ts'
import { paintArtifact, paintRule } from './pen.ts'
import type { Sheet } from './sheet.ts'
import type { Words } from './words.ts'

/** Width kept for the page number, points. */
const NUMBER = 80
/** Points from the top of the paper to what stands above the text. */
const ABOVE_TEXT = 24

/**
 * What stands in the margins of each page, so that one that went astray is known by itself: whose claim, which page, and
 * above the text that it was withdrawn. It repeats what the text says once: to a screen reader it is no part of the text.
 */
export const paintMargins = (sheet: Sheet, { id, learner, voided }: ClaimDocument, words: Words): void => {
  const { doc, faces, left, width } = sheet
  const { texts, run, day } = words
  const { start, count } = doc.bufferedPageRange()
  const name = fullName(learner)
  const whose = name === undefined ? run(texts.footerClaim, { id }) : run(texts.footerNamed, { id, name })
  // Of a name without end, the beginning.
  const said = layOutCell([{ style: 'footer', runs: [whose] }], width - NUMBER, faces).lines.slice(0, 1)
  const withdrawn: readonly CellLine[] = voided
    ? layOutCell([{ style: 'heading', runs: [run(texts.withdrawn, { date: day.long(voided.on) })] }], width, faces)
        .lines
    : []
  for (let page = 1; page <= count; page++) {
    doc.switchToPage(start + page - 1)
    const top = doc.page.height - MARGIN.footer
    const number = layOutCell([{ style: 'footer', runs: [run(texts.page, { page, pages: count })] }], NUMBER, faces)
    // The first page begins with it.
    if (page > 1) paintArtifact(doc, withdrawn, { x: left, y: ABOVE_TEXT, width, align: 'start' })
    paintRule(doc, 'line', left, top, width, 0.6)
    paintArtifact(doc, said, { x: left, y: top + 7, width: width - NUMBER, align: 'start' })
    paintArtifact(doc, number.lines, { x: left + width - NUMBER, y: top + 7, width: NUMBER, align: 'end' })
  }
}

import type { PDFDocument } from 'pdfkit'
import type { Faces } from './cell.ts'
import { MARGIN } from './measures.ts'
import type { Describe } from './pen.ts'

/** The page that is being filled. */
export interface Sheet {
  doc: PDFDocument
  faces: Faces
  describe: Describe
  left: number
  width: number
  /** Points from the top of the paper to where the next block begins. */
  y: number
}

/** Points from the top of the paper to where text ends. */
export const bottomOf = ({ doc }: Sheet): number => doc.page.height - MARGIN.bottom

/** Points that a page holds. */
export const roomOf = (sheet: Sheet): number => bottomOf(sheet) - MARGIN.top

/** Whether so many points are left on the page. */
export const fits = (sheet: Sheet, height: number): boolean => sheet.y + height <= bottomOf(sheet)

/** Goes on with a new page. */
export const turn = (sheet: Sheet): void => {
  sheet.doc.addPage()
  sheet.y = MARGIN.top
}

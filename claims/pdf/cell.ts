import type { Cell, Paragraph } from './blocks.ts'
import type { makeFaces } from './face.ts'
import { STYLES } from './measures.ts'
import { type Line, type StyledRun, wrap } from './wrap.ts'

export type Faces = ReturnType<typeof makeFaces>

/** A line of a cell, with where it stands. */
export interface CellLine extends Line {
  /** Points from the top of the cell. */
  top: number
  leading: number
  /** Which paragraph of the cell. */
  paragraph: number
}

/** A cell in a column of known width. */
export interface LaidOut {
  lines: CellLine[]
  /** Points. */
  height: number
  paragraphs: number
}

/** White between two paragraphs of a cell, points. */
const BETWEEN = 2

/** The runs of a paragraph with their faces and inks. */
export const style = (paragraph: Paragraph, faces: Faces): StyledRun[] => {
  const { size, weight, ink } = STYLES[paragraph.style]
  return paragraph.runs.map(run => ({
    run,
    face: faces(run.weight ?? weight, run.size ?? size),
    ink: run.link === undefined ? ink : 'link',
  }))
}

/** Breaks a cell into lines. @param width points */
export const layOutCell = (cell: Cell, width: number, faces: Faces): LaidOut => {
  const lines: CellLine[] = []
  let top = 0
  for (const [paragraph, content] of cell.entries()) {
    const { leading } = STYLES[content.style]
    if (paragraph > 0) top += BETWEEN
    for (const line of wrap(style(content, faces), width)) {
      lines.push({ ...line, top, leading, paragraph })
      top += leading
    }
  }
  return { lines, height: top, paragraphs: cell.length }
}

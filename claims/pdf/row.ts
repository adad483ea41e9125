import type { StructureElement } from 'pdfkit'
import type { Cell } from './blocks.ts'
import { type CellLine, type LaidOut, layOutCell } from './cell.ts'
import type { Place } from './columns.ts'
import { type Owner, paintLines } from './pen.ts'
import { bottomOf, type Sheet } from './sheet.ts'

export interface LaidOutRow {
  cells: LaidOut[]
  /** Points, with the white above and below. */
  height: number
  pad: number
}

/** Breaks the cells of a row into lines. @param pad points of white above and below */
export const layOutRow = (sheet: Sheet, places: readonly Place[], row: readonly Cell[], pad: number): LaidOutRow => {
  const cells = places.map(({ width }, index) => layOutCell(row[index] ?? [], width, sheet.faces))
  return { cells, height: Math.max(...cells.map(({ height }) => height)) + 2 * pad, pad }
}

/** A cell that is being painted, and its lines that still wait. */
interface Open {
  owner: Owner
  place: Place
  waiting: readonly CellLine[]
  height: number
}

const startOf = ({ waiting, height }: Open): number => waiting[0]?.top ?? height

/** Paints what fits on this page; a cell goes on where it stopped, whatever the others do. */
const paintFitting = (sheet: Sheet, open: Open, y: number, room: number): void => {
  const start = startOf(open)
  const beyond = open.waiting.findIndex(({ top, leading }) => top + leading - start > room)
  const now = beyond < 0 ? open.waiting : open.waiting.slice(0, beyond)
  paintLines(sheet.doc, open.owner, now, { ...open.place, y: y - start }, sheet.describe)
  open.waiting = beyond < 0 ? [] : open.waiting.slice(beyond)
}

/**
 * Paints a row and leaves the sheet below it. Only a row taller than a page goes on to the next.
 * @param scopeOf what a cell is the header of, by column; most are of nothing
 * @param turnPage gives the next page, with whatever stands at its top
 */
export const paintRow = (
  sheet: Sheet,
  parent: StructureElement,
  places: readonly Place[],
  row: LaidOutRow,
  { scopeOf, turnPage }: { scopeOf(column: number): 'Row' | 'Column' | undefined; turnPage(): void },
): void => {
  const { doc } = sheet
  const element = doc.struct('TR')
  parent.add(element)
  const cells = places.map((place, column): Open => {
    const scope = scopeOf(column)
    const tag = scope ? 'TH' : 'TD'
    const cell = scope ? doc.struct(tag, { scope }) : doc.struct(tag)
    element.add(cell)
    const { lines, paragraphs, height } = row.cells[column] ?? { lines: [], paragraphs: 0, height: 0 }
    return { owner: { element: cell, tag, paragraphs }, place, waiting: lines, height }
  })
  while (true) {
    const left = Math.max(...cells.map(cell => cell.height - startOf(cell)))
    const room = bottomOf(sheet) - sheet.y - 2 * row.pad
    for (const cell of cells) paintFitting(sheet, cell, sheet.y + row.pad, room)
    if (cells.every(({ waiting }) => waiting.length === 0)) {
      sheet.y += left + 2 * row.pad
      break
    }
    turnPage()
  }
  for (const { owner } of cells) owner.element.end()
  element.end()
}

import type { StructureElement } from 'pdfkit'
import type { Table } from './blocks.ts'
import { type Place, placeColumns } from './columns.ts'
import { paintArtifact, paintRule } from './pen.ts'
import { type LaidOutRow, layOutRow, paintRow } from './row.ts'
import { fits, roomOf, type Sheet, turn } from './sheet.ts'

/** White above and below the text of a row, points. */
const PAD = { rows: 3.5, frame: 1.5, none: 0.5 }
/** White above a table, and between a frame and what it holds, points. */
const ABOVE = { rows: 0, frame: 12, none: 3 }
const FRAME_PAD = 7

/** A table whose columns have found their places. */
export interface Plan {
  table: Table
  places: Place[]
  head: LaidOutRow | undefined
  /** Points of the head and the first row: a heading above stays with them. */
  start: number
}

/** Finds the places of the columns, once for the whole table. */
export const planTable = (sheet: Sheet, table: Table): Plan => {
  const places = placeColumns(table, sheet.left, sheet.width, sheet.faces)
  const pad = PAD[table.lines]
  const head = table.head && layOutRow(sheet, places, table.head, pad)
  const first = table.rows[0] ? layOutRow(sheet, places, table.rows[0], pad).height : 0
  return { table, places, head, start: (head?.height ?? 0) + Math.min(first, roomOf(sheet) / 3) }
}

/**
 * Paints a table and leaves the sheet below it. A row stands on one page, unless it is taller than a page.
 * @param onRow called with the number of rows done
 */
export const paintTable = (
  sheet: Sheet,
  plan: Plan,
  parent: StructureElement,
  onRow?: (done: number) => void,
): void => {
  const { doc, left, width } = sheet
  const { table, places, head } = plan
  const pad = PAD[table.lines]
  const rule = () => paintRule(doc, table.lines === 'frame' ? 'edge' : 'line', left, sheet.y, width, 0.6)
  const turnPage = () => {
    turn(sheet)
    if (!head) return
    for (const [column, place] of places.entries()) {
      paintArtifact(doc, head.cells[column]?.lines ?? [], { ...place, y: sheet.y + pad })
    }
    sheet.y += head.height
    rule()
  }
  const group = (tag: 'THead' | 'TBody', paint: (element: StructureElement) => void) => {
    const part = doc.struct(tag)
    element.add(part)
    paint(part)
    part.end()
  }

  const element = doc.struct('Table')
  parent.add(element)
  sheet.y += ABOVE[table.lines]
  if (table.lines === 'frame') {
    rule()
    sheet.y += FRAME_PAD
  }
  if (head) {
    group('THead', part => paintRow(sheet, part, places, head, { scopeOf: () => 'Column', turnPage }))
    rule()
  }
  group('TBody', part => {
    const scopeOf = (column: number) => (column === table.names ? 'Row' : undefined)
    for (const [index, cells] of table.rows.entries()) {
      const row = layOutRow(sheet, places, cells, pad)
      const isTall = row.height > roomOf(sheet) - (head?.height ?? 0)
      if (!fits(sheet, isTall ? roomOf(sheet) / 3 : row.height)) turnPage()
      paintRow(sheet, part, places, row, { scopeOf, turnPage })
      if (table.lines === 'rows') rule()
      onRow?.(index + 1)
    }
  })
  element.end()
  if (table.lines === 'frame') {
    sheet.y += FRAME_PAD
    rule()
  }
}

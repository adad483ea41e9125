import type { StructureElement } from 'pdfkit'
import type { Cell, Table } from './blocks.ts'
import { type CellLine, layOutCell } from './cell.ts'
import { type Place, placeColumns } from './columns.ts'
import { paintArtifact, paintRule } from './pen.ts'
import { type LaidOutRow, layOutRow, paintRow } from './row.ts'
import { fits, roomOf, type Sheet, turn } from './sheet.ts'

/** White above and below the text of a row, points. */
const PAD = { rows: 3.5, form: 1.5, frame: 1.5, none: 0.5, write: 7 }
/** White above a table, and between a frame and what it holds, points. */
const ABOVE = { rows: 0, form: 2, frame: 12, none: 3, write: 5 }
const FRAME_PAD = 7
const ONWARD_LINES = 2
/** Which lines are seen from afar. */
const STRONG: readonly Table['lines'][] = ['frame', 'write']

/** A table whose columns have found their places. */
export interface Plan {
  table: Table
  places: Place[]
  head: LaidOutRow | undefined
  /** Lines at the top of further pages. */
  onward: readonly CellLine[]
  /** Points of the head and the first row: a heading above stays with them. */
  start: number
  /** Points of all of it, where it stands on one page. */
  whole: number | undefined
}

/** Finds the places of the columns, once for the whole table. */
export const planTable = (sheet: Sheet, table: Table): Plan => {
  const places = placeColumns(table, sheet.left, sheet.width, sheet.faces)
  const pad = PAD[table.lines]
  const head = table.head && layOutRow(sheet, places, table.head, pad)
  const heightOf = (row: Cell[]) => layOutRow(sheet, places, row, pad).height
  const first = table.rows[0] ? heightOf(table.rows[0]) : 0
  const start = ABOVE[table.lines] + (head?.height ?? 0) + Math.min(first, roomOf(sheet) / 3)
  const all = () => table.rows.reduce((sum, row) => sum + heightOf(row), ABOVE[table.lines] + (head?.height ?? 0))
  return {
    table,
    places,
    head,
    // The page is for what goes on: of a name without end, the beginning.
    onward: table.onward ? layOutCell([table.onward], sheet.width, sheet.faces).lines.slice(0, ONWARD_LINES) : [],
    start,
    whole: table.keep && all(),
  }
}

const onwardHeightOf = ({ onward, table }: Plan): number =>
  onward.reduce((sum, { leading }) => sum + leading, onward.length > 0 ? PAD[table.lines] : 0)

/** What stands at the top of a further page, so that what goes on there is known for whose it is. */
export const paintOnward = (sheet: Sheet, plan: Plan): void => {
  const { doc, left, width } = sheet
  if (plan.onward.length === 0) return
  paintArtifact(doc, plan.onward, { x: left, y: sheet.y, width, align: 'start' })
  sheet.y += onwardHeightOf(plan)
  paintRule(doc, 'line', left, sheet.y, width, 0.6)
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
  const onwardHeight = onwardHeightOf(plan)
  const rule = () => paintRule(doc, STRONG.includes(table.lines) ? 'edge' : 'line', left, sheet.y, width, 0.6)
  const turnPage = () => {
    turn(sheet)
    paintOnward(sheet, plan)
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
  } else if (table.lines === 'write' || table.lines === 'form') rule()
  if (head) {
    group('THead', part => paintRow(sheet, part, places, head, { scopeOf: () => 'Column', turnPage }))
    rule()
  }
  group('TBody', part => {
    const scopeOf = (column: number) => (column === table.names ? 'Row' : undefined)
    for (const [index, cells] of table.rows.entries()) {
      const row = layOutRow(sheet, places, cells, pad)
      const isTall = row.height > roomOf(sheet) - (head?.height ?? onwardHeight)
      if (!fits(sheet, isTall ? roomOf(sheet) / 3 : row.height)) turnPage()
      paintRow(sheet, part, places, row, { scopeOf, turnPage })
      if (table.lines !== 'frame' && table.lines !== 'none') rule()
      onRow?.(index + 1)
    }
  })
  element.end()
  if (table.lines === 'frame') {
    sheet.y += FRAME_PAD
    rule()
  }
}

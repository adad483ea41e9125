import type { Cell, Table } from './blocks.ts'
import { type Faces, style } from './cell.ts'
import { widestWord, widthOf } from './wrap.ts'

/** White between two columns, points. */
export const GAP = 9

export interface Place {
  /** Points from the left edge of the paper. */
  x: number
  width: number
  align: 'start' | 'end'
}

/** A column that follows its content takes at most this share of the line. */
const MOST = 0.3

const naturalWidth = (table: Table, column: number, faces: Faces): number => {
  const widest = (cell: Cell | undefined, measure: typeof widthOf) =>
    Math.max(0, ...(cell ?? []).map(paragraph => measure(style(paragraph, faces))))
  const body = table.rows.reduce((most, row) => Math.max(most, widest(row[column], widthOf)), 0)
  // A heading may wrap between words; a figure or a date should not.
  return Math.ceil(Math.max(body, widest(table.head?.[column], widestWord))) + 1
}

/** Where the columns of a table stand. @param width points, of the whole table */
export const placeColumns = (table: Table, left: number, width: number, faces: Faces): Place[] => {
  const fixed = table.columns.map(({ width: wish }, index) =>
    wish === 'content' ? Math.min(naturalWidth(table, index, faces), width * MOST) : 0,
  )
  const shares = table.columns.reduce((sum, { width: wish }) => sum + (wish === 'content' ? 0 : wish), 0)
  const rest = width - GAP * (table.columns.length - 1) - fixed.reduce((sum, points) => sum + points, 0)
  let x = left
  return table.columns.map(({ width: wish, align }, index) => {
    const own = wish === 'content' ? (fixed[index] ?? 0) : (rest * wish) / shares
    const place = { x, width: own, align }
    x += own + GAP
    return place
  })
}

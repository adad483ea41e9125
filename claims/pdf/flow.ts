import type { StructureElement } from 'pdfkit'
import type { Block, Prose } from './blocks.ts'
import { layOutCell } from './cell.ts'
import { paintLines } from './pen.ts'
import { fits, type Sheet, turn } from './sheet.ts'
import { type Plan, paintTable, planTable } from './table.ts'

const paintProse = (
  sheet: Sheet,
  { tag, paragraph, above }: Prose,
  follows: number,
  parent: StructureElement,
): void => {
  const { lines, height } = layOutCell([paragraph], sheet.width, sheet.faces)
  if (!fits(sheet, above + height + follows)) turn(sheet)
  else sheet.y += above
  const element = sheet.doc.struct(tag)
  parent.add(element)
  const spot = { x: sheet.left, y: sheet.y, width: sheet.width, align: 'start' } as const
  paintLines(sheet.doc, { element, tag, paragraphs: 1 }, lines, spot, sheet.describe)
  element.end()
  sheet.y += height
}

/** Points that must fit below a heading, so that it does not stand alone at the foot of a page. */
const startOf = (sheet: Sheet, block: Block | undefined, plan: Plan | undefined): number => {
  if (plan) return plan.start
  if (block?.kind !== 'prose') return 0
  return block.above + layOutCell([block.paragraph], sheet.width, sheet.faces).height
}

/**
 * Sets blocks on pages, one below the other.
 * @param onRow called with the number of table rows done and of all there are
 */
export const setBlocks = (
  sheet: Sheet,
  blocks: readonly Block[],
  parent: StructureElement,
  onRow?: (done: number, all: number) => void,
): void => {
  const plans = blocks.map(block => (block.kind === 'table' ? planTable(sheet, block) : undefined))
  const all = blocks.reduce((sum, block) => sum + (block.kind === 'table' ? block.rows.length : 0), 0)
  let before = 0
  for (const [index, block] of blocks.entries()) {
    const plan = plans[index]
    if (plan) {
      const done = before
      paintTable(sheet, plan, parent, row => onRow?.(done + row, all))
      before += plan.table.rows.length
    } else if (block.kind === 'prose') {
      const next = block.tag === 'H2' ? startOf(sheet, blocks[index + 1], plans[index + 1]) : 0
      paintProse(sheet, block, next, parent)
    }
  }
}

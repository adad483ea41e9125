import type { StructureElement } from 'pdfkit'
import type { Block, Prose } from './blocks.ts'
import { type CellLine, layOutCell } from './cell.ts'
import { MARGIN } from './measures.ts'
import { paintLines } from './pen.ts'
import { bottomOf, fits, roomOf, type Sheet, turn } from './sheet.ts'
import { type Plan, paintOnward, paintTable, planTable } from './table.ts'

/** @param needs points from here that belong on one page @param turnPage gives the next, with whatever stands at its top */
const paintProse = (
  sheet: Sheet,
  { tag, paragraph, above }: Prose,
  needs: number,
  parent: StructureElement,
  turnPage: () => void,
): void => {
  const { lines, height } = layOutCell([paragraph], sheet.width, sheet.faces)
  if (!fits(sheet, needs)) turnPage()
  // At the top of a page white is wasted.
  if (sheet.y > MARGIN.top) sheet.y += above
  const element = sheet.doc.struct(tag)
  parent.add(element)
  let waiting: readonly CellLine[] = lines
  // Once, but for a paragraph that is higher than a page.
  while (waiting.length > 0) {
    const start = waiting[0]?.top ?? 0
    const beyond = waiting.findIndex(({ top, leading }) => sheet.y + top + leading - start > bottomOf(sheet))
    const now = beyond < 0 ? waiting : waiting.slice(0, Math.max(1, beyond))
    const spot = { x: sheet.left, y: sheet.y - start, width: sheet.width, align: 'start' } as const
    paintLines(sheet.doc, { element, tag, paragraphs: 1 }, now, spot, sheet.describe)
    waiting = waiting.slice(now.length)
    if (waiting.length > 0) turn(sheet)
    else sheet.y += height - start
  }
  element.end()
}

/** What a block is set by: where the columns of a table stand, and how high a paragraph is. */
interface Planned {
  block: Block
  plan: Plan | undefined
  /** Points of white and text above what follows, where it is prose. */
  height: number
}

const planBlock = (sheet: Sheet, block: Block): Planned => ({
  block,
  plan: block.kind === 'table' ? planTable(sheet, block) : undefined,
  height: block.kind === 'prose' ? block.above + layOutCell([block.paragraph], sheet.width, sheet.faces).height : 0,
})

const holdsNext = (block: Block): boolean =>
  block.kind !== 'page' && (block.keep === 'next' || (block.kind === 'prose' && block.tag === 'H2'))

/**
 * Points that must fit below a place, so that no heading stands alone at the foot of a page and no last line on a page of
 * its own.
 */
const needsFrom = (planned: readonly Planned[], index: number): number => {
  const here = planned[index]
  if (!here) return 0
  const own = here.plan ? (here.plan.whole ?? here.plan.start) : here.height
  return own + (holdsNext(here.block) ? needsFrom(planned, index + 1) : 0)
}

/** What belongs to a table stands below it, or on the next page under its name. */
const turnAfter = (sheet: Sheet, plan: Plan | undefined): void => {
  turn(sheet)
  if (plan) paintOnward(sheet, plan)
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
  const planned = blocks.map(block => planBlock(sheet, block))
  const all = blocks.reduce((sum, block) => sum + (block.kind === 'table' ? block.rows.length : 0), 0)
  let before = 0
  for (const [index, { block, plan }] of planned.entries()) {
    // What is higher than a page has to be divided anyhow.
    const needs = Math.min(needsFrom(planned, index), roomOf(sheet))
    if (block.kind === 'page') turn(sheet)
    else if (block.kind === 'prose')
      paintProse(sheet, block, needs, parent, () => turnAfter(sheet, planned[index - 1]?.plan))
    else if (plan) {
      if (plan.whole !== undefined && !fits(sheet, needs)) turn(sheet)
      const done = before
      paintTable(sheet, plan, parent, row => onRow?.(done + row, all))
      before += plan.table.rows.length
    }
  }
}

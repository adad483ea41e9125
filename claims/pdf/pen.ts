import type { PDFDocument, StructureElement } from 'pdfkit'
import type { CellLine } from './cell.ts'
import { INK, type Ink } from './measures.ts'
import type { Piece, StyledRun } from './wrap.ts'

/** Half the height of a capital of Source Sans 3, as a share of its size. */
const HALF_CAPITAL = 0.33
/** How far a slanted letter leans, as a share of its height: 12 degrees. */
const LEAN = 0.21

const two = (value: number) => Math.round(value * 100) / 100

interface Placed extends Piece {
  left: number
  baseline: number
  top: number
  leading: number
}

/** Pieces that one element of the structure owns: the text between links, or one link. */
interface Group {
  paragraph: number
  link: StyledRun | undefined
  pieces: Placed[]
}

const groupsOf = (lines: readonly CellLine[], x: number, y: number, align: 'start' | 'end', width: number): Group[] => {
  const groups: Group[] = []
  for (const line of lines) {
    const left = align === 'end' ? x + width - line.width : x
    for (const piece of line.pieces) {
      const link = piece.styled.run.link === undefined ? undefined : piece.styled
      const top = y + line.top
      const baseline = top + line.leading / 2 + piece.styled.face.size * HALF_CAPITAL
      const placed = { ...piece, left: left + piece.x, baseline, top, leading: line.leading }
      const group = groups.at(-1)
      if (group && group.paragraph === line.paragraph && group.link === link) group.pieces.push(placed)
      else groups.push({ paragraph: line.paragraph, link, pieces: [placed] })
    }
  }
  return groups
}

/** pdfkit would turn the page over for each line and back; here the letters are turned, once a line. */
const operatorsOf = (doc: PDFDocument, pieces: readonly Placed[]): string => {
  let operators = 'BT'
  let face: StyledRun['face'] | undefined
  let ink: Ink | undefined
  for (const { styled, left, baseline, operators: letters } of pieces) {
    if (styled.face !== face) {
      face = styled.face
      doc.page.fonts[face.font.id] ??= face.font.ref()
      operators += ` /${face.font.id} ${face.size} Tf`
    }
    if (styled.ink !== ink) {
      ink = styled.ink
      operators += ` ${INK[ink]} rg`
    }
    // Leaning about its middle, a slanted word keeps clear of both neighbours.
    const [lean, x] = styled.run.slanted ? [LEAN, left - LEAN * HALF_CAPITAL * styled.face.size] : [0, left]
    operators += ` 1 0 ${lean} -1 ${two(x)} ${two(baseline)} Tm [${letters}] TJ`
  }
  return `${operators} ET`
}

const paintGroup = (
  doc: PDFDocument,
  parent: StructureElement,
  tag: string,
  group: Group,
  describe: Describe,
): void => {
  const { link, pieces } = group
  const owner = link ? doc.struct('Link') : parent
  if (link) parent.add(owner)
  const content = doc.markStructureContent(link ? 'Link' : tag)
  doc.addContent(operatorsOf(doc, pieces))
  doc.endMarkedContent()
  owner.add(content)
  const address = link?.run.link
  if (!link || address === undefined) return
  const Contents: object = Object(describe(link.run.text.replaceAll('\u00A0', ' '), address))
  for (const { left, top, width, leading } of pieces) {
    doc.link(left, top, width, leading, address, { structParent: owner, Contents })
  }
  // Now, not later: pdfkit notes the page that is current when a link is written out.
  owner.end()
}

/** What a screen reader says of a link. */
export type Describe = (label: string, address: string) => string

export interface Spot {
  x: number
  y: number
  width: number
  align: 'start' | 'end'
}

/** The element of the structure that lines belong to. With more than one paragraph, each becomes a P of its own. */
export interface Owner {
  element: StructureElement
  tag: string
  paragraphs: number
}

/** Shows lines as the content of an element, which stays open. */
export const paintLines = (
  doc: PDFDocument,
  owner: Owner,
  lines: readonly CellLine[],
  spot: Spot,
  describe: Describe,
): void => {
  const groups = groupsOf(lines, spot.x, spot.y, spot.align, spot.width)
  let current = -1
  let element = owner.element
  for (const group of groups) {
    if (owner.paragraphs > 1 && group.paragraph !== current) {
      if (current >= 0) element.end()
      current = group.paragraph
      element = doc.struct('P')
      owner.element.add(element)
    }
    paintGroup(doc, element, owner.paragraphs > 1 ? 'P' : owner.tag, group, describe)
  }
  if (current >= 0) element.end()
}

/** Shows lines that repeat what was said, or that only serve the paper: no part of what is read. */
export const paintArtifact = (doc: PDFDocument, lines: readonly CellLine[], { x, y, width, align }: Spot): void => {
  const pieces = groupsOf(lines, x, y, align, width).flatMap(group => group.pieces)
  if (pieces.length === 0) return
  doc.markContent('Artifact', { type: 'Pagination' }).addContent(operatorsOf(doc, pieces)).endMarkedContent()
}

/** A level line. @param weight points */
export const paintRule = (doc: PDFDocument, ink: Ink, x: number, y: number, width: number, weight: number): void => {
  const path = `${INK[ink]} RG ${weight} w ${two(x)} ${two(y)} m ${two(x + width)} ${two(y)} l S`
  doc.markContent('Artifact', { type: 'Layout' }).addContent(path).endMarkedContent()
}

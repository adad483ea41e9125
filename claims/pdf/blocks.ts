import type { StyleName, Weight } from './measures.ts'

/** A stretch of text of one look. Its signs are all in the fonts: what is not has been replaced by its code. */
export interface Run {
  text: string
  weight?: Weight
  /** Points, where it is not that of its paragraph. */
  size?: number
  /** A mark phrase stands slanted, as its owner asks. */
  slanted?: boolean
  /** An https address. */
  link?: string
}

export interface Paragraph {
  style: StyleName
  runs: Run[]
}

export type Cell = Paragraph[]

export interface Column {
  /** A share of what the others leave; `content`: as wide as the widest cell. */
  width: number | 'content'
  align: 'start' | 'end'
}

export interface Table {
  kind: 'table'
  columns: Column[]
  /** Repeated on each page. */
  head?: Cell[]
  rows: Cell[][]
  /** The column whose cell names its row. */
  names: number
  /** A line below each row, the same with less white, one above and one below the whole, none, or lines to write on. */
  lines: 'rows' | 'form' | 'frame' | 'none' | 'write'
  /** What stands at the top of each further page, for the eye only, where there is no head. */
  onward?: Paragraph
  /** Its rows stand on one page, together with the block that follows where this is `next`. */
  keep?: 'whole' | 'next'
}

export interface Prose {
  kind: 'prose'
  tag: 'P' | 'H1' | 'H2'
  paragraph: Paragraph
  /** Points of white above. */
  above: number
  /** Stands on one page with the block that follows; a heading always does. */
  keep?: 'next'
}

/** What follows begins a page. */
export interface NewPage {
  kind: 'page'
}

/** What stands on the pages, in reading order, before anybody knows where a page ends. */
export type Block = Prose | Table | NewPage

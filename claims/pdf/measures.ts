/** Paper. Points, 1/72 inch. A4 by ISO 216, Letter by ANSI/ASME Y14.1. */
export const PAPERS = { A4: [595.28, 841.89], Letter: [612, 792] } as const
export type Paper = keyof typeof PAPERS

/** Distances on a page, points. */
export const MARGIN = { side: 46, top: 46, bottom: 60, footer: 48 }

/** Ink, as red, green and blue from 0 to 1. Each holds 4.5 : 1 on white; no status and no outcome has a colour. */
export const INK = {
  text: '0.078 0.125 0.133',
  muted: '0.31 0.365 0.373',
  link: '0.043 0.349 0.4',
  edge: '0.447 0.502 0.506',
  line: '0.847 0.875 0.875',
} as const
export type Ink = keyof typeof INK

export type Weight = 'regular' | 'bold'

export interface Style {
  size: number
  leading: number
  weight: Weight
  ink: Ink
}

/** How each kind of text looks. Sizes in points. */
export const STYLES = {
  kind: { size: 10.5, leading: 14, weight: 'bold', ink: 'muted' },
  title: { size: 20, leading: 25, weight: 'bold', ink: 'text' },
  heading: { size: 11.5, leading: 16, weight: 'bold', ink: 'text' },
  body: { size: 10.5, leading: 14.5, weight: 'regular', ink: 'text' },
  label: { size: 10.5, leading: 14.5, weight: 'regular', ink: 'muted' },
  head: { size: 9, leading: 11.5, weight: 'bold', ink: 'muted' },
  cell: { size: 9, leading: 11.5, weight: 'regular', ink: 'text' },
  aside: { size: 9, leading: 11.5, weight: 'regular', ink: 'muted' },
  tick: { size: 9, leading: 14, weight: 'regular', ink: 'text' },
  footer: { size: 8, leading: 11, weight: 'regular', ink: 'muted' },
} as const satisfies Record<string, Style>
export type StyleName = keyof typeof STYLES

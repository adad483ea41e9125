import { type ComponentChildren, Fragment } from 'preact'

/** Stands in a text for the first and second drawn part; both are private-use characters that no text contains. */
export const PART = ['\uE000', '\uE001'] as const

/**
 * A text with drawn parts in it, so that page text inside a sentence keeps its own writing direction.
 * @param text said with `PART[0]`, `PART[1]` in place of values
 */
export const weave = (text: string, ...parts: ComponentChildren[]): ComponentChildren =>
  text.split(/([\uE000\uE001])/).map((piece, at) => {
    const part = piece === PART[0] ? 0 : piece === PART[1] ? 1 : undefined
    return <Fragment key={at}>{part === undefined ? piece : parts[part]}</Fragment>
  })

import type { Run } from './blocks.ts'
import type { Face } from './face.ts'
import type { Ink } from './measures.ts'

export interface StyledRun {
  run: Run
  face: Face
  ink: Ink
}

/** Part of a run on one line. */
export interface Piece {
  styled: StyledRun
  /** Points from the start of the line. */
  x: number
  /** Points, without a space at the end. */
  width: number
  /** Inside of a PDF `TJ` array. */
  operators: string
}

export interface Line {
  pieces: Piece[]
  /** Points, without a space at the end. */
  width: number
}

/** A space at its end belongs to a word: read back by a machine, words on two lines stay two words. */
const WORDS = /[^ ]+ *| +/g
/** Where a word that is wider than its line would rather be broken. Not at a hyphen: is it part of the address or not? */
const SEAMS = /(?<=[/–—.?&=_,;:\])])/u
/** A letter with the marks on it. */
const LETTERS = /\P{M}\p{M}*|\p{M}+/gu

/**
 * Breaks runs into lines. No line is wider than asked: a word that is, is broken, so that nothing is ever cut off.
 * @param width points, wider than any single letter
 */
export const wrap = (runs: readonly StyledRun[], width: number): Line[] => {
  const lines: Line[] = []
  let pieces: Piece[] = []
  let x = 0
  let end = 0

  const finish = () => {
    lines.push({ pieces, width: end })
    pieces = []
    x = 0
    end = 0
  }
  const place = (styled: StyledRun, text: string) => {
    const word = styled.face.word(text)
    const last = pieces.at(-1)
    if (last?.styled === styled) {
      last.operators += word.operators
      last.width = x + word.width - last.x
    } else {
      pieces.push({ styled, x, width: word.width, operators: word.operators })
    }
    end = word.width > 0 ? x + word.width : end
    x += word.advance
  }
  const placeLetters = (styled: StyledRun, text: string) => {
    for (const letter of text.match(LETTERS) ?? []) {
      if (x > 0 && x + styled.face.word(letter).width > width) finish()
      place(styled, letter)
    }
  }
  const placeLong = (styled: StyledRun, text: string) => {
    for (const part of text.split(SEAMS)) {
      const needs = styled.face.word(part).width
      if (x > 0 && x + needs > width) finish()
      if (needs > width) placeLetters(styled, part)
      else place(styled, part)
    }
  }

  for (const styled of runs) {
    for (const text of styled.run.text.match(WORDS) ?? []) {
      const needs = styled.face.word(text).width
      if (x > 0 && x + needs > width) finish()
      if (needs > width) placeLong(styled, text)
      else place(styled, text)
    }
  }
  if (pieces.length > 0) finish()
  return lines
}

/** Points that runs take on one line. */
export const widthOf = (runs: readonly StyledRun[]): number =>
  runs.reduce(
    (sum, { run, face }) => sum + (run.text.match(WORDS) ?? []).reduce((x, text) => x + face.word(text).advance, 0),
    0,
  )

/** Points of the widest single word of runs. */
export const widestWord = (runs: readonly StyledRun[]): number =>
  Math.max(0, ...runs.flatMap(({ run, face }) => (run.text.match(WORDS) ?? []).map(text => face.word(text).width)))

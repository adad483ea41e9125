import type { Found, IdentifierKind, Look } from './kinds.ts'

/** Matches a sticky pattern at one place. */
export const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** Whether a sticky pattern, made of a look-behind or a look-ahead, holds at one place. */
export const holdsAt = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at
  return pattern.test(text)
}

/** Neither a word nor a number goes on here. */
export const END = String.raw`(?!\w|[-/.:,]\d|[\u00C0-\u1FFF])`

/** Between a cue and its value: `no.: `, ` is `, ` (`. Letters and signs do not overlap, so it is read in one way only. */
export const GLUE = String.raw`(?:[ \n:;#.=,()'"*/-]|(?:is|was|no|nos|nr|num|number|id|given as|reads|as|with)\b){0,9}`

/**
 * A look by a sticky pattern. Its first group, where it has one, is the value, and the match ends with it.
 * @param check whether the value is one, such as by its check digit
 */
export const look = (
  kind: IdentifierKind | undefined,
  pattern: RegExp,
  check: (value: string, match: RegExpExecArray) => boolean = () => true,
): Look => {
  return (text, at) => {
    const match = matchAt(pattern, text, at)
    if (!match) return
    const value = match[1] ?? match[0]
    const end = at + match[0].length
    return check(value, match) ? found(kind, end - value.length, end) : undefined
  }
}

export const found = (kind: IdentifierKind | undefined, start: number, end: number): Found =>
  kind ? { kind, start, end } : { start, end }

/** A rule's pattern, case-blind and sticky. */
export const sticky = (source: string): RegExp => new RegExp(source, 'iy')

export const digitsOf = (text: string): string => text.replace(/\D/g, '')

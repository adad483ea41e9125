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

/** Where a sticky pattern ends that begins at one place; undefined where it does not hold. Cheaper than a match. */
export const endAt = (pattern: RegExp, text: string, at: number): number | undefined => {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : undefined
}

const groupsOf = (pattern: RegExp): number =>
  (new RegExp(`${pattern.source}|`, pattern.flags).exec('')?.length ?? 1) - 1

/**
 * A look by a sticky pattern. Its first group, where it has one, is the value, and the match ends with it.
 * @param check whether the value is one, such as by its check digit
 */
export const look = (kind: IdentifierKind | undefined, pattern: RegExp, check?: (value: string) => boolean): Look => {
  if (groupsOf(pattern) === 0)
    return (text, at) => {
      const end = endAt(pattern, text, at)
      return end === undefined || (check && !check(text.slice(at, end))) ? undefined : found(kind, at, end)
    }
  return (text, at) => {
    const match = matchAt(pattern, text, at)
    if (!match) return undefined
    const value = match[1] ?? match[0]
    const end = at + match[0].length
    return check && !check(value) ? undefined : found(kind, end - value.length, end)
  }
}

export const found = (kind: IdentifierKind | undefined, start: number, end: number): Found =>
  kind ? { kind, start, end } : { start, end }

/** A rule's pattern, case-blind and sticky. */
export const sticky = (source: string): RegExp => new RegExp(source, 'iy')

export const digitsOf = (text: string): string => text.replace(/\D/g, '')

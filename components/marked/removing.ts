import type { Identifier } from '../../episodes/identifiers.ts'

/** Puts two ends together: no double space, and none before a sign that ends something. */
const joined = (before: string, after: string): string => {
  const [left, right] = [before.replace(/[ \t]+$/, ''), after.replace(/^[ \t]+/, '')]
  const apart = left !== '' && right !== '' && !left.endsWith('\n') && !/^[\n,.;:?!)\]]/.test(right)
  return apart ? `${left} ${right}` : left + right
}

/** The text without these stretches. @param all in order, not overlapping */
export const without = (text: string, all: readonly Identifier[]): string =>
  all.reduceRight((rest, { start, end }) => joined(rest.slice(0, start), rest.slice(end)), text)

/** A text in the pieces that are marked and those that are not. @param all in order, not overlapping */
export const piecesOf = (text: string, all: readonly Identifier[]): { text: string; marked: boolean }[] => {
  const ends = [0, ...all.flatMap(({ start, end }) => [start, end]), text.length]
  return ends.slice(1).map((end, at) => ({ text: text.slice(ends[at], end), marked: at % 2 === 1 }))
}

/** From this length one wrong letter is a slip, from the next two are: nephritis and nephrotic are no slip. */
const ONE_SLIP = 5
const TWO_SLIPS = 11
/** This share of the longer word, from its beginning, is the same stem: anticoagulant and anticoagulation, diabetes and diabetic. */
const STEM = 0.7

const OPPOSITE = /^(?:hypo|hyper)/

const commonStart = (a: string, b: string): number => {
  let i = 0
  while (i < a.length && i < b.length && a[i] === b[i]) i++
  return i
}

const commonEnd = (a: string, b: string): number => {
  let i = 0
  while (i < a.length && i < b.length && a[a.length - 1 - i] === b[b.length - 1 - i]) i++
  return i
}

/** Optimal string alignment: letters put in, left out, replaced or swapped with the next; at most `most`, else `most` + 1. */
const slips = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1)
      row.push(least)
    }
    if (Math.min(...row) > most) return most + 1
    before = last
    last = row
  }
  return last[b.length] ?? most + 1
}

/** Letters at the beginning that words need in common to be compared at all; an index can therefore be kept by them. */
export const headOf = (word: string): string => word.slice(0, 2)

/** Whether two words are one: the same stem, or one is the other mistyped. */
export const sameWord = (a: string, b: string): boolean => {
  if (a === b) return true
  if (headOf(a) !== headOf(b)) return false
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length < 4 || /\d/.test(a) || /\d/.test(b)) return false
  const start = commonStart(a, b)
  if (start >= Math.max(4, long.length * STEM)) return true
  const opposite = OPPOSITE.exec(a)?.[0] !== OPPOSITE.exec(b)?.[0]
  if (short.length < ONE_SLIP || opposite) return false
  const most = short.length < TWO_SLIPS ? 1 : 2
  // One slip leaves at most two letters between beginning and end: most pairs need no more than this look.
  if (most === 1 && start + commonEnd(a, b) < long.length - 2) return false
  return slips(a, b, most) <= most
}

/** What one message lets through, UTF-16 units. */
export const PART = 8_000_000

/** UTF-16 units that `readBackup` takes. */
export const MOST_TEXT = 200_000_000

/** Bytes of a file that cannot be fewer units than that: three of UTF-8 hold one. Nothing of it is then read. */
export const MOST_BYTES = 3 * MOST_TEXT

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff

/** Cuts a text into parts of at most so many units, never through a character: a browser would replace both halves. */
export const partsOf = (text: string, most = PART): string[] => {
  const parts: string[] = []
  for (let from = 0; from < text.length; ) {
    const end = Math.min(from + most, text.length)
    const to = end < text.length && isHigh(text.charCodeAt(end - 1)) ? end - 1 : end
    parts.push(text.slice(from, to))
    from = to
  }
  return parts.length > 0 ? parts : ['']
}

/** A claim is six deep; a browser can be brought down by a file of nothing but brackets. */
const MOST_DEEP = 64
/** Values, by the commas between and the brackets around them: a hundred for each of twenty thousand rows. */
const MOST_PARTS = 2_000_000

const [QUOTE, COMMA, OPEN, BACKSLASH, CLOSE] = [0x22, 0x2c, 0x5b, 0x5c, 0x5d]
/** `[` and `{` differ in this bit alone, and so do `]` and `}`. */
const CURLY = 0x20

/** Whether JSON is far deeper or has far more parts than any claim, in one pass and without building anything. */
const isVast = (bytes: Uint8Array): boolean => {
  let [deep, parts, isText] = [0, 0, false]
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    if (isText) {
      if (byte === BACKSLASH) at++
      else if (byte === QUOTE) isText = false
    } else if (byte === QUOTE) isText = true
    else if (byte === COMMA) parts++
    else if ((byte & ~CURLY) === OPEN) {
      deep++
      parts++
    } else if ((byte & ~CURLY) === CLOSE) deep--
    if (deep > MOST_DEEP || parts > MOST_PARTS) return true
  }
  return false
}

/**
 * @returns undefined for what is no JSON, or far more than a claim; a byte that is no UTF-8 is shown as U+FFFD, so that
 * the rest of a changed claim can still be read
 */
export const parseJson = (bytes: Uint8Array): unknown => {
  if (isVast(bytes)) return undefined
  try {
    return JSON.parse(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
  } catch {
    return undefined
  }
}

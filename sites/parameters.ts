/** One `name=value` of an address. */
export interface Parameter {
  /** Decoded and in lower case: health records spell the same name in several ways. */
  name: string
  /** Still encoded, since most values are never looked at. */
  raw: string
}

const ESCAPES = /(?:%[\da-f]{2})+/gi
const UTF8 = new TextDecoder('utf-8', { fatal: true })
/** What older pages and health records still escape in. */
const WESTERN = new TextDecoder('windows-1252')

const decodeBytes = (escapes: string): string => {
  const bytes = Uint8Array.from(escapes.slice(1).split('%'), hex => Number.parseInt(hex, 16))
  try {
    return UTF8.decode(bytes)
  } catch {
    return WESTERN.decode(bytes)
  }
}

/**
 * Undoes the escapes of an address once: `%41` is A, and `+` stays what it is in a path. Never throws: broken escapes
 * stay as they are, and bytes that are no UTF-8 are read as Western European (`Sj%F6gren`).
 */
export const decodePath = (raw: string): string => {
  if (!raw.includes('%')) return raw
  try {
    return decodeURIComponent(raw)
  } catch {
    return raw.replace(ESCAPES, decodeBytes)
  }
}

const ESCAPE = /%[\da-f]{2}/i
const STRAY = /%(?![\da-f]{2})/i

/** The same for what a site escapes twice: once more, but only where what came out is itself escaped throughout. */
export const decodeTwice = (raw: string): string => {
  const once = decodePath(raw)
  if (!ESCAPE.test(once) || STRAY.test(once)) return once
  try {
    return decodeURIComponent(once)
  } catch {
    // A query such as `95%ci` only looks escaped.
    return once
  }
}

/** The same for a parameter, where `+` is a space. */
export const decode = (raw: string): string => decodePath(raw.includes('+') ? raw.replaceAll('+', ' ') : raw)

/**
 * @param text the part of an address from its `?` or `#`, or nothing
 * @returns its parameters in order; one that is repeated stands there as often
 */
export const parametersOf = (text: string): Parameter[] => {
  if (text.length < 2) return []
  const found: Parameter[] = []
  for (const part of text.slice(1).split('&')) {
    const equals = part.indexOf('=')
    if (equals > 0) found.push({ name: decode(part.slice(0, equals)).toLowerCase(), raw: part.slice(equals + 1) })
  }
  return found
}

/** @returns the decoded values of a parameter, in order; letter case of its name is ignored */
export const valuesOf = (parameters: readonly Parameter[], name: string): string[] => {
  const wanted = name.toLowerCase()
  const values: string[] = []
  for (const parameter of parameters) if (parameter.name === wanted) values.push(decode(parameter.raw))
  return values
}

import { isDigit, isLetter, isWord } from './characters.ts'
import type { Found, Identifier, Look, Rule, Shape } from './kinds.ts'

/** A number that goes by the first five letters and the length. Words that share it are told apart by the rules' patterns. */
const keyOf = (text: string, start: number, end: number): number => {
  let key = 0
  const last = Math.min(end, start + 5)
  for (let i = start; i < last; i++) key = (key << 5) | (text.charCodeAt(i) & 31)
  return (key << 4) | Math.min(end - start, 15)
}

const MOST_DIGITS = 16
const MOST_LEAD = 5
const SIGNS = '-./):(,'
const SPACE = 32

const digitsFrom = (text: string, at: number): number => {
  let end = at
  while (end < at + MOST_DIGITS && isDigit(text.charCodeAt(end))) end++
  return end - at
}

/** Place of a sign among those that tell shapes apart, 0 for any other. */
const SIGN_AT = new Uint8Array(128)
for (let i = 0; i < SIGNS.length; i++) SIGN_AT[SIGNS.charCodeAt(i)] = i + 1
const NEXT = ['', ...SIGNS, ' ', 'a'] as const
const ALONE = NEXT.indexOf(' ')
const JOINED = NEXT.indexOf('a')
const [SECONDS, FIRSTS] = [MOST_DIGITS + 1, MOST_DIGITS + 1]

const SIGNATURES = (MOST_LEAD + 1) * FIRSTS * SECONDS * NEXT.length * 4

/** The shape as one small number, since it is taken of every number in a text. `at` is the first digit. */
const signatureAt = (text: string, at: number, lead: number): number => {
  const first = digitsFrom(text, at)
  let place = at + first
  let next = 0
  let second = 0
  let ordinal = 0
  if (isLetter(text.charCodeAt(place))) next = JOINED
  else {
    const spaced = text.charCodeAt(place) === SPACE
    if (spaced) place++
    next = SIGN_AT[text.charCodeAt(place)] ?? 0
    if (next > 0) place++
    else if (spaced) next = ALONE
    if (next > 0) {
      if (next !== ALONE && (text.charCodeAt(place) === SPACE || text.charCodeAt(place) === 40)) place++
      second = digitsFrom(text, place)
      ordinal = isLetter(text.charCodeAt(place + second)) ? 1 : 0
    }
  }
  const plus = text.charCodeAt(at - 1) === 43 ? 1 : 0
  return (
    ((((lead > MOST_LEAD ? MOST_LEAD : lead) * FIRSTS + first) * SECONDS + second) * NEXT.length + next) * 4 +
    ordinal * 2 +
    plus
  )
}

const shapeOf = (signature: number): Shape => {
  const [flags, rest] = [signature % 4, Math.floor(signature / 4)]
  const [next, numbers] = [NEXT[rest % NEXT.length] ?? '', Math.floor(rest / NEXT.length)]
  const [second, further] = [numbers % SECONDS, Math.floor(numbers / SECONDS)]
  return {
    lead: Math.floor(further / FIRSTS),
    first: further % FIRSTS,
    next,
    second,
    letterAfter: flags > 1,
    plus: flags % 2 === 1,
  }
}

const codes = (signs: string): ReadonlySet<number> => new Set(Array.from(signs, sign => sign.charCodeAt(0)))
/** Signs that make what follows part of a longer number, code or amount when a digit stands before them. */
const JOINS = codes('./-_:,(*+=~^%')
/** Signs that do so after a letter, too. */
const HOLDS = codes('/_*')
const AMOUNTS = codes('$£€_\\')
const AT_SIGN = 64
const DASH = 45
const DOT = 46

/** Whether a number at this place is the later part of a code such as `c.1521`, `S0140-6736` or `B*57:01`. */
const isLaterPart = (text: string, at: number, lead: number): boolean => {
  const before = text.charCodeAt(at - 1)
  if (before === SPACE) return false
  const further = text.charCodeAt(at - 2)
  if (AMOUNTS.has(before)) return true
  if (isDigit(further)) return JOINS.has(before)
  if (!isLetter(further)) return before === DOT && further === DOT
  // A dash after a word is often one between two clauses.
  if (before === DASH) return lead > 0
  return HOLDS.has(before) || (before === DOT && !isLetter(text.charCodeAt(at - 3)))
}

const firstOf = (looks: readonly Look[], text: string, at: number): Found | undefined => {
  for (let i = 0; i < looks.length; i++) {
    const result = looks[i]?.(text, at)
    if (result) return result
  }
  return undefined
}

/** A find that begins before an earlier one, such as an address before an at sign, takes its place. */
const keep = (all: Identifier[], { kind, start, end }: Found): void => {
  while (all.length > 0 && (all.at(-1)?.end ?? 0) > start) all.pop()
  if (kind) all.push({ kind, start, end })
}

/**
 * Makes a function that reads a text once, from left to right, and tries the rules only where they may hold: at their
 * words, at numbers of their shape, and at `@`. Of two rules that hold at one place the earlier in the list counts.
 */
export const scanner = (rules: readonly Rule[], atSign: Look): ((text: string) => Identifier[]) => {
  const byWord = new Map<number, Look[]>()
  for (const rule of rules)
    for (const key of 'words' in rule ? new Set(rule.words.map(word => keyOf(word, 0, word.length))) : [])
      byWord.set(key, [...(byWord.get(key) ?? []), rule.look])
  /** Place in `lists` for each signature, 0 before it was met. */
  const places = new Uint16Array(SIGNATURES)
  const lists: Look[][] = [[]]
  const looksFor = (signature: number): Look[] => {
    const known = places[signature]
    if (known) return lists[known] ?? []
    const shape = shapeOf(signature)
    const looks = rules.flatMap(rule => ('fits' in rule && rule.fits(shape) ? [rule.look] : []))
    places[signature] = lists.push(looks) - 1
    return looks
  }

  return text => {
    const all: Identifier[] = []
    const length = text.length
    /** End of what was last found: a number right after it is not its later part. */
    let last = -1
    let at = 0
    while (at < length) {
      const unit = text.charCodeAt(at)
      let result: Found | undefined
      let end = at + 1
      if (isWord(unit)) {
        end = at
        while (end < length && isLetter(text.charCodeAt(end))) end++
        const looks = end > at ? byWord.get(keyOf(text, at, end)) : undefined
        if (looks) result = firstOf(looks, text, at)
        if (!result && isDigit(text.charCodeAt(end)) && (last === at - 1 || !isLaterPart(text, at, end - at)))
          result = firstOf(looksFor(signatureAt(text, end, end - at)), text, at)
        if (!result) while (end < length && isWord(text.charCodeAt(end))) end++
      } else if (unit === AT_SIGN) result = atSign(text, at)
      at = end
      if (result) {
        keep(all, result)
        last = result.end
        at = result.end
      }
    }
    return all
  }
}

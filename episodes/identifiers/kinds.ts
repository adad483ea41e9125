/**
 * What may point to a person (45 CFR 164.514(b)(2) and its counterparts elsewhere). `nationalNumber`: health, tax and
 * insurance numbers other than SSN and NHS number · `web`: profiles, addresses with a user's name, IP and MAC addresses.
 */
export type IdentifierKind =
  | 'email'
  | 'phone'
  | 'ssn'
  | 'nhsNumber'
  | 'npi'
  | 'nationalNumber'
  | 'recordNumber'
  | 'date'
  | 'birthDate'
  | 'age'
  | 'postcode'
  | 'name'
  | 'address'
  | 'web'

/** A stretch of a text, in UTF-16 units; `end` is the first unit after it. */
export interface Identifier {
  kind: IdentifierKind
  start: number
  end: number
}

/** What a rule says of a place. Without `kind` it is a look-alike: nothing else is looked for in it. */
export interface Found {
  kind?: IdentifierKind
  start: number
  end: number
}

/** How a run of letters and digits that holds a digit begins, so that few rules are tried on it. */
export interface Shape {
  /** Letters before the first digit; 5 stands for more. */
  lead: number
  /** Digits of the first group; 16 stands for more. */
  first: number
  /** What follows them: one of `-./):(,`, whether after a space or not, ` ` for a space alone, `a` for a letter, else empty. */
  next: string
  /** Digits of the second group; 16 stands for more, 0 when there is none. */
  second: number
  /** A letter follows the second group, or stands in its place. */
  letterAfter: boolean
  /** A plus sign stands before. */
  plus: boolean
}

/** Looks at one place of a text whose dashes and spaces are plain ones. */
export type Look = (text: string, at: number) => Found | undefined

/** `words`: the words, in lower case, at which it looks. `fits`: the numbers at which it looks. */
export type Rule = { words: readonly string[]; look: Look } | { fits: (shape: Shape) => boolean; look: Look }

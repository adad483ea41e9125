import { clean } from '../text.ts'
import { excerptAt, type PackProblem, type PackReason, pathText } from './problems.ts'

/** A tag, a comment, or a named or numbered sign of HTML. `eGFR <30`, `p < 0.05` and `<cme@example.org>` are none. */
const MARKUP =
  /<(?![\w.+-]{1,64}@[\w.-]{1,255}>|https:\/\/[^\s<>]{1,300}>)[a-z!/?]|<\s{0,9}\/?\s{0,9}(?:script|style|iframe|img|svg|object|embed|link|meta|form|base)\b|&(?:#\d{1,9}|#x[\da-f]{1,9}|[a-z][a-z\d]{1,30});/i

/**
 * What a browser, a template or an office program could take for a command. `Renal function (eGFR)` is none.
 * Every repetition has an end, here and below: a text is as long as somebody makes it.
 */
const SCRIPT =
  /\b(?:java|vb|live)script\s{0,9}:|\bdata:[a-z]{1,20}\/[\w.+-]{1,60}[;,]|\bon(?:click|dblclick|load|unload|error|submit|input|change|focus\w{0,9}|blur|toggle|begin|(?:mouse|key|pointer|touch|drag|animation|transition)\w{1,20})\s{0,9}=|\$\{|\{\{|<%|\beval\(|\bfunction\s{0,9}\w{0,60}\s{0,9}\([\w\s,]{0,200}\)\s{0,9}\{|=>\s{0,9}\{/i

/** Controls, and marks that turn the order of letters: what is read would not be what is there. */
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: naming the controls is the purpose
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF\u{E0000}-\u{E007F}\p{Cs}]/u

/**
 * Words that only an awarded credit may bear, and that would stand on a claim. The AMA's mark is used whole and with its
 * sign, or not at all (AMA, booklet of the Physician's Recognition Award, 2006). What somebody earns besides, such as
 * royalties, belongs into a disclosure.
 */
const PROMISE = new RegExp(
  [
    String.raw`\bearned\b`,
    String.raw`\bearn(?:s|ing)?\s(?:CME\s)?credits?\b`,
    String.raw`(?<!\bAMA PRA )\bCategory[\s-](?:1|I)\sCredit`,
    // NFKC writes the sign ™ as two letters. In plain text, stars or lines stand for italics.
    String.raw`\bAMA PRA Category\s1\sCredit(?!(?:\(s\)|s)?[*_]* ?\(?(?:TM|™))`,
    String.raw`\bACCME[-\s]credit`,
    String.raw`\bI (?:was|am|have been) (?:awarded|granted|given)\b`,
  ].join('|'),
  'i',
)

/** A provider may say in its disclosures that it sends a certificate. Anywhere else a claim would look like one. */
const CERTIFICATE =
  /\bcertificate\sof\s(?:completion|credit|attendance|achievement|participation)|\b(?:this is to|hereby) certif|\bconferred\b/i

const NAMES_OF_PROTOTYPES = new Set(['__proto__', 'constructor', 'prototype'])
const DEEPEST = 8

type Danger = Required<Pick<PackProblem, 'reason' | 'found'>>

const dangersOf = (text: string, isDisclosure: boolean): Danger[] => {
  // As it will stand in the pack, and with letters of full width or style as the plain ones that they look like.
  const plain = clean(text.normalize('NFKC')).replace(/\p{Default_Ignorable_Code_Point}/gu, '')
  const danger = (reason: PackReason, of: string, pattern: RegExp): Danger[] => {
    const at = of.search(pattern)
    return at < 0 ? [] : [{ reason, found: excerptAt(of, at) }]
  }
  const promise = danger('promisesCredit', plain, PROMISE)
  return [
    ...danger('hiddenCharacters', text, HIDDEN),
    ...danger('markup', plain, MARKUP),
    ...danger('script', plain, SCRIPT),
    ...(promise.length > 0 || isDisclosure ? promise : danger('promisesCredit', plain, CERTIFICATE)),
  ]
}

/**
 * Everything in a pack that is more than words: of all its texts and names, wherever they stand.
 * @returns the problems; `tooDeep` alone when it is nested deeper than any pack
 */
export const textProblems = (value: unknown, path: readonly PropertyKey[] = []): PackProblem[] => {
  if (path.length > DEEPEST) return [{ path: '', reason: 'tooDeep' }]
  if (typeof value === 'string') {
    return dangersOf(value, path[0] === 'disclosures').map(danger => ({ path: pathText(path), ...danger }))
  }
  if (typeof value !== 'object' || value === null) return []
  const entries: [PropertyKey, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return entries.flatMap(([key, item]) => {
    const named: PackProblem[] =
      typeof key === 'string' && NAMES_OF_PROTOTYPES.has(key)
        ? [{ path: pathText(path), reason: 'unknownField', found: key }]
        : []
    return [...named, ...textProblems(item, [...path, key])]
  })
}

/** The same with every text as it enters a claim: one line, Normalization Form C, no blanks around it. */
export const cleanTexts = (value: unknown): unknown => {
  if (typeof value === 'string') return clean(value)
  if (Array.isArray(value)) return value.map(cleanTexts)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, cleanTexts(item)]))
}

import type { Found, Look, Rule } from './kinds.ts'
import { digitsOf, END, found, holdsAt, look, matchAt, sticky } from './pattern.ts'

const EXTENSION = String.raw`(?:,? ?(?:x|ext\.?|extension) ?\d{1,5}(?!\d))?`
/** Groups of digits. Between two of them stands a sign, so that they are read in one way only. */
const GROUPS = sticky(String.raw`\d{1,15}(?:[ .\-/()]{1,3}\d{1,11}){0,7}`)
const EXTENDED = sticky(EXTENSION)
const GOES_ON = sticky(String.raw`[\w]|[-/.:,]\d`)

/** Digits after the country's code, by numbering plan; E.164 allows 15 in all. */
const LENGTHS: readonly [code: RegExp, least: number, most: number][] = [
  [/^1/, 11, 11],
  [/^44/, 11, 13],
  [/^33/, 11, 12],
  [/^/, 8, 15],
]

/** The number with the plus sign before it, and with the bracket that it closes itself. */
const phoneAt = (text: string, at: number, end: number): Found => {
  let start = text[at - 1] === '+' ? at - 1 : at
  if (text[start - 1] === '(' && text.slice(at, end).includes(')')) start--
  return found('phone', start, end)
}

/** Takes whole groups of digits while there are no more than `most`. */
const take = (text: string, at: number, least: number, most: number): number | undefined => {
  const match = matchAt(GROUPS, text, at)
  if (!match) return undefined
  let digits = 0
  let end = at
  for (const { 0: group, index } of match[0].matchAll(/\d+/g)) {
    if (digits + group.length > most) break
    digits += group.length
    end = at + index + group.length
  }
  if (digits < least || matchAt(GOES_ON, text, end)) return undefined
  return end + (matchAt(EXTENDED, text, end)?.[0].length ?? 0)
}

const ZERO = 48
/** Seven digits, before anything is counted. */
const ENOUGH = sticky(String.raw`\d(?:[ .\-/()]{0,3}\d){6}`)

/** +44 7700 900123, 0041 44 668 18 00: after a plus sign or two zeros the rest is a country's code and its number. */
const international: Look = (text, at) => {
  const zeros = text.charCodeAt(at) === ZERO && text.charCodeAt(at + 1) === ZERO && text.charCodeAt(at + 2) !== ZERO
  if ((!zeros && text[at - 1] !== '+') || !holdsAt(ENOUGH, text, at)) return undefined
  const code = text.slice(zeros ? at + 2 : at, at + 6)
  const [, least = 8, most = 15] = LENGTHS.find(([start]) => start.test(code)) ?? []
  const more = zeros ? 2 : 0
  const end = take(text, at, least + more, Math.min(15, most) + more)
  return end === undefined ? undefined : phoneAt(text, at, end)
}

/** 07700 900123, (0161) 496 0000, 01 42 68 53 00, 0171/1234567: numbers inside a country begin with one zero. */
const national: Look = (text, at) => {
  if (text.charCodeAt(at) !== ZERO || text.charCodeAt(at + 1) === ZERO || !holdsAt(ENOUGH, text, at)) return undefined
  if (/^0\d[/-](?:19|20)\d\d(?!\d)/.test(text.slice(at, at + 8))) return undefined
  const end = take(text, at, 9, 12)
  return end === undefined ? undefined : phoneAt(text, at, end)
}

const american: Look = (text, at) => {
  const match = matchAt(AMERICAN, text, at)
  return match ? phoneAt(text, at, at + match[0].length) : undefined
}
const AMERICAN = sticky(
  String.raw`(?:1[ .-]{1,2}\(?)?[2-9]\d\d(?:\) ?-?|[ ./-]{1,3})\d{3}[ .-]{1,3}\d{4}${EXTENSION}${END}(?! ?(?:mg|mcg|ml|iu|units)\b)`,
)
const american7 = sticky(String.raw`\(?[2-9]\d\d\) ?\d{7}${END}|[2-9]\d\d[.-]\d{7}${END}`)

/** Where the way of grouping alone says what it is: 98765 43210 (India), 1300 123 456 (Australia). */
const grouped = sticky(String.raw`(?:[6-9]\d{4}[ -]\d{5}|1[38]00[ -]\d{3}[ -]\d{3})${END}`)

const CUES =
  'tel|telephone|phone|ph|mobile|mob|cell|cellphone|telefon|fax|contact|call|ring|rang|text|whatsapp|landline|sms|number|pager|bleep|beeper|page|reached|reachable|ext|voicemail|home|work|handy|cel|portable'
const FILL = String.raw`(?:[ \n:;#.,()'"-]|(?:no|nr|num|number|numbers|is|was|at|on|to|her|him|his|them|the|me|us|back|patient|pt|mum|mom|wife|husband|daughter|son|mother|father|family|gp|phone|tel|home|mobile|cell|work|via|by|contact|using|for|results?)\b){1,10}`

/** After a cue any 7 to 15 digits. */
const cued: Look = (text, at) => {
  const match = matchAt(CUED, text, at)
  if (!match) return undefined
  const start = at + match[0].length
  const digits = digitsOf(match[1] ?? '')
  if (/^(?:19|20)\d\d[ -]+(?:19|20)\d\d$/.test(match[1] ?? '')) return undefined
  if (digits.length > 6 && digits.length < 14) return phoneAt(text, start - (match[1]?.length ?? 0), start)
  return undefined
}
const CUED = sticky(
  String.raw`(?:${CUES})\b${FILL}\+?\(?(?=\d(?:[ .\-/()]{0,3}\d){6})(\d{1,15}(?:[ .\-/()]{1,3}\d{1,11}){0,6}${EXTENSION})${END}(?! ?(?:mg|ml|patients|participants|women|men|people|children)\b)`,
)
const pager = look(
  'phone',
  sticky(
    String.raw`(?:bleep|pager|beeper|page|ext|extn|dect)\b(?:[ .:#]|no\b|number\b){1,4}(\d{3,6})${END}(?! ?(?:degrees|mg|%))`,
  ),
)

/** Telephone, fax and pager numbers as they are written in the United States, the United Kingdom and Europe. */
export const PHONES: readonly Rule[] = [
  { fits: ({ lead, plus }) => lead === 0 && plus, look: international },
  { fits: ({ lead, first }) => lead === 0 && first > 2, look: international },
  { fits: ({ lead, first, second }) => lead === 0 && (first === 1 || first === 3) && second === 3, look: american },
  { fits: ({ lead, first, second }) => lead === 0 && first === 3 && second === 7, look: look('phone', american7) },
  {
    fits: ({ lead, first, second }) =>
      lead === 0 && ((first > 1 && first < 6 && second > 1) || (first > 9 && first < 12)),
    look: national,
  },
  {
    fits: ({ lead, first, second }) => lead === 0 && ((first === 5 && second === 5) || (first === 4 && second === 3)),
    look: look('phone', grouped),
  },
  { words: CUES.split('|'), look: cued },
  { words: ['bleep', 'pager', 'beeper', 'page', 'ext', 'extn', 'dect'], look: pager },
]

import { isLetter } from './characters.ts'
import type { Look, Rule } from './kinds.ts'
import { END, found, holdsAt, look, matchAt, sticky } from './pattern.ts'

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Kinds of street that mean nothing else, so that they count in lower case, too. */
const CLEAR = list('street road avenue boulevard crescent lane terrace parkway highway turnpike mews rd ave blvd')
/** Kinds of street, as written after a name. */
const TYPES =
  list(`street road avenue boulevard crescent lane terrace parkway highway turnpike mews st rd ave av blvd boul cres
cresc ln dr drive ct court pl place cl close way ter terr tce pkwy pky hwy cir circle sq square grove gr gdns gardens garden hill
row walk park rise view trail trl loop alley green plaza path quay wharf estate heights hts ridge route rte pike expressway expy
vale villas common fields meadow meadows broadway gate bank parade pde esplanade circuit cct drove yard buildings chase croft
cottages end lea mount side spur strand cove creek crossing hollow knoll landing manor mill point run shore springs`)
/** After a number these make a dose, a time, a stage or a count: 6 Minute Walk, 12 patients on the road. */
const COUNTED =
  list(`minute minutes min week weeks month months day days year years hour hours hr meter meters metre metres mile
miles point points step item items stage phase grade type patient patients participants case cases randomized randomised
controlled clinical double single level tesla french gauge mg ml mm cm kg on in to for with by at from per between than via a an is
was were are and or the of traffic lead fold percent deaths death accidents people adults children women men consecutive car cars
motor motorcycle lane feet ft km m way`)
const LOWER_CUE =
  /\b(?:address|lives?|living|resid\w{1,6}|home|moved|from|at|flat|apt|house|stays|staying|found|visited|call)\b[^\n]{0,24}$/i

/** Kinds of street that count in lower case where the line or the clause ends. */
const ENDING = list('st drive')
const isLast = (text: string, at: number): boolean => /^\.?(?:,|$|\n)/.test(text.slice(at, at + 2))
const hasCue = (text: string, at: number): boolean => LOWER_CUE.test(text.slice(Math.max(0, at - REACH), at))
/** Between a cue and an address, in UTF-16 units. */
const REACH = 40

const HOUSE = sticky(String.raw`\d{1,5}(?:[ -]?[a-f]\b)?(?:[-/]\d{1,4}[a-f]?)?,? (?=[a-z\d\u00C0-\u1FFF])`)
const FLAT = /(?:flat|apt\.?|apartment|unit|suite|room) ?#?\w{1,4},? $/i
const PART = /(?:\p{L}[\p{L}'-]{0,24}|\d{1,3}(?:st|nd|rd|th)\b)/iuy
const LATER = sticky(
  String.raw`(?:,? (?:apt|apartment|unit|suite|ste|flat|room|rm|floor|#)\.? ?#?[a-z]?\d{0,4}[a-z]?\b| (?:[ns][ew]|north|south|east|west|[nsew](?=[\s,.]|$))\b)?`,
)
const CAPITAL = /^[\p{Lu}\d]/u
/** Words between the number and the kind of street. */
const MOST_PARTS = 5

/** The parts of a name up to the kind of street, and where it ends. */
const readStreet = (text: string, at: number): { names: string[]; type: string; end: number } | undefined => {
  const names: string[] = []
  let place = at
  while (names.length < MOST_PARTS) {
    const part = matchAt(PART, text, place)?.[0]
    if (!part) return undefined
    const key = part.toLowerCase()
    const end = place + part.length
    if (names.length > 0 && TYPES.has(key)) return { names, type: part, end }
    // Mill Lane has a counted word in the second place.
    if (names.length === 0 && COUNTED.has(key) && part !== 'The') return undefined
    names.push(part)
    place = text[end] === '.' ? end + 1 : end
    if (text[place] !== ' ') return undefined
    place++
  }
  return undefined
}

/** 12 High Street, 221B Baker St., 45-47 oak avenue. */
const street: Look = (text, at) => {
  const house = matchAt(HOUSE, text, at)
  const read = house && readStreet(text, at + house[0].length)
  if (!read) return undefined
  const { names, type } = read
  const clear = CLEAR.has(type.toLowerCase())
  const capitals =
    CAPITAL.test(names[0] ?? '') && names.every(name => CAPITAL.test(name) || /^(?:of|the|de|la)$/.test(name))
  const lower =
    names.length < 3 && names.every(name => name === name.toLowerCase() && name.length > 2 && !COUNTED.has(name))
  const cued = ENDING.has(type) ? isLast(text, read.end) || hasCue(text, at) : hasCue(text, at)
  if (!(capitals && (clear || CAPITAL.test(type))) && !(lower && (clear || cued))) return undefined
  const flat = FLAT.exec(text.slice(Math.max(0, at - 20), at))?.[0].length ?? 0
  // A full stop after an abbreviation belongs to it.
  const end = text[read.end] === '.' && type.length < 5 ? read.end + 1 : read.end
  return found('address', at - flat, end + (matchAt(LATER, text, end)?.[0].length ?? 0))
}

const ENDS_A_STREET = /(?<=(?:stra(?:ß|ss)e|str\.|weg|gasse|platz|allee|ufer|damm|straat|laan|gracht|plein) )/iy
const NUMBER = sticky(String.raw`\d{1,4} ?[a-h]?${END}`)
const DOT = 46
const DASH = 45
const isStreetPart = (unit: number): boolean => isLetter(unit) || unit === DASH
/** Musterstraße 12: in German and Dutch the number comes last. */
const streetBefore: Look = (text, at) => {
  const before = text.charCodeAt(at - 2)
  if (!isLetter(before) && before !== DOT) return undefined
  const match = holdsAt(ENDS_A_STREET, text, at) && matchAt(NUMBER, text, at)
  if (!match) return undefined
  let start = at - 2
  while (start > 0 && at - start < 40 && isStreetPart(text.charCodeAt(start - 1))) start--
  return CAPITAL.test(text.slice(start, start + 2)) ? found('address', start, at + match[0].length) : undefined
}

const BOX = String.raw`(?:p\.? ?o\.? ?b(?:ox|\.)?|post(?:al)?(?: office)? box|gpo box|locked bag|p\.? ?o\.? ?drawer)[ .:#]{0,3}(?:no\.? ?)?[a-z]?\d{1,7}${END}`
const ROMANCE =
  /(?:[Rr]ue|[Vv]ia|[Vv]iale|[Pp]iazza|[Cc]alle|[Aa]venida|[Pp]laza|[Rr]ua|[Cc]orso)(?: (?:della|del|de|di|las?|los|du|des|da|do))?(?: \p{Lu}\p{Ll}[\p{L}'-]{0,24}){1,3},? \d{1,4}\b(?! ?%)/uy
const FRENCH =
  /\d{1,4}(?: ?(?:bis|ter))?,? (?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Pp]lace|[Qq]uai|[Cc]hemin|[Ii]mpasse|[Aa]llée)(?: (?:de la|du|des|de|la|le))?(?: (?:d'|l')?\p{Lu}[\p{L}'-]{1,24}){1,3}/uy

/** Addresses with a house number, and boxes at a post office. */
export const ADDRESSES: readonly Rule[] = [
  {
    fits: ({ lead, first, second, letterAfter }) => lead === 0 && first < 5 && second === 0 && letterAfter,
    look: look('address', FRENCH),
  },
  {
    fits: ({ lead, first, next, second, letterAfter }) =>
      lead === 0 &&
      first < 6 &&
      (next === 'a' || letterAfter || ((next === '-' || next === '/') && second > 0 && second < 5)),
    look: street,
  },
  { fits: ({ lead, first }) => lead === 0 && first < 5, look: streetBefore },
  { words: ['p', 'po', 'pob', 'pobox', 'post', 'postal', 'locked', 'gpo'], look: look('address', sticky(BOX)) },
  {
    words: ['rue', 'via', 'viale', 'piazza', 'calle', 'avenida', 'plaza', 'rua', 'corso'],
    look: look('address', ROMANCE),
  },
]

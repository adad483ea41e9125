import { isLetter } from './characters.ts'
import { dni, ean13, iban, luhn, medicareAu, nir, ppsn, verhoeff } from './checksums.ts'
import type { Rule, Shape } from './kinds.ts'
import { digitsOf, END, found, GLUE, holdsAt, look, matchAt, sticky } from './pattern.ts'

const A = '[AC-HJKMNP-RT-Y]'
const AN = '[0-9AC-HJKMNP-RT-Y]'

const national = (fits: (shape: Shape) => boolean, pattern: string, check?: (value: string) => boolean): Rule => ({
  fits,
  look: look('nationalNumber', sticky(pattern + END), check),
})

/** A number whose letters stand before a space: the scanner comes to its digits only. */
const afterLetters = (fits: (shape: Shape) => boolean, letters: string, length: number, digits: string): Rule => {
  const before = new RegExp(String.raw`(?<=\b${letters} )`, 'y')
  const rest = sticky(digits + END)
  return {
    fits,
    look: (text, at) => {
      const match = isLetter(text.charCodeAt(at - 2)) && holdsAt(before, text, at) && matchAt(rest, text, at)
      return match ? found('nationalNumber', at - length - 1, at + match[0].length) : undefined
    },
  }
}

const cued = (words: string, pattern: string, check: (value: string) => boolean): Rule => ({
  words: words.split('|').map(word => word.split(/\W/)[0] ?? ''),
  look: look('nationalNumber', sticky(String.raw`(?:${words})\b${GLUE}(${pattern})${END}`), check),
})

const RAMQ = String.raw`\d\d(?:[05]\d|[16][0-2]) ?[0-3]\d{3}`
const NINO = '[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]'
const NINO_DIGITS = String.raw`\d\d ?\d\d ?\d\d ?[A-D]`

/** National health, insurance and bank numbers, told by form and check digit, or by a cue where ten digits could be anything. */
export const NATIONAL_NUMBERS: readonly Rule[] = [
  // CMS: the Medicare Beneficiary Identifier leaves out S, L, O, I, B and Z, and has no check digit.
  national(
    ({ lead, first, next }) => lead === 0 && first === 1 && next === 'a',
    String.raw`[1-9]${A}${AN}\d[ -]?${A}${AN}\d[ -]?${A}{2}\d{2}`,
  ),
  // Switzerland, AHV number.
  national(
    ({ lead, first, second }) => lead === 0 && ((first === 3 && second === 4) || first === 13),
    String.raw`756[ .-]?\d{4}[ .-]?\d{4}[ .-]?\d{2}`,
    value => ean13(digitsOf(value)),
  ),
  // France, NIR.
  national(
    ({ lead, first, second }) => lead === 0 && ((first === 1 && second === 2) || first === 13 || first === 15),
    String.raw`[12] ?\d\d ?\d\d ?(?:\d\d|2[AB]) ?\d{3} ?\d{3} ?\d\d`,
    nir,
  ),
  // India, Aadhaar number: in three groups.
  national(
    ({ lead, first, second }) => lead === 0 && first === 4 && second === 4,
    String.raw`[2-9]\d{3}[ -]\d{4}[ -]\d{4}`,
    value => verhoeff(digitsOf(value)),
  ),
  // Payment cards and the Irish, Australian and New Zealand 16-digit health identifiers.
  national(
    ({ lead, first, second }) => lead === 0 && ((first === 4 && second === 4) || first === 16),
    String.raw`\d{4}[ -]?\d{4}[ -]?\d{4}[ -]?\d{4}`,
    luhn,
  ),
  // Ireland, PPS number.
  national(({ lead, first, next }) => lead === 0 && first === 7 && next === 'a', String.raw`\d{7}[A-W][A-IW]?`, ppsn),
  // Spain, DNI.
  national(
    ({ lead, first, next }) => lead === 0 && first === 8 && (next === 'a' || next === '-'),
    String.raw`\d{8}-?[A-HJ-NP-TV-Z]`,
    dni,
  ),
  // Canada, Ontario's health number.
  national(
    ({ lead, first, second }) => lead === 0 && first === 4 && second === 3,
    String.raw`[1-9]\d{3}[ -]\d{3}[ -]\d{3}(?:[ -]?[A-Z]{2})?`,
    luhn,
  ),
  // Canada, Quebec's: the first letters of the names and the date of birth.
  national(({ lead, first }) => lead === 4 && first === 8, `[A-Z]{4}${RAMQ}`),
  afterLetters(({ lead, first, second }) => lead === 0 && first === 4 && second === 4, '[A-Z]{4}', 4, RAMQ),
  // Australia, Medicare number.
  national(
    ({ lead, first, second }) => lead === 0 && first === 4 && second === 5,
    String.raw`[2-6]\d{3}[ -]\d{5}[ -]\d(?:[ /-]?\d)?`,
    value => medicareAu(digitsOf(value)),
  ),
  // United Kingdom, National Insurance number.
  national(({ lead, first }) => lead === 2 && (first === 6 || first === 2), NINO + NINO_DIGITS),
  afterLetters(({ lead, first, second }) => lead === 0 && first === 2 && second === 2, NINO, 2, NINO_DIGITS),
  // Sweden and Finland: a birthday, a dash and four places.
  national(
    ({ lead, first, second }) => lead === 0 && (first === 6 || first === 8) && second === 4,
    String.raw`(?:19|20)?\d\d(?:0[1-9]|1[0-2])[0-3]\d[-+]\d{4}`,
    value => luhn(digitsOf(value).slice(-10)),
  ),
  // Bank accounts.
  national(
    ({ lead, first }) => lead === 2 && first > 1,
    String.raw`[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?`,
    value => iban(value.replaceAll(' ', '')),
  ),
  cued(
    'mbi|medicare(?: beneficiary)?(?: identifier)?',
    String.raw`[1-9]${A}${AN}\d[ -]?${A}${AN}\d[ -]?${A}{2}\d{2}`,
    () => true,
  ),
  cued('medicare', String.raw`[2-6]\d{3} ?\d{5} ?\d(?:[ /-]?\d)?`, value => medicareAu(digitsOf(value))),
  cued('aadhaar|aadhar|uidai', String.raw`[2-9]\d{3} ?\d{4} ?\d{4}`, value => verhoeff(digitsOf(value))),
  cued('ohip|ontario health(?: card)?|health card', String.raw`[1-9]\d{3}[ -]?\d{3}[ -]?\d{3}(?:[ -]?[A-Z]{2})?`, luhn),
]

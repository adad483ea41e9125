import type { Look, Rule } from './kinds.ts'
import { END, found, holdsAt, look, matchAt, sticky } from './pattern.ts'

/** The 124 areas of the Royal Mail. */
const AREAS =
  'AB|AL|B|BA|BB|BD|BH|BL|BN|BR|BS|BT|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|E|EC|EH|EN|EX|FK|FY|G|GL|GU|GY|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|L|LA|LD|LE|LL|LN|LS|LU|M|ME|MK|ML|N|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|S|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|W|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE'
/** The letters of the third and fourth place leave out those that could be taken for digits. */
const OUTWARD = String.raw`(?:${AREAS})\d(?:\d|[A-HJKMNPR-Y])?`
/** The second half leaves out C, I, K, M, O and V. */
const INWARD = String.raw`\d[ABD-HJLNP-UW-Z]{2}`
const UNITED_KINGDOM = sticky(`(${OUTWARD})( {0,2})(${INWARD})${END}`)
/** The second half of `B12 5UG`, `E2 2HR`, `s1 2nd`: doses, times and ordinals. */
const UNIT = /^\d(?:ug|hr|ht|ds|dl|gy|tb|wt|bd|qd|yr|wk|pg|ng)$/i
const VITAMIN = /^[A-Z]\d{1,2}$/
const ORDINAL = /^\d(?:nd|rd|st|th)$/
const CUE = sticky(String.raw`(?<=\b(?:post ?code|postal code|p\/code|address|lives|resident)\b[^\n]{0,24})`)

const isUpper = (text: string): boolean => text === text.toUpperCase()
const isLower = (text: string): boolean => text === text.toLowerCase()

const unitedKingdom: Look = (text, at) => {
  const match = matchAt(UNITED_KINGDOM, text, at)
  if (!match) return undefined
  const [all, outward = '', space, inward = ''] = match
  const upper = isUpper(all)
  const unit =
    (UNIT.test(inward) && (!upper || VITAMIN.test(outward))) || ORDINAL.test(inward) || !(upper || isLower(all))
  // Without a space it could be the code of a gene, an antigen or a sample.
  const code = space === '' && outward.length < (upper ? 3 : 4)
  return (unit || code) && !holdsAt(CUE, text, at) ? undefined : found('postcode', at, at + all.length)
}

const C = '[ABCEGHJ-NPRSTV-Z]'
const CANADIAN = sticky(String.raw`[ABCEGHJ-NPRSTVXY]\d${C}[ -]?\d${C}\d${END}`)
/** TNM stages, obstetric formulas and influenza strains are built alike: T1N0M0, G2P1A0. */
const isCanadian = (value: string): boolean => !/^(?:T\dN\dM|G\dP\d[A-Z]|H\dN)\d/i.test(value)

/** Postcodes of the United Kingdom and Canada. */
export const POSTCODES: readonly Rule[] = [
  {
    fits: ({ lead, first, next }) => (lead === 1 || lead === 2) && first < 4 && (next === ' ' || next === 'a'),
    look: unitedKingdom,
  },
  {
    fits: ({ lead, first, next }) => lead === 1 && first === 1 && next === 'a',
    look: look('postcode', CANADIAN, isCanadian),
  },
]

import type { Look, Rule } from './kinds.ts'
import { END, found, holdsAt, look, matchAt, sticky } from './pattern.ts'

/** The 124 areas of the Royal Mail. */
const AREAS =
  'AB|AL|B|BA|BB|BD|BH|BL|BN|BR|BS|BT|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|E|EC|EH|EN|EX|FK|FY|G|GL|GU|GY|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|L|LA|LD|LE|LL|LN|LS|LU|M|ME|MK|ML|N|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|S|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|W|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE'
const OUTWARD = String.raw`(?:${AREAS})\d(?:\d|[A-HJKMNPR-Y])?`
/** The second half leaves out C, I, K, M, O and V. */
const INWARD = String.raw`\d[ABD-HJLNP-UW-Z]{2}`
const UNITED_KINGDOM = sticky(String.raw`(${OUTWARD})( {0,2})(${INWARD})${END}`)
/** `B12 5UG`, `E2 2HR`, `S1 2nd`: doses, times and ordinals. */
const UNIT = /^(?:\dug|\d(?:hr|nd|rd|st|th|ht|ds|dl|gy|tb|wt|bd|qd|yr|wk|pg|ng))$/i
const POSTCODE_CUE = sticky(
  String.raw`(?<=\b(?:post ?code|post ?al code|p\/code|address|zip|lives|resident)\b[^\n]{0,24})`,
)

const unitedKingdom: Look = (text, at) => {
  const match = matchAt(UNITED_KINGDOM, text, at)
  if (!match) return undefined
  const [all, outward = '', space = '', inward = ''] = match
  const value = found('postcode', at, at + all.length)
  if (holdsAt(POSTCODE_CUE, text, at)) return value
  if (UNIT.test(inward)) return undefined
  const upper = all === all.toUpperCase()
  // Without a space or capitals it could be a code of a gene, an antigen or a sample.
  if (space === '')
    return (upper && outward.length > 2) || (all === all.toLowerCase() && outward.length > 3) ? value : undefined
  return upper || all === all.toLowerCase() ? value : undefined
}

const C = '[ABCEGHJ-NPRSTV-Z]'
const canadian = look(
  'postcode',
  sticky(String.raw`[ABCEGHJ-NPRSTVXY]\d${C}[ -]?\d${C}\d${END}`),
  value =>
    // TNM stages and obstetric formulas are built alike: T1N0M0, G2P1A0.
    !/^(?:T\dN\dM\d|G\dP\dA\d|G\dP\d[A-Z]\d|H\dN\d)/i.test(value),
)

const STATES =
  'A[KLRZ]|C[AOT]|D[CE]|FL|GA|GU|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AIT]|W[AIVY]'
/** After a town, since OR, IN, MS or PA alone are other things. */
const AFTER_TOWN = sticky(String.raw`(?<=[a-z], ?|, |(?:street|st|avenue|ave|road|rd|drive|dr|lane|ln)\.? )`)
const byState: Look = (text, at) => {
  const match = matchAt(STATE, text, at)
  if (!match) return undefined
  const state = match[0].slice(0, 2)
  const town =
    holdsAt(AFTER_TOWN, text, at) || (/^[A-Z]{2}$/.test(state) && TOWN.test(text.slice(Math.max(0, at - 24), at)))
  const end = at + match[0].length
  const plain =
    !/^(?:al|ct|de|hi|id|in|la|ma|md|me|mi|ms|mt|nd|oh|ok|or|pa|pr|va)$/i.test(state) && state === state.toUpperCase()
  return town || plain ? found('postcode', end - (match[1]?.length ?? 0), end) : undefined
}
const STATE = sticky(
  String.raw`(?:${STATES})\.?,? {1,2}(\d{5}(?:-\d{4})?)${END}(?! ?(?:patients|participants|cases|women|men|children)\b)`,
)
const TOWN = /(?:^|[\s,(])[A-Z][a-z]{2,20},? $/
const NAMED_STATES =
  'alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|ohio|oklahoma|oregon|pennsylvania|tennessee|texas|utah|vermont|virginia|washington|wisconsin|wyoming|hampshire|jersey|mexico|york|carolina|dakota|island'

/** Postcodes of the United Kingdom and Canada, ZIP codes of the United States. */
export const POSTCODES: readonly Rule[] = [
  {
    fits: ({ lead, first, next }) => (lead === 1 || lead === 2) && first < 4 && (next === ' ' || next === 'a'),
    look: unitedKingdom,
  },
  { fits: ({ lead, first, next }) => lead === 1 && first === 1 && next === 'a', look: canadian },
  {
    fits: ({ lead, first, second, next }) => lead === 0 && first === 5 && second === 4 && next === '-',
    look: look('postcode', sticky(String.raw`\d{5}-\d{4}${END}`)),
  },
  {
    words: ['zip', 'zipcode', 'post', 'postcode', 'postal', 'plz'],
    look: look(
      'postcode',
      sticky(
        String.raw`(?:zip(?: ?code)?|post ?code|postal code|plz)(?:[ :#=,.(-]|is\b|was\b|code\b){1,6}(\d{4,5}(?:-\d{4})?)${END}`,
      ),
    ),
  },
  {
    words: STATES.replace(/([A-Z])\[([A-Z]+)\]/g, (_, a: string, b: string) => Array.from(b, l => a + l).join('|'))
      .toLowerCase()
      .split('|'),
    look: byState,
  },
  {
    words: NAMED_STATES.split('|'),
    look: look(
      'postcode',
      sticky(
        String.raw`(?:${NAMED_STATES}),? {1,2}(\d{5}(?:-\d{4})?)${END}(?! ?(?:patients|participants|cases|women|men|children|adults|people|residents)\b)`,
      ),
    ),
  },
]

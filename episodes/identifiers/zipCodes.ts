import type { Look, Rule } from './kinds.ts'
import { END, found, holdsAt, look, matchAt, sticky } from './pattern.ts'

const ZIP = String.raw`(\d{5}(?:-\d{4})?)${END}(?! ?(?:patients|participants|cases|women|men|children|adults|people|residents)\b)`
const STATES =
  'ak al ar az ca co ct dc de fl ga hi ia id il in ks ky la ma md me mi mn mo ms mt nc nd ne nh nj nm nv ny oh ok or pa pr ri sc sd tn tx ut va vt wa wi wv wy'.split(
    ' ',
  )
/** Also words, degrees and diseases: they need a town before them. */
const OTHERWISE = new Set('al co ct de hi id in la ma md me mi ms mt nd oh ok or pa pr va'.split(' '))
/** Also words in lower case, whatever stands before them. */
const WORDS = new Set('al co de hi id in la me oh ok or pa'.split(' '))
const STATE = sticky(`(?:${STATES.join('|')})\\.?,? {1,2}${ZIP}`)
const AFTER_TOWN = sticky(String.raw`(?<=[a-z], ?|, |(?:street|st|avenue|ave|road|rd|drive|dr|lane|ln)\.? )`)
const TOWN = /(?:^|[\s,(])[A-Z][a-z]{2,20},? $/
/** The longest town that is read, in UTF-16 units. */
const REACH = 24

const byState: Look = (text, at) => {
  const match = matchAt(STATE, text, at)
  if (!match) return undefined
  const state = match[0].slice(0, 2)
  const key = state.toLowerCase()
  const upper = state === state.toUpperCase()
  const town = holdsAt(AFTER_TOWN, text, at) || TOWN.test(text.slice(Math.max(0, at - REACH), at))
  const end = at + match[0].length
  return (upper && (town || !OTHERWISE.has(key))) || (town && !WORDS.has(key))
    ? found('postcode', end - (match[1]?.length ?? 0), end)
    : undefined
}

const NAMED_STATES =
  'alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|ohio|oklahoma|oregon|pennsylvania|tennessee|texas|utah|vermont|virginia|washington|wisconsin|wyoming|hampshire|jersey|mexico|york|carolina|dakota|island'

/** ZIP codes of the United States: with four more digits, a state or a cue, since five digits alone are any number. */
export const ZIP_CODES: readonly Rule[] = [
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
  { words: STATES, look: byState },
  { words: NAMED_STATES.split('|'), look: look('postcode', sticky(`(?:${NAMED_STATES}),? {1,2}${ZIP}`)) },
]

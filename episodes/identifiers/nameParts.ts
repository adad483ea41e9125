import { FAMILY, FAMILY_WORDS, GIVEN, GIVEN_WORDS, isOther } from './nameWords.ts'
import { nextWord, type Word } from './words.ts'

const PARTICLES = /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|bin|binti|ibn|al|el|ten|ter|y|e|st)$/

export const isParticle = (word: Word): boolean => PARTICLES.test(word.key)

/** Smith-Jones: both parts are known. */
const isDouble = (key: string): boolean => {
  const dash = key.indexOf('-')
  return dash > 0 && isListed(key.slice(0, dash)) && isListed(key.slice(dash + 1))
}
/** In one of the lists, though it may be another word, too. */
export const isListed = (key: string): boolean => GIVEN.has(key) || FAMILY.has(key) || GIVEN_WORDS.has(key)

/** A name of the lists, which in lower case must be no word besides. */
export const isKnown = ({ key, writing }: Word): boolean =>
  writing === 'lower'
    ? (isListed(key) && !FAMILY_WORDS.has(key) && !GIVEN_WORDS.has(key)) || isDouble(key)
    : isListed(key) || isDouble(key)

/** Written like a name and no word of the trade. */
export const isPlausible = (word: Word | undefined): word is Word =>
  word !== undefined &&
  word.text.length > 1 &&
  (word.writing === 'title' || (word.writing === 'upper' && word.text.length > 2)) &&
  !isOther(word.key)

const VERBS =
  "'s|is|was|has|had|who|whose|will|would|came|comes|presents|presented|presenting|attended|attends|reports|reported|complains|complained|called|rang|phoned|asked|wants|needs|takes|suggests|suggested|advises|advised|recommends|recommended|thinks|says|said|died|lives|seen|admitted|aged|age|dob|born|mrn|nhs"
/** What is said of a person. */
const ACTS = new RegExp(String.raw`(?:,? ?)?(?:(?:${VERBS})\b|d\.o\.b)`, 'iy')
/** After a person's name a sentence may also end or go on like this. */
const STOPS =
  /(?: (?:with|on|from|in|re|about|today|yesterday|tomorrow|this|and|for|at|room|bed|ward|\d)\b|[),.;:?!\]\n]| ?[("'-]| ?$)/iy

const holds = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at
  return pattern.test(text)
}

export const acts = (text: string, at: number): boolean => holds(ACTS, text, at)
export const isPerson = (text: string, at: number): boolean => acts(text, at) || holds(STOPS, text, at)

/** After a name these make it a term: Lady Windermere syndrome, Sister Mary Joseph nodule. */
const TERM =
  /(?:'s|s')? ?(?:[a-z]{2,20} )?(?:et al|and colleagues|syndrome|disease|signs?|nodules?|tests?|scores?|scale|index|criteria|classification|technique|method|equation|formula|law|rule|reflex|phenomenon|triad|trial|questionnaire|foundation|museum|university|catheter|tube|stain)\b/iy
export const isTerm = (text: string, at: number): boolean => holds(TERM, text, at)

const continues = (text: string, word: Word, first: Word, i: number): boolean => {
  if (word.writing === 'initial') return true
  if (word.writing === 'lower')
    return (
      first.writing === 'lower' &&
      (FAMILY.has(word.key) ||
        GIVEN.has(word.key) ||
        (i === 1 && GIVEN.has(first.key) && word.key.length > 3 && !isOther(word.key) && isPerson(text, word.end)))
    )
  if (isOther(word.key) && !isKnown(word)) return false
  return word.writing === 'title' || (word.text.length > 2 && (isKnown(word) || first.writing === 'upper'))
}

/**
 * How far a name goes on after its first word: particles, initials, and words written like the first.
 * @param most words of the longest name
 * @param comma whether a comma may follow the first word, as in Smith, John
 */
export const endOfName = (text: string, first: Word, most: number, comma = false): number => {
  let end = first.end
  let reach = first.end
  for (let i = 1; i < most; i++) {
    const word = nextWord(text, reach, comma && i === 1)
    if (!word) break
    const goesOn = continues(text, word, first, i)
    if (!goesOn && !(word.writing !== 'upper' && isParticle(word))) break
    reach = word.end
    if (goesOn) end = word.end
  }
  return end
}

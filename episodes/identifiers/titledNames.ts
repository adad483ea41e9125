import type { Look, Rule } from './kinds.ts'
import { acts, endOfName, isKnown, isParticle, isPerson, isPlausible, isTerm } from './nameParts.ts'
import { FAMILY, isOther } from './nameWords.ts'
import { found, holdsAt, matchAt, sticky } from './pattern.ts'
import { nextWord, type Word, wordAt } from './words.ts'

const TITLE =
  /(mrs?|ms|mx|miss|missus|mister|dr|doctor|prof|professor|sir|dame|lady|lord|rev|reverend|father|sister|nurse|master|madam|mme|mlle|herr|frau|sr|sra|señora?|baby|capt|sgt|judge)(?:(\.) ?|[ \n])(?:(?:and|&|\/) ?(?:mrs?|dr|ms)\.? )?(?:dr\.? |prof\.? )?(?!(?:mrs?|ms|mx|dr)\b)(?=[a-z\u00C0-\u1FFF])/iy

const OFFICES = new Set(
  'doctor sir dame lady lord father sister nurse master baby judge sr sra señor señora capt sgt rev reverend'.split(
    ' ',
  ),
)
/** These are ordinary words, too, so that only a known name may follow them. */
const isOffice = (title: string): boolean => OFFICES.has(title.toLowerCase())
/** Words of multiple sclerosis and diabetic retinopathy begin with the same letters as Ms and Dr far more often. */
const isOfMenAndWomen = (title: string): boolean => /^m(?:rs?|x|ister|issus)$/i.test(title)

/** The verb: we miss, may miss. */
const TO_MISS = sticky(
  String.raw`(?<=\b(?:we|not|to|will|can|may|they|you|it|does|did|do|i|or|never|often|that) )(?=miss )`,
)

/** The first word that is neither an initial nor a particle: Mr J. van der Berg. */
const leadOf = (text: string, first: Word): Word => {
  let lead = first
  for (let i = 0; i < 3 && (lead.writing === 'initial' || (isParticle(lead) && !isKnown(lead))); i++) {
    const next = nextWord(text, lead.end) ?? (lead.text.endsWith('.') ? wordAt(text, lead.end) : undefined)
    if (!next || (next.writing === 'lower' && !isParticle(next) && !isKnown(next))) break
    lead = next
  }
  return lead
}

/** Whether a word after a title is a name. MR IMAGING, Ms patients and dr screening are none. */
const isName = (text: string, title: string, dotted: boolean, word: Word): boolean => {
  const person = isOfMenAndWomen(title)
  if (isOffice(title)) return isKnown(word)
  if (isKnown(word) || (person && word.writing === 'lower' && FAMILY.has(word.key))) return true
  if (isOther(word.key) || word.key.length < 2) return false
  const upper = title.length > 1 && title === title.toUpperCase()
  if (word.writing === 'lower') {
    const lower = title === title.toLowerCase()
    return (
      word.key.length > 2 &&
      isPerson(text, word.end) &&
      ((person && !upper) ||
        (!lower && dotted) ||
        (dotted && acts(text, word.end)) ||
        (!lower && !upper && acts(text, word.end)))
    )
  }
  if (!isPlausible(word)) return false
  return !upper || dotted || (person && acts(text, word.end))
}

/** Mr Smith, Dr. J. O'Brien, Mrs van der Berg, mr smith, MR SMITH. */
export const titled: Look = (text, at) => {
  const match = matchAt(TITLE, text, at)
  const first = match && wordAt(text, at + match[0].length)
  if (!first) return undefined
  const [, title = '', dot] = match
  const lead = leadOf(text, first)
  if (lead.writing === 'initial') {
    // Mr S. is somebody, unlike DR S.
    const somebody = title.length > 1 && /^[A-Z][a-z]/.test(title) && !isOffice(title)
    return somebody && isPerson(text, first.end) ? found('name', at, first.end) : undefined
  }
  if (!isName(text, title, dot !== undefined, lead)) return undefined
  if (!isKnown(lead) && holdsAt(TO_MISS, text, at)) return undefined
  const end = endOfName(text, lead, 4)
  return isTerm(text, end) ? undefined : found('name', at, end)
}

const TITLES =
  'mr mrs ms mx miss missus mister dr doctor prof professor sir dame lady lord rev reverend father sister nurse master madam mme mlle herr frau sr sra señor señora baby capt sgt judge'.split(
    ' ',
  )
const KEYS = new Set(TITLES)
export const isTitle = (word: Word): boolean => KEYS.has(word.key)

export const TITLED_NAMES: readonly Rule[] = [{ words: TITLES, look: titled }]

import type { Look, Rule } from './kinds.ts'
import { acts, endOfName, isKnown, isListed, isPerson, isPlausible, isTerm } from './nameParts.ts'
import { FAMILY, FAMILY_WORDS, GIVEN, GIVEN_WORDS, isOther } from './nameWords.ts'
import { endAt, found, holdsAt, matchAt, sticky } from './pattern.ts'
import { isTitle, titled } from './titledNames.ts'
import { nextWord, type Word, wordAt } from './words.ts'

const LABEL = sticky(
  String.raw`(?:(?:patient|pt|client)(?:'?s)? ?(?:full )?name|name of (?:the )?(?:patient|pt|client)|(?:full|first|last|given|middle|maiden|family|legal|preferred|sur|fore)[ -]?name|name|next of kin|nok|emergency contact|attn|attention)s?(?: ?(?:is|was)\b|[ :=,(\n"'-]|\b(?:mother|father|wife|husband|son|daughter|sister|brother)\b){1,4}(?!(?:patients?|pt|name)\b)(?=[a-z\u00C0-\u1FFF])`,
)
const OF_A_PERSON =
  /patient|pt|client|first|last|full|given|middle|maiden|sur|fore|family|kin|nok|legal|preferred|emergency/i
const OF_A_THING = sticky(
  String.raw`(?<=\b(?:drug|brand|generic|trade|gene|file|protein|species|common|product|study|trial|test|site|journal|hospital|scientific|domain|column|variable|compound|chemical|proprietary|nonproprietary|disease|medication|medicine|antibody|strain|cell|author|host|display|class|full) )`,
)

/** TOMASZ WOJCIK, unlike AMA PRA. */
const isUpperName = (text: string, first: Word): boolean => {
  const second = nextWord(text, first.end, true)
  return first.key.length > 3 && second?.writing === 'upper' && second.key.length > 3
}

/** After a field's label comes a name, in whatever case: `Patient name: kowalczyk, anna`. */
const labelled: Look = (text, at) => {
  const label = matchAt(LABEL, text, at)?.[0]
  const start = at + (label?.length ?? 0)
  const first = label && wordAt(text, start)
  if (!first) return undefined
  if (isTitle(first)) return titled(text, start)
  const known = isKnown(first)
  if ((isOther(first.key) && !known) || holdsAt(OF_A_THING, text, at)) return undefined
  const person = OF_A_PERSON.test(label)
  const signed = /[:=]| - /.test(label)
  const capital = first.writing !== 'lower'
  if (
    !known &&
    !(person && (signed || capital)) &&
    !(
      signed &&
      (first.writing === 'title' || isUpperName(text, first)) &&
      isPerson(text, endOfName(text, first, 4, true))
    )
  )
    return undefined
  const end = endOfName(text, first, 4, true)
  const second = end === first.end ? nextWord(text, end, true) : undefined
  // The second word of a name in lower case may be in no list.
  const goesOn = second?.writing === 'lower' && !capital && !isOther(second.key) && second.key.length > 2
  return found('name', start, second && goesOn ? endOfName(text, second, 2) : end)
}

const RELATIVES =
  'wife|husband|son|daughter|mother|father|mum|mom|dad|brother|sister|partner|spouse|carer|caregiver|friend|neighbou?r|aunt|uncle|grandmother|grandfather|grandson|granddaughter|niece|nephew|cousin|colleague|surgeon|consultant|physician|gp|man|woman|boy|girl|lady|gentleman|resident|twin|infant|child|baby'
const CUE = sticky(
  String.raw`(?:(?:patient|pt|client|re|regarding)(?:\.(?= )|[:,-])?(?: (?:is|named|called|known as|aka|of mine))?|(?:${RELATIVES})[:,]?(?: (?:is|named|called))?|(?:named|called|aka|alias|signed(?: by)?|initials):?)[ (]{1,2}(?!(?:patients?|pt|name)\b)(?=[a-z\u00C0-\u1FFF])`,
)
const OF_PATIENTS = /^(?:patient|pt|client|re\b|regarding|initials|signed|aka|alias)/i
const NAMING = /(?:named|called)/i
const SOMEBODY = sticky(String.raw`(?<=\b(?:patient|pt|client|male|female|old|${RELATIVES}|she|he) (?:is |was )?)`)

/** pt john smith, patient is maria: in lower case at least one word must be a known given name. */
const lowerName = (text: string, start: number, first: Word, naming: boolean): number | undefined => {
  const given = GIVEN.has(first.key)
  const second = nextWord(text, first.end)
  const family = second?.writing === 'lower' && FAMILY.has(second.key)
  if (family && (given || GIVEN_WORDS.has(first.key))) return endOfName(text, second, 2)
  if (given && (naming || isPerson(text, first.end))) return endOfName(text, first, 3)
  if (given && second && endOfName(text, first, 3) > first.end) return endOfName(text, first, 3)
  return FAMILY.has(first.key) && !FAMILY_WORDS.has(first.key) && acts(text, first.end) && start > 0
    ? first.end
    : undefined
}

/** my patient Maria Lopez: with capitals it may be in no list, unless it stands in a heading. */
const capitalName = (
  text: string,
  cue: string,
  first: Word,
  ofPatient: boolean,
  somebody: boolean,
): number | undefined => {
  const second = nextWord(text, first.end)
  const end = endOfName(text, first, 4, /^re/i.test(cue))
  if (first.writing === 'initial') {
    if (second && isPlausible(second) && (isKnown(second) || ofPatient)) return end
    return ofPatient && /^(?:[A-Z]\.){2,3}$/.test(first.text) ? first.end : undefined
  }
  const given = GIVEN.has(first.key)
  if (given || (GIVEN_WORDS.has(first.key) && isPlausible(second))) return end
  if (!ofPatient && !somebody) return undefined
  if (FAMILY.has(first.key) || (second && FAMILY.has(second.key))) return end
  const heading = /^(?:P[aA]|C|R)[^:]*$/.test(cue) && !acts(text, end)
  if (first.writing !== 'title' || heading || !isPlausible(first)) return undefined
  return second?.writing === 'initial' || isPlausible(second) || somebody || isPerson(text, end) ? end : undefined
}

/** my patient Maria Lopez, pt john smith, her husband Tom, a man named Piotr. */
const called: Look = (text, at) => {
  const start = endAt(CUE, text, at)
  const first = start === undefined ? undefined : wordAt(text, start)
  if (start === undefined || !first) return undefined
  if (isTitle(first)) return titled(text, start)
  if (first.writing === 'lower' ? !isListed(first.key) : isOther(first.key) && !GIVEN.has(first.key)) return undefined
  const cue = text.slice(at, start)
  const somebody =
    NAMING.test(cue) && (OF_PATIENTS.test(cue) || !/^(?:named|called)/i.test(cue) || holdsAt(SOMEBODY, text, at))
  const end =
    first.writing === 'lower'
      ? lowerName(text, start, first, NAMING.test(cue))
      : capitalName(text, cue, first, OF_PATIENTS.test(cue), somebody)
  return end === undefined || isTerm(text, end) ? undefined : found('name', start, end)
}

const ROOM = sticky(String.raw`(?:room|rm|bed|ward|bay|cubicle)\.? ?#?\d{1,4}[a-z]?\b`)
const INITIALS = /(?<![\w.])([A-Z]\.[ -]?[A-Z]\.?(?:[ -]?[A-Z]\.?)?|[A-Z]{2,3}),? ?(?:in|from|of|@|-)? ?$/
const UNITS = /^(?:CT|US|OR|ER|ED|GP|OP|IP|ICU|ITU|HDU|CCU|MRI|OPD|ENT|OT|NICU|PICU|AE|IN|AMU|A\.?M|P\.?M)\.?$/

/** J.S. in room 412, MK, bed 7: the look is at the room. */
const inRoom: Look = (text, at) => {
  const room = matchAt(ROOM, text, at)
  const from = Math.max(0, at - 20)
  const initials = room && INITIALS.exec(text.slice(from, at))
  if (!initials || UNITS.test(initials[1] ?? '')) return undefined
  return found('name', from + initials.index, at + room[0].length)
}

/** Names after a label or a word for a person. Without one of these a name cannot be told from an author's. */
export const CUED_NAMES: readonly Rule[] = [
  {
    words:
      'patient patients pts pt client clients name names next nok emergency attn attention full first last given middle maiden family legal preferred surname sur forename fore'.split(
        ' ',
      ),
    look: labelled,
  },
  {
    words: [
      ...'patient pt client re regarding named called aka alias signed initials neighbour neighbor'.split(' '),
      ...RELATIVES.replace('neighbou?r|', '').split('|'),
    ],
    look: called,
  },
  { words: ['room', 'rm', 'bed', 'ward', 'bay', 'cubicle'], look: inRoom },
]

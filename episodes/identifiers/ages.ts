import type { Look, Rule } from './kinds.ts'
import { found, holdsAt, look, matchAt, sticky } from './pattern.ts'

/** 90 to 125: the ages that identify (45 CFR 164.514(b)(2)(i)(C)). */
const AGE = String.raw`(?:9\d|1[01]\d|12[0-5])`
const SEX = '(?:fe)?male|woman|man|lady|gentleman|gent|widow|widower'
/** What a group is called: an age of many is that of nobody. */
const MANY =
  'patients|women|men|adults|people|persons|subjects|individuals|participants|survivors|residents|males|females|cohort|group|population|veterans|volunteers|controls|cases|inpatients|outpatients|elders|seniors|those'
/** A limit, not an age: `90 years and over`, `90-year-old patients`. */
const NOT_MANY = String.raw`(?! ?(?:\+|(?:and|or) (?:over|older|above|up|more|under|younger)|(?:-|to|and) ?\d)|[ -](?:[a-z-]{2,20} ){0,2}(?:${MANY}|survival|mortality|follow|risk|period|history|experience|storage|life expectancy)\b)`
const LIMIT = sticky(
  String.raw`(?<=(?:[<>≤≥±~]|\bn ?|\b(?:over|above|under|below|than|least|most|beyond|exceeding|exceeds?|reach|up to|\d{1,3} (?:to|and|or)|until|through|mean|median|average|maximum|minimum|max|min|oldest)(?: age)?(?: of| was| is)?) ?=? ?)`,
)

const aged = (pattern: string): Look => {
  const inner = look('age', sticky(pattern))
  return (text, at) => {
    const result = inner(text, at)
    return result && !holdsAt(LIMIT, text, at) ? result : undefined
  }
}

const OLD = String.raw`[ -]{0,2}(?:years?|yrs?|y)\.?[ -]{0,2}(?:olds?\b|of[ -]age\b|o\b\.?)|[ -]?(?:y\.? ?\/? ?o\b\.?|yo(?:[mf]|male|female)?\b)`
const SAYS = String.raw`(?= ?(?:[),.;:?\]"'-]|$|\n|w\/|(?:with|who|presents|presenting|presented|admitted|c\/o|complain|hx|h\/o|s\/p|post|on|from|has|had|is|was|in|and|here|for)\b))`

const numbered = aged(
  String.raw`${AGE}(?:(?:${OLD})(?:[ ,/]{0,2}(?:[mf]|${SEX})\b)?|[ -]?(?:years?|yrs?|y)\.?[ ,/-]{0,2}(?:${SEX}|[mf])\b|[ ](?:${SEX})\b${SAYS}|(?:st|nd|rd|th) (?:birthday|year of (?:age|life)))${NOT_MANY}`,
)

const FEVER = sticky(
  String.raw`(?<=\b(?:temp(?:erature)?|fever|febrile|t|tmax|pyrexi[ac]l?|sheath|catheter)\b[^\d\n]{0,16})`,
)
/** 95F, 95 M, 95/f. Also how a temperature is written. */
const bySex: Look = (text, at) => {
  const match = matchAt(SEX_LETTER, text, at)
  return match && !holdsAt(FEVER, text, at) && !holdsAt(LIMIT, text, at)
    ? found('age', at, at + match[0].length)
    : undefined
}
const SEX_LETTER = sticky(
  String.raw`${AGE}(?:\/? [mf]\b${SAYS}|\/?[mf]\b)(?! ?(?:reads?|cells?|pairs|people|patients|users|dollars|usd|records|parameters|sheaths?|catheters?|introducer|fever|temp|degrees|steps|sprint|swim|walk|run|race|hurdles|freestyle|on \d|solution|nacl|hcl|urea|tris|buffer)\b)`,
)

const UNITS = String.raw`(?!\w|[.,]\d|[ -]?(?:days?|weeks?|months?|hours?|min(?:ute)?s?|degrees|th|d|h|wks?|mg|mcg|g|kg|ml|mmhg|cm|mm|%|percent|bpm|per)\b| ?%)`
const word = (pattern: string): Look => {
  const inner = look('age', sticky(pattern))
  return (text, at) => {
    const result = inner(text, at)
    return result && !holdsAt(GROUP, text, at) ? result : undefined
  }
}
const GROUP = sticky(
  String.raw`(?<=\b(?:${MANY}|mean|median|average|minimum|maximum|mean\/median)\b(?: \w{2,12}){0,2} ?,? ?)`,
)

const YEARS = String.raw`(?:[ -]?(?:years?|yrs?|y)(?:[ -]?(?:old|of age))?\b)?`
/** After a cue the number is the value; `aged 90 and over` is a limit. */
const cuedAge = word(
  String.raw`(?:aged?|turned|turning|turns)(?:[ :=,/(-]|\b(?:of|is|was|at|about|approximately|approx|nearly|almost|now|just|sex|gender|years|yrs|in)\b){1,6}(${AGE}(?!\d|[.,]\d)${YEARS})${UNITS}${NOT_MANY}`,
)
const sexThenAge = word(
  String.raw`(?:(?:${SEX}|pt|patient|he|she) |(?:${SEX}|m|f|pt|patient) ?[,(/:] ?)(?:of |is |was |aged? )?(${AGE}(?!\d|[.,/-]\d)${YEARS})${UNITS}(?= ?[),.;:?\]"'-]| ?$|\n| (?:with|who|presents|presenting|presented|admitted|years|and)\b)${NOT_MANY}`,
)

const TENS =
  '(?:ninety(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|(?:one )?hundred(?:[ -](?:and[ -])?(?:one|two|three|four|five|six|seven|eight|nine|ten))?)'
const spelled = word(
  String.raw`(?:aged )?${TENS}[ -]years?[ -](?:old|of age)\b(?: (?:${SEX}|patient|pt|person|resident)\b|${SAYS})${NOT_MANY}`,
)
const spelledCue = word(String.raw`(?:aged|turned) (${TENS})\b(?! (?:days|weeks|months|percent))${NOT_MANY}`)

/** Ages over 89 of one person. */
export const AGES: readonly Rule[] = [
  {
    fits: ({ lead, first, next, second }) => lead === 0 && (first === 2 || first === 3) && second === 0 && next !== '',
    look: numbered,
  },
  {
    fits: ({ lead, first, next, second }) =>
      lead === 0 && (first === 2 || first === 3) && (next === 'a' || next === ' ' || next === '/') && second === 0,
    look: bySex,
  },
  { words: ['age', 'aged', 'turned', 'turning', 'turns'], look: cuedAge },
  {
    words: [
      'female',
      'male',
      'woman',
      'man',
      'lady',
      'gentleman',
      'gent',
      'widow',
      'widower',
      'm',
      'f',
      'pt',
      'patient',
      'he',
      'she',
    ],
    look: sexThenAge,
  },
  { words: ['ninety', 'hundred', 'one'], look: spelled },
  { words: ['aged', 'turned'], look: spelledCue },
]

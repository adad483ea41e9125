import { isDigit } from './characters.ts'

const BIRTH = /\b(?:d\.? ?o\.? ?b\b\.?|born\b|birth(?: ?da(?:y|te))?\b|b\b\.?)[^\d;.\n]{0,28}$/i

/** What happens to a person on a day. */
const HAPPENED =
  'admitted|discharged|seen|presented|attended|visited|reviewed|examined|assessed|transferred|referred|operated|delivered|died|deceased|collapsed|fell|started|commenced|stopped|diagnosed|consulted|called|rang|dated|collected|drawn|taken|performed|scheduled|booked|scanned|intubated|extubated|vaccinated|readmitted|hospitali[sz]ed|expired|treated|underwent|injured|received|date|doa|dos|dod|doi|lmp|edd|dol|dop|adm|dc|appt'
/** What may have a day. Alone before `3/10` it says nothing, since a score is written so. */
const HAPPENING =
  'admission|discharge|visit|clinic|appointment|operation|surgery|procedure|scan|mri|ct|x-?ray|biopsy|consultation|consult|follow-?up|review|onset|delivery|death|transfer|referral|encounter|labs?|bloods|results?|period|due|injury|accident|presentation|assessment|since|until|from|today|yesterday|tomorrow|last|next|was|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thurs?|fri|sat|sun'
const WITHIN = new RegExp(
  String.raw`\b(?:(?:${HAPPENED}|${HAPPENING})\b[^\d;\n]{0,36}|on (?:the )?(?:(?:morning|evening|night|afternoon) of )?(?:the )?)$`,
  'i',
)
const JUST = new RegExp(
  String.raw`\b(?:d\.?o\.?b\.?|born|birthday|date of [a-z]{4,12}|${HAPPENED}|(?:${HAPPENING})[ :,-]{1,2}(?:dated?|on|of)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?:[ :,=(-]|\b(?:on|in|to|at|the|from|by|us|me|dr|was|is|ed|er|icu|a&e|hospital|ward|clinic|again|here|home|last)\b){1,9}$`,
  'i',
)
/** The longest cue with what may stand between it and the date, in UTF-16 units. */
const REACH = 56

const before = (text: string, at: number): string => text.slice(Math.max(0, at - REACH), at)
/** Whether another number stands before, or nothing: then there is no cue to read. */
export const isAfterNumber = (text: string, at: number): boolean => at < 2 || isDigit(text.charCodeAt(at - 2))

/** Whether a date here is that of a birth: within 28 units of such a word, in the same sentence. */
export const birthBefore = (text: string, at: number): boolean =>
  !isAfterNumber(text, at) && BIRTH.test(before(text, at))

/** Whether within 36 units before something is said to have happened. */
export const eventBefore = (text: string, at: number): boolean =>
  !isAfterNumber(text, at) && WITHIN.test(before(text, at))

/** Whether nothing but small words stand between here and what happened. */
export const justAfterEvent = (text: string, at: number): boolean =>
  !isAfterNumber(text, at) && JUST.test(before(text, at))

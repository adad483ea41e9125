import { nhsNumber, npi, ssn } from './checksums.ts'
import type { Rule, Shape } from './kinds.ts'
import { digitsOf, END, GLUE, look, sticky } from './pattern.ts'

const groupsOf =
  (first: number, second: number) =>
  (shape: Shape): boolean =>
    shape.lead === 0 && shape.first === first && shape.second === second
const bare = ({ lead, first }: Shape): boolean => lead === 0 && first === 10

const NINE = String.raw`(\d{3}([ .-]{0,3})\d{2}\2\d{4})${END}`
const TEN = String.raw`(\d{3}([ .-]{0,3})\d{3}\2\d{4})${END}`
const SSN_CUE = String.raw`(?:ssn?#?|s\.s\.n\.?|soc(?:ial)?\.? ?sec(?:urity)?)`
const NHS_CUE = String.raw`(?:nhs|chi|h ?& ?c|health (?:and|&) care)(?= ?(?:no|num|nr|#|id|:|is|=|\(|\d))`
const NPI_CUE = String.raw`(?:npi|n\.p\.i\.?|national provider(?: identifier)?|(?:provider|prescriber|physician|clinician|practitioner)(?= ?(?:no|num|#|id|:)))`

const isSsn = (value: string): boolean => ssn(digitsOf(value))
const isNhsNumber = (value: string): boolean => nhsNumber(digitsOf(value))
const isNpi = (value: string): boolean => npi(digitsOf(value))

const SSN_WORDS = ['ssn', 'ss', 's', 'social', 'soc', 'last']
const NHS_WORDS = ['nhs', 'chi', 'h', 'health']
const NPI_WORDS = ['npi', 'n', 'national', 'provider', 'prescriber', 'physician', 'clinician', 'practitioner']

/**
 * Numbers with a check digit or rules of their own. One that has the form and the cue but fails them is nothing else
 * either, so it is passed over.
 */
export const HEALTH_NUMBERS: readonly Rule[] = [
  { words: SSN_WORDS, look: look('ssn', sticky(`${SSN_CUE}${GLUE}${NINE}`), isSsn) },
  { words: SSN_WORDS, look: look(undefined, sticky(`${SSN_CUE}${GLUE}${NINE}`)) },
  {
    words: SSN_WORDS,
    look: look(
      'ssn',
      sticky(
        String.raw`(?:${SSN_CUE}|last (?:four|4)(?: digits)?(?: of)?(?: the| his| her)?(?: ssn| social))(?:[ :#=,.x*-]|(?:last|four|4|digits|ending|ends|in|is|security|number|ssn|with)\b){1,12}(\d{4})(?!\w|[ -]\d)`,
      ),
    ),
  },
  { fits: groupsOf(3, 2), look: look('ssn', sticky(String.raw`(\d{3}([ -])\d{2}\2\d{4})${END}`), isSsn) },
  { fits: groupsOf(3, 2), look: look(undefined, sticky(String.raw`\d{3}[ -]\d{2}[ -]\d{4}${END}`)) },
  { words: NHS_WORDS, look: look('nhsNumber', sticky(`${NHS_CUE}${GLUE}${TEN}`), isNhsNumber) },
  { words: NHS_WORDS, look: look(undefined, sticky(`${NHS_CUE}${GLUE}${TEN}`)) },
  { words: NPI_WORDS, look: look('npi', sticky(`${NPI_CUE}${GLUE}${TEN}`), isNpi) },
  { words: NPI_WORDS, look: look(undefined, sticky(`${NPI_CUE}${GLUE}${TEN}`)) },
  { fits: bare, look: look('npi', sticky(String.raw`(?=\d{10} ?[(,-]? ?npi\b)\d{10}`), isNpi) },
  // With dashes and without a cue it is more likely a telephone number of North America.
  { fits: groupsOf(3, 3), look: look('nhsNumber', sticky(String.raw`\d{3} \d{3} \d{4}${END}`), isNhsNumber) },
  { fits: groupsOf(3, 3), look: look('nhsNumber', sticky(String.raw`[01]\d\d-\d{3}-\d{4}${END}`), isNhsNumber) },
  // Without a cue one in eleven numbers of ten digits passes; in a question about patients none of them is harmless.
  { fits: bare, look: look('nhsNumber', sticky(TEN), isNhsNumber) },
]

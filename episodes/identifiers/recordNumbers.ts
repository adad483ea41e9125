import type { Rule } from './kinds.ts'
import { digitsOf, END, look, sticky } from './pattern.ts'

/** Cues that mean a person's number by themselves. */
const ALONE =
  'mrn|m\\.r\\.n\\.?|emrn|umrn|urn|crn|csn|uhid|empi|mpi|pid|nhi|hkid|ihi|fin|hosp(?:ital)?#|s\\/n|vin|dea|hicn|imei|udi|aadhaar|aadhar|ohip|ramq|phn|abha|ppsn?|bsn|nif|dni|nric|sin|tfn|kvnr'
/** Cues that need `number`, `no`, `ID` or a sign after them. */
const WITH_NUMBER =
  "mr|ur|med(?:ical)?\\.? ?rec(?:ord)?s?|health ?rec(?:ord)?s?|hosp(?:ital)?\\.?|clinic|chart|case|patient|patients|pt\\.?|unit|record|account|acct\\.?|accession|acc\\.?|encounter|visit|admission|episode|file|folder|registration|reg\\.?|specimen|lab(?:oratory)?|order|requisition|referral|booking|claim|policy|group|member(?:ship)?|subscriber|insurance|insured|health ?plan|plan|beneficiary|medicaid|medicare|medical ?aid|health ?(?:card|insurance|care)|licen[cs]e|driver'?s? licen[cs]e|driving licen[cs]e|passport|employee|staff|student|device|serial|pacemaker|implant|generator|icd|prosthesis|pump|lot|vehicle|vehicle identification|plate|certificate|cert\\.?|badge|prescription|rx|invoice|bill(?:ing)?|national|identity|id ?card|tax|social insurance|client|resident|inmate|prisoner|nursing ?home|emergency|ed|er|a&e|op|ip|opd|ipd|uid|document|radiology|imaging|study instance|exam|procedure|pathology|path|histology|cytology|biopsy|slide|block|tissue|donor|transplant|unos|blood ?bag|unit"
const NUMBER = String.raw`(?:[ .]{0,2}(?:identification|identifier|identity|ident)?[ .]{0,2}(?:no|nos|num|number|nr|id|i\.d|ref|reference|code|card)\b\.?|[ ]?[#№])`
const FILL = String.raw`(?:[ \n:;#.=,()'"\/№-]|(?:is|was|no|nr|num|number|id|identifier|of|reads|as|for|this|the|patient|pt)\b(?!-)){0,9}`
const LOOSE = String.raw`(?:[A-Z]{1,4}[ -]\d[\dA-Z]{2,19}|[A-Z0-9]{1,24})(?:[-/.][A-Z0-9]{1,12}){0,5}(?: \d{2,6}(?!\d|[-/.]\d)){0,4}`

/** Numbers of articles, genes and trials also go by "accession" or "registration number". */
const PUBLIC =
  /^(?:GSE|GSM|GPL|PRJ|SR[APRX]|ER[APRX]|E-|N[CGMPRTWZ]_|X[MPR]_|CP\d|MG|MN|MT|MW|AF|AY|NCT|ISRCTN|CRD|ACTRN|CHICTR|DRKS|JPRN|UMIN|EUCTR|EGA|MSV|PXD|CTRI|KCT|IRCT|CAS|PMC)\W?\d|^(?:19|20)\d\d(?:[-/](?:19|20)?\d\d)?$/i

const isNumber =
  (least: number) =>
  (value: string): boolean =>
    digitsOf(value).length >= least && !PUBLIC.test(value)

const cue = (source: string, least: number, end = ''): Rule['look'] =>
  look('recordNumber', sticky(String.raw`(?:${source})${end}${FILL}(${LOOSE})${END}`), isNumber(least))

/** First words of a list of cues, for the scanner. */
const wordsOf = (source: string): string[] =>
  source.split('|').map(one => /^[a-z]+/.exec(one.replaceAll('(?:', '').replace('.?', ''))?.[0] ?? '')

const NUMBERED_WORDS = [
  ...wordsOf(WITH_NUMBER),
  ...[
    'med',
    'medical',
    'hosp',
    'hospital',
    'lab',
    'laboratory',
    'member',
    'membership',
    'license',
    'licence',
    'drivers',
    'driver',
    'cert',
    'bill',
    'billing',
    'a',
    'acc',
    'acct',
    'reg',
    'health',
    'healthcare',
    'healthcard',
    'nursing',
    'blood',
    'medicalaid',
    'idcard',
    'id',
  ],
].filter(word => word.length > 1)

/** Numbers of records, accounts, policies, devices and the like, each after its cue. */
export const RECORD_NUMBERS: readonly Rule[] = [
  { words: [...wordsOf(ALONE), 's', 'm', 'hosp', 'hospital'], look: cue(ALONE, 4, String.raw`(?![a-z])`) },
  { words: NUMBERED_WORDS, look: cue(WITH_NUMBER, 4, NUMBER) },
  // A short one is a patient's only after the words that leave no doubt.
  {
    words: ['mrn', 'hospital', 'hosp', 'chart', 'medical', 'patient', 'pt', 'unit', 'record'],
    look: cue('mrn|(?:hosp(?:ital)?|chart|medical record|patient|pt|unit|record) (?:number|no\\.?|id|#)', 3),
  },
  {
    words: [
      'patient',
      'pt',
      'record',
      'chart',
      'file',
      'serial',
      'policy',
      'passport',
      'account',
      'acct',
      'accession',
      'encounter',
    ],
    look: look(
      'recordNumber',
      sticky(
        String.raw`(?:patient|pt|record|chart|file|serial|policy|passport|account|acct|accession|encounter)[ :#=]{1,3}([A-Z]{0,3}-?\d{5,12})${END}(?! ?(?:patients|cases|women|men|participants)\b)`,
      ),
      isNumber(5),
    ),
  },
  {
    fits: ({ lead, first }) => lead < 4 && first > 3,
    look: look(
      'recordNumber',
      sticky(
        String.raw`[A-Z]{0,3}\d{4,12}(?= ?[(,-]? ?(?:mrn|hospital (?:no|num|id)|chart (?:no|num)|medical record))`,
      ),
    ),
  },
]

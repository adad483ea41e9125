import type { Look, Rule } from './kinds.ts'
import { digitsOf, END, found, look, matchAt, sticky } from './pattern.ts'

const list = (phrases: string): string[] =>
  phrases
    .split(',')
    .map(phrase => phrase.trim())
    // A longer phrase comes before one that it begins with.
    .sort((one, other) => other.length - one.length)

/** What somebody's number is called, without "number". */
const NUMBERED =
  list(`mr, ur, medical record, medical records, medical rec, med rec, med record, health record, hospital, hosp,
clinic, chart, case, patient, patients, pt, unit, record, account, acct, accession, acc, encounter, visit, admission, episode,
file, folder, registration, reg, specimen, lab, laboratory, order, requisition, referral, booking, claim, policy, group, member,
membership, subscriber, insurance, insured, health plan, plan, beneficiary, medicaid, medicare, medical aid, health card,
health insurance, healthcare, health care, license, licence, driver's license, driver's licence, drivers license,
driving licence, passport, employee, staff, student, device, device serial, serial, pacemaker, pacemaker serial, implant,
implant serial, generator, prosthesis, pump, lot, vehicle, vehicle identification, number plate, plate, certificate, cert, badge,
prescription, rx, invoice, bill, billing, national, identity, id card, tax, social insurance, client, resident, inmate, prisoner,
emergency, ed, er, op, ip, opd, ipd, uid, document, radiology, imaging, exam, procedure, pathology, path, histology, cytology,
biopsy, slide, block, tissue, donor, transplant, unos`)

/** Cues that need no "number". */
const ALONE =
  list(`mrn, m.r.n., m.r.n, emrn, umrn, urn, crn, csn, uhid, empi, mpi, pid, nhi, hkid, ihi, fin, s/n, vin, dea, hicn,
imei, udi, aadhaar, aadhar, ohip, ramq, phn, abha, ppsn, pps, bsn, nif, dni, nric, sin, tfn, kvnr, driver's license,
driver's licence, drivers license, driving licence, dl#`)

const NUMBER = String.raw`(?:[ .]{0,2}(?:identification|identity|ident)?[ .]{0,2}(?:identifier|no|nos|num|number|nr|id|i\.d|ref|reference|code|card)\b\.?| ?[#№])`
const FILL = String.raw`(?: ?\([A-Z]{2,10}\))?(?:[ \n:;#.=,()'"\/№-]|(?:is|was|no|nr|num|number|id|identifier|of|reads|as|for|this|the|patient|pt)\b(?!-)){0,9}`
const VALUE = String.raw`((?=[A-Z \-/.]{0,6}\d(?:[A-Z \-/.]{0,4}\d){2})(?:[A-Z]{1,4}\d?[ -]\d[\dA-Z]{2,19}|[A-Z0-9]{1,24})(?:[-/.][A-Z0-9]{1,12}){0,5}(?: \d{2,6}(?!\d|[-/.]\d)){0,4})${END}`

/** Numbers of articles, genes and trials also go by "accession" or "registration number". */
const PUBLIC =
  /^(?:GSE|GSM|GPL|PRJ[A-Z]{2}|[SE]R[APRX]|NCT|ISRCTN|CRD|ACTRN|CHICTR-?|DRKS|UMIN|EUCTR|EGA[A-Z]|MSV|PXD|CTRI\W|KCT|IRCT|PMC)\d|^(?:E-[A-Z]|[NX][CGMPRTWZ]_\d)|^(?:19|20)\d\d(?:[-/](?:19|20)\d\d)?$/i

const isNumber =
  (least: number) =>
  (value: string): boolean =>
    value.length >= least && digitsOf(value).length >= least && !PUBLIC.test(value)

const escaped = (phrase: string): string =>
  phrase.replace(/[.#]/g, String.raw`\$&`).replaceAll(' ', String.raw`\.? ?`).replaceAll("'", "'?")

/** One rule for each first word, so that few cues are tried at a place. */
const cued = (phrases: readonly string[], least: number, number: string): Rule[] => {
  const byWord = new Map<string, string[]>()
  for (const phrase of phrases) {
    const word = /^[a-z]+/.exec(phrase)?.[0] ?? ''
    byWord.set(word, [...(byWord.get(word) ?? []), phrase])
  }
  return [...byWord].map(([word, all]) => ({
    words: [word],
    look: look('recordNumber', sticky(`(?:${all.map(escaped).join('|')})${number}${FILL}${VALUE}`), isNumber(least)),
  }))
}

/** A short number is a patient's only after words that leave no doubt. */
const SHORT =
  'mrn,hospital number,hospital no,hosp no,chart number,chart no,chart #,medical record number,patient number,patient no,patient id,patient #,pt id,pt no,pt #,unit number,record number,record no'.split(
    ',',
  )
const LONG = 'patient pt record chart file serial policy passport account acct accession acc encounter'.split(' ')

const BEFORE_CUE = sticky(
  String.raw`[A-Z]{0,3}\d{4,12}(?= ?[(,-]? ?(?:mrn|hospital (?:no|num|id)|chart (?:no|num)|medical record))`,
)
const beforeCue: Look = (text, at) => {
  const match = matchAt(BEFORE_CUE, text, at)
  return match ? found('recordNumber', at, at + match[0].length) : undefined
}

/** Numbers of records, accounts, policies, devices and the like, each after its cue. */
export const RECORD_NUMBERS: readonly Rule[] = [
  ...cued(ALONE, 4, '(?![a-z])'),
  ...cued(NUMBERED, 4, NUMBER),
  ...cued(SHORT, 3, '(?![a-z])'),
  {
    words: LONG,
    look: look(
      'recordNumber',
      sticky(
        String.raw`(?:${LONG.join('|')})[ :#=]{1,3}([A-Z]{0,3}\d{0,4}-?\d{5,12})${END}(?! ?(?:patients|cases|women|men|participants)\b)`,
      ),
      isNumber(5),
    ),
  },
  { fits: ({ lead, first, next }) => lead < 4 && first > 3 && next !== 'a', look: beforeCue },
]

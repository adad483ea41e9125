import type { ClaimDocument, Learner } from '../document.ts'
import { IDENTITY_FIELDS } from '../packs/fields.ts'
import type { Cell, Paragraph } from './blocks.ts'
import type { Words } from './words.ts'

export type Fact = [label: string, value: Cell]

const countryName = (code: string, lang: string): string => {
  try {
    return new Intl.DisplayNames(lang, { type: 'region' }).of(code) ?? code
  } catch {
    return code // Not an ISO code: printed as it was written.
  }
}

const professionOf = ({ profession, country }: Learner, lang: string): string =>
  [profession, country === undefined ? undefined : countryName(country, lang)].filter(Boolean).join(', ')

/** The name in full, with what stands behind it; undefined where none was entered. */
export const fullName = ({ name, givenName, familyName, credentials }: Learner): string | undefined => {
  const named = name ?? [givenName, familyName].filter(Boolean).join(' ')
  return named === '' ? undefined : [named, credentials].filter(Boolean).join(', ')
}

/** `03-04` as a day and month in words; the year is a leap year, and nobody's. */
const monthDay = (value: string, { day }: Words): string => {
  const at = `2000-${/^(?:--)?(\d\d-\d\d)$/.exec(value)?.[1]}`
  return Number.isNaN(Date.parse(at)) ? value : day.brief(at)
}

const identityOf = (learner: Learner, words: Words): Cell => {
  const said = IDENTITY_FIELDS.flatMap(name => {
    const value = learner[name]
    if (value === undefined) return []
    const shown = name === 'birthMonthDay' ? monthDay(value, words) : value
    return [words.say(words.texts[`identity_${name}`], { value: shown })]
  })
  return said.length === 0 ? [] : [{ style: 'body', runs: [{ text: said.join(' · ') }] }]
}

const nameOf = (learner: Learner, words: Words): Cell => {
  const { texts, run, say } = words
  const { givenName: given, familyName: family, credentials } = learner
  const full = fullName(learner) ?? credentials
  // Which part is which, only its bearer knows, and a register asks for both.
  const parts = [
    ...(given === undefined ? [] : [say(texts.nameGiven, { given })]),
    ...(family === undefined ? [] : [say(texts.nameFamily, { family })]),
  ]
  return [
    ...(full === undefined ? [] : [{ style: 'body', runs: [run('{full}', { full })] } satisfies Paragraph]),
    ...(parts.length === 0 ? [] : [{ style: 'aside', runs: [{ text: parts.join(' ') }] } satisfies Paragraph]),
  ]
}

/** Who claims: what was entered, and no line for what was not. */
export const composeLearner = ({ learner }: ClaimDocument, words: Words): Fact[] => {
  const { texts, run } = words
  const profession = professionOf(learner, texts.lang)
  const { reportConsent } = learner
  const facts: Fact[] = [
    [texts.clinician, nameOf(learner, words)],
    [texts.profession, profession === '' ? [] : [{ style: 'body', runs: [run('{profession}', { profession })] }]],
    [texts.identity, identityOf(learner, words)],
    [
      texts.reporting,
      reportConsent === undefined
        ? []
        : [{ style: 'body', runs: [run(reportConsent ? texts.reporting_yes : texts.reporting_no)] }],
    ],
  ]
  return facts.filter(([, value]) => value.length > 0)
}

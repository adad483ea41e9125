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

/** The name as it was given; undefined where none was entered. */
export const fullName = ({ name, givenName, familyName }: Learner): string | undefined => {
  const named = name ?? [givenName, familyName].filter(Boolean).join(' ')
  return named === '' ? undefined : named
}

/** Said beside a name with letters that the page lacks: an office must know at once why it looks odd. */
export const codesOf = (name: string | undefined, { texts, say }: Words): Paragraph[] => {
  if (name === undefined) return []
  const [code] = say('{name}', { name }).match(/\[U\+[0-9A-F]+\]/) ?? []
  return code === undefined || name.includes(code)
    ? []
    : [{ style: 'aside', runs: [{ text: say(texts.codesNote, { code }) }] }]
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
  const { givenName: given, familyName: family } = learner
  const full = fullName(learner)
  // Which part is which, only its bearer knows, and a register asks for both.
  const parts = [
    ...(given === undefined ? [] : [say(texts.nameGiven, { given })]),
    ...(family === undefined ? [] : [say(texts.nameFamily, { family })]),
  ]
  return [
    ...(full === undefined ? [] : [{ style: 'body', runs: [run('{full}', { full })] } satisfies Paragraph]),
    ...codesOf(full, words),
    ...(parts.length === 0 ? [] : [{ style: 'aside', runs: [{ text: parts.join(' ') }] } satisfies Paragraph]),
  ]
}

/** Who claims: what was entered, and no line for what was not. */
export const composeLearner = ({ learner }: ClaimDocument, words: Words): Fact[] => {
  const { texts, run } = words
  const profession = professionOf(learner, texts.lang)
  const { reportConsent, credentials = '' } = learner
  const facts: Fact[] = [
    [texts.clinician, nameOf(learner, words)],
    [texts.degree, credentials === '' ? [] : [{ style: 'body', runs: [run('{credentials}', { credentials })] }]],
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

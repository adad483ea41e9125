import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { RULES } from '../../claims/rules/index.ts'
import type { CreditRule } from '../../claims/rules/schema.ts'
import { english } from '../../claims/texts.en.ts'

const README = join(import.meta.dirname, '../../README.md')
const BEGIN = '<!-- rules: made by `npm run tables` -->'
const END = '<!-- /rules -->'

const PROFESSIONS: Readonly<Record<string, string>> = {
  physician: 'physicians',
  trainee: 'trainees',
  nurse: 'nurses',
  physicianAssistant: 'PAs',
  pharmacist: 'pharmacists',
}

const number = (hundredths: number): string => String(hundredths / 100)

const PER = { episode: 'an episode', day: 'a day', year: 'a year', activity: 'an activity', cycle: 'a cycle' } as const

const countedOf = ({ counting, award }: CreditRule): string => {
  if (counting.basis === 'none') return english[`noAmount_${counting.why}`]
  if (award === 'provider') return 'No amount without the pack of an accredited provider.'
  const amount = `${number(counting.amount)} ${counting.unit}`
  switch (counting.basis) {
    case 'flat':
      return `No amount by episode: ${amount} a ${counting.per} for everybody.`
    case 'time':
      return `${amount} for ${counting.minutes} minutes`
    case 'exercise':
      return `${amount} for an episode with a follow-up ${counting.followUpDays} days on`
    default:
      return `${amount} for each ${counting.basis}`
  }
}

const forWhom = ({ professions, unconfirmed }: CreditRule): string => {
  if (professions === null) return 'everybody'
  const said = professions.map(one => PROFESSIONS[one] ?? one)
  const shown = unconfirmed.map(one => PROFESSIONS[one] ?? one)
  return [...said, ...(shown.length > 0 ? [`${shown.join(', ')} (shown, no amount)`] : [])].join(', ')
}

const rowOf = (rule: CreditRule): string => {
  const caps = rule.caps.map(cap => `${number(cap.amount)} ${PER[cap.per]}`).join(', ')
  const body = rule.body ? `${rule.body.name} (${rule.body.countries.join(', ')})` : '–'
  const amount = countedOf(rule)
  const counted = caps && !amount.startsWith('No amount') ? `${amount}; at most ${caps}` : amount
  return `| \`${rule.id}\` | ${body} | ${forWhom(rule)} | ${counted} |`.replaceAll('\n', ' ')
}

/** The README's table of credit rules, in the order in which the claim page offers them. */
export const ruleTable = (): string =>
  ['| Rule | Body | For whom | Amount |', '|---|---|---|---|', ...RULES.map(rowOf)].join('\n')

/** @returns the part of the README between the two marks, without them */
export const rulesInReadme = (): string => {
  const text = readFileSync(README, 'utf8')
  return text.slice(text.indexOf(BEGIN) + BEGIN.length, text.indexOf(END)).trim()
}

if (import.meta.main) {
  const text = readFileSync(README, 'utf8')
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)]
  if (from < 0 || to < from) throw new Error(`README.md has no ${BEGIN} … ${END}`)
  writeFileSync(README, `${text.slice(0, from)}${BEGIN}\n\n${ruleTable()}\n\n${text.slice(to)}`)
}

import { dayIn } from '../days.ts'
import type { ClaimDocument } from '../document.ts'
import { fill } from '../text.ts'
import type { ClaimTexts } from '../texts.ts'
import type { Run } from './blocks.ts'
import type { Signs } from './signs.ts'

type Values = Readonly<Record<string, string | number>>

/** Turns texts and values into printable runs, in the language of the page. */
export interface Words {
  texts: ClaimTexts
  say(template: string, values?: Values): string
  run(template: string, values?: Values): Run
  /** A text in which some values look different from the rest. */
  runs(template: string, values: Readonly<Record<string, Run>>): Run[]
  /** A run as it is, with its signs made printable. */
  printed(run: Run): Run
  day: Record<'long' | 'short' | 'brief', (day: string) => string>
  /** A short day that no line breaks. */
  onOneLine(day: string): string
  /** A day beside another, on one line: its year only where it is another one. */
  dayNear(day: string, other: string): string
  /** Minutes that stand together: with a decimal in all or in none. */
  minutesOf(values: readonly number[]): (value: number) => string
  /** As few decimals as it needs: a figure of a rule. */
  figure(value: number): string
  /** Always two decimals: an amount. */
  amount(value: string | number): string
}

/** A date on two lines is hard to find again. */
const whole = (text: string): string => text.replaceAll(' ', '\u00A0')

/** Plain runs become one: a line is broken between two, and no bracket closes on a line of its own. */
const joinPlain = (runs: Run[], run: Run): Run[] => {
  const last = runs.at(-1)
  const isPlain = (one: Run) => Object.keys(one).length === 1
  if (last && isPlain(last) && isPlain(run)) last.text += run.text
  else runs.push({ ...run })
  return runs
}

/** @throws RangeError when `texts.lang` is no language tag */
export const makeWords = (texts: ClaimTexts, signs: Signs): Words => {
  const { lang } = texts
  const digits = (least: number, most: number) =>
    new Intl.NumberFormat(lang, {
      minimumFractionDigits: least,
      maximumFractionDigits: most,
      numberingSystem: 'latn',
    })
  const [minutes, tenths, figure, amount] = [digits(0, 1), digits(1, 1), digits(0, 2), digits(2, 2)]
  const say: Words['say'] = (template, values = {}) => signs.print(fill(template, values))
  const day = { long: dayIn(lang, 'long'), short: dayIn(lang, 'short'), brief: dayIn(lang, 'brief') }
  return {
    texts,
    say,
    run: (template, values) => ({ text: say(template, values) }),
    runs: (template, values) =>
      template
        .split(/(\{\w+\})/)
        .filter(part => part !== '')
        .map(part => {
          const run = values[part.slice(1, -1)] ?? { text: part }
          return { ...run, text: signs.print(run.text) }
        })
        .reduce<Run[]>(joinPlain, []),
    printed: run => ({ ...run, text: signs.print(run.text) }),
    day,
    onOneLine: one => whole(day.short(one)),
    dayNear: (one, other) => whole((one.slice(0, 4) === other.slice(0, 4) ? day.brief : day.short)(one)),
    minutesOf: values => (values.every(Number.isInteger) ? minutes : tenths).format,
    figure: value => figure.format(value),
    // Quarters and hundredths of any claim survive the way through a number: both have far fewer than 15 digits.
    amount: value => amount.format(Number(value)),
  }
}

/** How all minutes of a claim are written, so that they can be compared. */
export const writeMinutes = ({ rows, totals }: ClaimDocument, { minutesOf }: Words): ((minutes: number) => string) =>
  minutesOf(
    [totals.minutes, ...rows.map(({ minutes }) => minutes)].flatMap(one => (one ? [one.measured, one.byHand] : [])),
  )

import type { ClaimAnswer } from './document.ts'
import type { Explained } from './explained.ts'
import type { FrozenCounting } from './freezeRule.ts'
import type { Cap } from './rules/schema.ts'
import { fill } from './text.ts'
import type { ClaimTexts } from './texts.ts'

/** A number in the language of the page, with as few decimals as it needs. */
export type Figure = (value: number) => string

/** A figure on screen, in the language of the texts. */
export const figureIn = ({ lang }: ClaimTexts): Figure =>
  new Intl.NumberFormat(lang, { maximumFractionDigits: 2 }).format

/** How a rule counts, in words. */
export const sayCounting = (texts: ClaimTexts, counting: FrozenCounting, figure: Figure): string => {
  const amount = figure(counting.amount / 100)
  if ('each' in counting) return fill(texts[`each_${counting.each}`], { amount })
  const { minutes, rounding, increment = 0, minimum = 0 } = counting
  const template = { nearestTiesDown: texts.countingValue, down: texts.countingDown, none: texts.countingExact }
  const values = { amount, minutes, step: figure(increment / 100), minimum: figure(minimum / 100) }
  return fill(template[rounding], values)
}

/** What a rule gives at most, in words. */
export const sayCap = (texts: ClaimTexts, { amount, per }: Pick<Cap, 'amount' | 'per'>, figure: Figure): string =>
  fill(texts.capValue, { amount: figure(amount / 100), per: texts[`per_${per}`] })

/** A cap that took something. @param over hundredths */
export const sayCapOver = (
  texts: ClaimTexts,
  { amount, per }: Pick<Cap, 'amount' | 'per'>,
  over: number,
  figure: Figure,
): string => fill(texts.capOver, { amount: figure(amount / 100), per: texts[`per_${per}`], over: figure(over / 100) })

/** What became of one episode, in words. */
export const sayExplained = (texts: ClaimTexts, explained: Explained, figure: Figure): string => {
  const { why, cap, per, over, counted = 0, all = 0 } = explained
  return fill(texts[`explain_${why}`], {
    cap: figure(Number(cap ?? 0)),
    per: per ? texts[`per_${per}`] : '',
    over: figure(Number(over ?? 0)),
    counted,
    all,
  })
}

/** An answer to a question of an office, with its codes where they are not the answer itself: `Medicine or dose (B)`. */
export const sayAnswer = (texts: ClaimTexts, { text, codes = [] }: Pick<ClaimAnswer, 'text' | 'codes'>): string => {
  const said = codes.join('; ')
  // A number of a scale stands with the ends of its scale: `4 (1 low – 5 high)`.
  return said === '' || said === text || text.startsWith(`${said} (`)
    ? text
    : `${text} ${fill(texts.codes, { codes: said })}`
}

/** A question of an office before its answer: it ends as one, or with a colon. */
export const labelled = (texts: ClaimTexts, label: string): string =>
  /[?:.!…？：。]$/u.test(label) ? label : fill(texts.answerLabel, { label })

import type { ClaimDocument, ClaimRow } from '../document.ts'
import { sayCap, sayCapOver, sayCounting, sayExplained } from '../wording.ts'
import type { Cell, Paragraph, Run } from './blocks.ts'
import type { Words } from './words.ts'

/** What stands before an amount. Of a withdrawn claim nothing reads as if it were still to be had. */
export const amountLabel = ({ rule, voided }: ClaimDocument, { texts }: Words): string => {
  if (voided === undefined) return texts.claimed
  return rule.award === 'provider' ? texts.wasSubmitted : texts.wasClaimed
}

const amountRuns = ({ rule, totals, voided }: ClaimDocument, value: string, isTotal: boolean, words: Words): Run[] => {
  const { texts, runs, amount } = words
  const submitted = voided ? texts.wasSubmittedValue : texts.submittedValue
  return runs(rule.award === 'provider' ? submitted : texts.claimedValue, {
    unit: { text: totals.unit ?? '', slanted: true },
    amount: { text: amount(value), ...(isTotal && !voided && { weight: 'bold' }) },
  })
}

/** What each cap took, where the rows say which it was; undefined where they do not. */
const takenBy = ({ rule: { caps = [] }, rows, totals }: ClaimDocument): number[] | undefined => {
  const over = Math.round(Number(totals.over ?? 0) * 100)
  if (caps.length === 1) return [over]
  const taken = caps.map(() => 0)
  for (const { explained } of rows) {
    const { per, cap, over: lost } = explained ?? {}
    const at = caps.findIndex(({ amount, per: each }) => each === per && amount === Math.round(Number(cap) * 100))
    if (lost !== undefined && at >= 0) taken[at] = (taken[at] ?? 0) + Math.round(Number(lost) * 100)
  }
  return taken.reduce((sum, one) => sum + one, 0) === over ? taken : undefined
}

const composeCaps = (claim: ClaimDocument, { texts, say, figure }: Words): string[] => {
  const { caps = [] } = claim.rule
  const taken = takenBy(claim)
  const said = caps.map((cap, index) => {
    const over = taken?.[index] ?? 0
    return over > 0 ? sayCapOver(texts, cap, over, figure) : sayCap(texts, cap, figure)
  })
  const isNamed = taken !== undefined && caps.length > 0
  if (claim.totals.over === undefined || isNamed) return said
  return [...said, say(texts.overValue, { over: figure(Number(claim.totals.over)) })]
}

/** How it was counted, in one line: by what, how time was added up, and what is given at most. */
const composeCounting = (claim: ClaimDocument, words: Words): Paragraph[] => {
  const { rule, totals, pack } = claim
  const { texts, say, run, figure } = words
  if (!rule.counting || totals.amount === undefined) return []
  const counting = sayCounting(texts, rule.counting, figure)
  const said = [pack ? say(texts.countedByPack, { said: counting }) : counting]
  if ('rounding' in rule.counting && rule.counting.rounding === 'none') said.push(texts.exactNote)
  if (totals.method) said.push(texts[`method_${totals.method}`])
  said.push(...composeCaps(claim, words))
  if (rule.grade === 'B') said.push(texts.datedRule)
  return [{ style: 'aside', runs: [run('{said}', { said: said.join(' ') })] }]
}

/** How much, or why there is none, and how it counts. */
export const composeAmount = (claim: ClaimDocument, words: Words): Cell => {
  const { totals, statement, voided } = claim
  const { texts, run } = words
  // What the rule says of a claim is no longer said of a withdrawn one: there it stands with the rule.
  const line = voided ? [] : [run('{line}', { line: statement.claimLine })]
  const runs =
    totals.amount === undefined
      ? line
      : [...amountRuns(claim, totals.amount, true, words), ...(voided ? [] : [{ text: ' ' }]), ...line]
  return [
    ...(runs.length === 0 ? [] : [{ style: 'body', runs } satisfies Paragraph]),
    ...(totals.noAmount
      ? [{ style: 'body', runs: [run(texts[`noAmount_${totals.noAmount}`])] } satisfies Paragraph]
      : []),
    ...composeCounting(claim, words),
  ]
}

/** The amount of one episode, and why it is not what the rule says of all. */
export const composeRowAmount = (claim: ClaimDocument, { amount, explained }: ClaimRow, words: Words): Cell => {
  const { texts, run, figure } = words
  return [
    ...(amount === undefined
      ? []
      : [{ style: 'body', runs: amountRuns(claim, amount, false, words) } satisfies Paragraph]),
    ...(claim.totals.method === 'day' ? [{ style: 'aside', runs: [run(texts.dayNote)] } satisfies Paragraph] : []),
    ...(explained === undefined
      ? []
      : [
          { style: 'aside', runs: [run('{said}', { said: sayExplained(texts, explained, figure) })] } satisfies Paragraph,
        ]),
  ]
}

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

type Cap = NonNullable<ClaimDocument['rule']['caps']>[number]

const hundredths = (decimal: string): number => Math.round(Number(decimal) * 100)

/** Each cap of the rule or of a row, a pack's among them, with what it took by what the rows say. */
const takenByCaps = ({ rule, rows }: ClaimDocument): { cap: Cap; taken: number }[] => {
  const found = (rule.caps ?? []).map(cap => ({ cap, taken: 0 }))
  for (const { explained } of rows) {
    const { per, cap, over } = explained ?? {}
    if (per === undefined || cap === undefined || over === undefined) continue
    const amount = hundredths(cap)
    let met = found.find(({ cap: one }) => one.per === per && one.amount === amount)
    if (!met) {
      met = { cap: { per, amount }, taken: 0 }
      found.push(met)
    }
    met.taken += hundredths(over)
  }
  return found
}

/** What is given at most. A cap that took something says so itself, as long as it is known which one it was. */
const composeCaps = (claim: ClaimDocument, { texts, say, figure }: Words): string[] => {
  const { over } = claim.totals
  const caps = takenByCaps(claim)
  const [only] = caps
  const sum = caps.reduce((all, { taken }) => all + taken, 0)
  // Older claims do not say it in their rows.
  if (over !== undefined && only && caps.length === 1) only.taken = hundredths(over)
  else if (over !== undefined && sum !== hundredths(over)) {
    const said = caps.map(({ cap }) => sayCap(texts, cap, figure))
    return [...said, say(texts.overValue, { over: figure(Number(over)) })]
  }
  return caps.map(({ cap, taken }) => (taken > 0 ? sayCapOver(texts, cap, taken, figure) : sayCap(texts, cap, figure)))
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
          {
            style: 'aside',
            runs: [run('{said}', { said: sayExplained(texts, explained, figure) })],
          } satisfies Paragraph,
        ]),
  ]
}

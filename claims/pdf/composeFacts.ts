import { lastDay } from '../days.ts'
import type { ClaimDocument } from '../document.ts'
import type { Cell, Table } from './blocks.ts'
import { amountLabel, composeAmount } from './composeAmount.ts'
import { composeLearner, type Fact } from './composeLearner.ts'
import { composePack } from './composePack.ts'
import { type Words, writeMinutes } from './words.ts'

/** The facts above the episodes: whose claim, for when, in which activity, how much. */
export const composeFacts = (claim: ClaimDocument, words: Words): Table => {
  const { texts, run, day } = words
  const { period, voided, rule, totals } = claim
  const line = (text: string, values = {}): Cell => [{ style: 'body', runs: [run(text, values)] }]
  const dates = { from: day.long(period.from), to: day.long(lastDay(period)), zone: period.zone }
  const write = writeMinutes(claim, words)
  const fact = (label: string, value: Cell): Fact[] => (value.length === 0 ? [] : [[label, value]])
  const facts: Fact[] = [
    ...(voided?.reason === undefined ? [] : fact(texts.withdrawnWhy, line('{reason}', { reason: voided.reason }))),
    ...composeLearner(claim, words),
    ...composePack(claim, words),
    ...fact(texts.period, line(texts.periodValue, dates)),
    ...fact(texts.episodes, line(String(totals.episodes))),
    ...(totals.minutes
      ? fact(
          texts.labelMinutes,
          line(texts.minutesValue, { measured: write(totals.minutes.measured), byHand: write(totals.minutes.byHand) }),
        )
      : []),
    // A record of one's own claims nothing, not even an amount of nought.
    ...(rule.body === undefined
      ? []
      : [
          ...fact(texts.rule, line(texts.ruleShort, { name: rule.name, body: rule.body })),
          ...fact(amountLabel(claim, words), composeAmount(claim, words)),
        ]),
    ...fact(texts.claimId, line('{id}', { id: claim.id })),
  ]
  return {
    kind: 'table',
    columns: [
      { width: 'content', align: 'start' },
      { width: 1, align: 'start' },
    ],
    rows: facts.map(([label, value]) => [[{ style: 'label', runs: [run(label)] }], value]),
    names: 0,
    lines: 'frame',
  }
}

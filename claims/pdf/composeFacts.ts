import { lastDay } from '../days.ts'
import type { ClaimDocument } from '../document.ts'
import { sayCap, sayCounting } from '../wording.ts'
import type { Cell, Paragraph, Table } from './blocks.ts'
import { composeLearner, type Fact } from './composeLearner.ts'
import { composePack } from './composePack.ts'
import { safeLink } from './links.ts'
import type { Words } from './words.ts'

const composeSources = ({ sources }: ClaimDocument['rule'], { texts, runs, day }: Words): Paragraph[] =>
  sources.map(({ title, url, date, confidence, checked }): Paragraph => {
    const link = url === null ? undefined : safeLink(url)
    return {
      style: 'aside',
      runs: runs(texts.ruleSource, {
        title: { text: title },
        confidence: { text: texts[`confidence_${confidence}`] },
        // A page may carry no more than its year.
        date: { text: date === null ? texts.noDate : date.length < 10 ? date : day.long(date) },
        checked: { text: day.long(checked) },
        url: { text: url ?? '', ...(link !== undefined && { link }) },
      }).filter(({ text }) => text !== ''),
    }
  })

/** How sure the counting is: an older rule says so on every page that it stands on. */
const composeGrade = ({ grade, confirmedIn }: ClaimDocument['rule'], { texts, say }: Words): Paragraph[] => {
  if (grade === undefined) return []
  const said = [texts[`grade_${grade}`]]
  if (confirmedIn !== undefined) said.push(say(texts.confirmedIn, { year: confirmedIn }))
  return [{ style: grade === 'A' ? 'aside' : 'body', runs: [{ text: said.join(' ') }] }]
}

const composeRule = ({ rule }: ClaimDocument, words: Words): Cell => {
  const { texts, run } = words
  const { id, version, name, body, activity, exclusiveWith = [] } = rule
  const value = body === undefined ? texts.ruleValueOwn : texts.ruleValue
  return [
    { style: 'body', runs: [run(value, { id, version, name, body: body ?? '' })] },
    ...(activity === undefined ? [] : [{ style: 'body', runs: [run(texts.activityValue, { activity })] } as Paragraph]),
    ...(exclusiveWith.length === 0
      ? []
      : [{ style: 'aside', runs: [run(texts.exclusiveWith, { rules: exclusiveWith.join(', ') })] } as Paragraph]),
    ...composeGrade(rule, words),
    ...composeSources(rule, words),
  ]
}

/** How it was counted: by what, how time was added up, and what is given at most. */
const composeCounting = ({ rule, totals }: ClaimDocument, { texts, run, figure }: Words): Paragraph[] => {
  if (!rule.counting || totals.amount === undefined) return []
  const said = [sayCounting(texts, rule.counting, figure)]
  if ('rounding' in rule.counting && rule.counting.rounding === 'none') said.push(texts.exactNote)
  if (totals.method) said.push(texts[`method_${totals.method}`])
  said.push(...(rule.caps ?? []).map(cap => sayCap(texts, cap, figure)))
  return [{ style: 'aside', runs: [run('{said}', { said: said.join(' ') })] }]
}

const composeClaimed = (claim: ClaimDocument, words: Words): Cell => {
  const { rule, totals, statement } = claim
  const { texts, run, runs, amount, figure, minutes } = words
  const amountRuns =
    totals.amount === undefined || totals.unit === undefined
      ? []
      : runs(`${rule.award === 'provider' ? texts.submittedValue : texts.claimedValue} `, {
          unit: { text: totals.unit, slanted: true },
          amount: { text: amount(totals.amount), weight: 'bold' },
        })
  const lines: Paragraph[] = [{ style: 'body', runs: [...amountRuns, run(statement.claimLine)] }]
  if (totals.noAmount) lines.push({ style: 'body', runs: [run(texts[`noAmount_${totals.noAmount}`])] })
  const counted = [run(texts.episodesValue, { episodes: totals.episodes }).text]
  if (totals.minutes) {
    const { measured, byHand } = totals.minutes
    counted.push(run(texts.minutesValue, { measured: minutes(measured), byHand: minutes(byHand) }).text)
  }
  if (totals.over !== undefined) counted.push(run(texts.overValue, { over: figure(Number(totals.over)) }).text)
  lines.push({ style: 'body', runs: [{ text: counted.join(' ') }] })
  return [...lines, ...composeCounting(claim, words)]
}

/** The facts above the episodes: whose claim, for when, under which rule, how much. */
export const composeFacts = (claim: ClaimDocument, words: Words): Table => {
  const { texts, run, day } = words
  const { period, voided } = claim
  const line = (text: string, values = {}): Cell => [{ style: 'body', runs: [run(text, values)] }]
  const dates = { from: day.long(period.from), to: day.long(lastDay(period)), zone: period.zone }
  const facts: Fact[] = [
    ...(voided?.reason === undefined
      ? []
      : [[texts.withdrawnWhy, line('{reason}', { reason: voided.reason })] satisfies Fact]),
    ...composeLearner(claim, words),
    ...composePack(claim, words),
    [texts.period, line(texts.periodValue, dates)],
    [texts.rule, composeRule(claim, words)],
    [texts.claimed, composeClaimed(claim, words)],
    [texts.claimId, line('{id}', { id: claim.id })],
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

import { lastDay } from '../days.ts'
import type { ClaimDocument, Learner } from '../document.ts'
import type { Cell, Paragraph, Table } from './blocks.ts'
import { safeLink } from './links.ts'
import type { Words } from './words.ts'

const countryName = (code: string, lang: string): string => {
  try {
    return new Intl.DisplayNames(lang, { type: 'region' }).of(code) ?? code
  } catch {
    return code // Not an ISO code: printed as it was written.
  }
}

const professionOf = ({ profession, country }: Learner, lang: string): string =>
  [profession, country === undefined ? undefined : countryName(country, lang)].filter(Boolean).join(', ')

const composeRule = ({ rule }: ClaimDocument, { texts, run, runs, day }: Words): Cell => {
  const { id, version, name, body } = rule
  const value = body === undefined ? texts.ruleValueOwn : texts.ruleValue
  return [
    { style: 'body', runs: [run(value, { id, version, name, body: body ?? '' })] },
    ...rule.sources.map(({ title, url, date, confidence, checked }): Paragraph => {
      const link = safeLink(url)
      return {
        style: 'aside',
        runs: runs(texts.ruleSource, {
          title: { text: title },
          confidence: { text: texts[`confidence_${confidence}`] },
          date: { text: date === null ? texts.noDate : day.long(date) },
          checked: { text: day.long(checked) },
          url: { text: url, ...(link !== undefined && { link }) },
        }),
      }
    }),
  ]
}

const composeClaimed = ({ rule, totals, statement }: ClaimDocument, words: Words): Cell => {
  const { texts, run, runs, amount, figure, minutes } = words
  const lines: Paragraph[] = []
  const amountRuns =
    totals.amount === undefined || totals.unit === undefined
      ? []
      : runs(`${texts.claimedValue} `, {
          unit: { text: totals.unit, slanted: true },
          amount: { text: amount(totals.amount), weight: 'bold' },
        })
  lines.push({ style: 'body', runs: [...amountRuns, run(statement.claimLine)] })
  const sums = totals.minutes && {
    measured: minutes(totals.minutes.measured),
    byHand: minutes(totals.minutes.byHand),
  }
  const counted = [run(texts.episodesValue, { episodes: totals.episodes }).text]
  if (sums) counted.push(run(texts.minutesValue, sums).text)
  lines.push({ style: 'body', runs: [{ text: counted.join(' ') }] })
  if (rule.counting && totals.method) {
    const { increment, minimum } = rule.counting
    const how = run(texts.countingValue, {
      amount: figure(rule.counting.amount / 100),
      minutes: rule.counting.minutes,
      step: figure(increment / 100),
      minimum: figure(minimum / 100),
    })
    lines.push({ style: 'aside', runs: [{ text: `${how.text} ${run(texts[`method_${totals.method}`]).text}` }] })
  }
  return lines
}

/** The facts above the episodes: whose claim, for when, under which rule, how much. */
export const composeFacts = (claim: ClaimDocument, words: Words): Table => {
  const { texts, run, day } = words
  const { learner, period } = claim
  const line = (text: string, values = {}): Cell => [{ style: 'body', runs: [run(text, values)] }]
  const profession = professionOf(learner, texts.lang)
  const dates = { from: day.long(period.from), to: day.long(lastDay(period)), zone: period.zone }
  const facts: [label: string, value: Cell][] = [
    ...(learner.name === undefined
      ? []
      : [[texts.clinician, line('{name}', { name: learner.name })] as [string, Cell]]),
    ...(profession === '' ? [] : [[texts.profession, line('{profession}', { profession })] as [string, Cell]]),
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

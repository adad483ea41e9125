import type { ClaimDocument } from '../document.ts'
import type { Block, Run } from './blocks.ts'
import { heading, prose } from './composeEnd.ts'
import { safeLink } from './links.ts'
import type { Words } from './words.ts'

const sourceRuns = ({ rule }: ClaimDocument, { texts, runs, day }: Words): Run[][] =>
  rule.sources.map(({ title, url, date, confidence, checked }) => {
    const link = url === null ? undefined : safeLink(url)
    return runs(texts.ruleSource, {
      title: { text: title },
      confidence: { text: texts[`confidence_${confidence}`] },
      // A page may carry no more than its year.
      date: { text: date === null ? texts.noDate : date.length < 10 ? date : day.long(date) },
      checked: { text: day.long(checked) },
      url: { text: url ?? '', ...(link !== undefined && { link }) },
    }).filter(({ text }) => text !== '')
  })

/** How sure the counting is, in words for the clinician and the office alike. */
const gradeRuns = ({ grade, confirmedIn }: ClaimDocument['rule'], { texts, say }: Words): Run[] => {
  if (grade === undefined) return []
  const said = [grade === 'B' ? texts.gradeDated : texts[`grade_${grade}`]]
  if (confirmedIn !== undefined) said.push(say(texts.confirmedIn, { year: confirmedIn }))
  return [{ text: said.join(' ') }]
}

const packRuns = ({ pack, voided, statement }: ClaimDocument, { texts, run }: Words): Run[][] => [
  ...(voided ? [[run('{line}', { line: statement.claimLine })]] : []),
  ...(voided && pack && pack.returnTo.length > 0 ? [[run(texts.returnWas, { lines: pack.returnTo.join('; ') })]] : []),
  ...(pack ? [[run(texts.packDigest, { digest: pack.digest })]] : []),
]

/** What a claim was counted by and where that was read: at the end, since the learning is what a committee reads. */
export const composeRule = (claim: ClaimDocument, words: Words): Block[] => {
  const { texts, run } = words
  const { id, version, name, body, activity, exclusiveWith = [] } = claim.rule
  const isRecord = body === undefined
  const said: Run[][] = [
    [run(isRecord ? texts.ruleValueOwn : texts.ruleValue, { id, version, name, body: body ?? '' })],
    ...(isRecord && !claim.voided ? [[run('{line}', { line: claim.statement.claimLine })]] : []),
    ...(activity === undefined ? [] : [[run(texts.activityValue, { activity })]]),
    ...(exclusiveWith.length === 0 ? [] : [[run(texts.exclusiveWith, { rules: exclusiveWith.join(', ') })]]),
    gradeRuns(claim.rule, words),
    ...sourceRuns(claim, words),
    ...packRuns(claim, words),
  ]
  return [
    heading(words, texts.aboutRule),
    ...said.filter(runs => runs.length > 0).map(runs => prose('P', 'cell', runs, 2)),
  ]
}

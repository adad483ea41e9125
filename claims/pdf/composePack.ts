import type { ClaimDocument } from '../document.ts'
import type { Paragraph } from './blocks.ts'
import type { Fact } from './composeLearner.ts'
import { safeLink } from './links.ts'
import type { Words } from './words.ts'

/** In whose activity it is claimed and where it goes; a withdrawn claim goes nowhere. */
export const composePack = ({ pack, voided }: ClaimDocument, { texts, run, printed, day }: Words): Fact[] => {
  if (pack === undefined) return []
  const { provider, accmeId, activity, activityId, acknowledgedOn, returnTo } = pack
  const days = { from: day.long(pack.from), until: day.long(pack.until) }
  const facts: Fact[] = [
    [texts.provider, [{ style: 'body', runs: [run(texts.providerValue, { provider, accmeId })] }]],
    [
      texts.packActivity,
      [
        { style: 'body', runs: [run(texts.packActivityValue, { activity, activityId, ...days })] },
        { style: 'aside', runs: [run(texts.packRead, { date: day.long(acknowledgedOn) })] },
      ],
    ],
    [
      texts.returnTo,
      (voided ? [] : returnTo).map((text): Paragraph => {
        const link = safeLink(text)
        return { style: 'body', runs: [printed({ text, ...(link !== undefined && { link }) })] }
      }),
    ],
  ]
  return facts.filter(([, value]) => value.length > 0)
}

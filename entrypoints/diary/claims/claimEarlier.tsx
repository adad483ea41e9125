import { useMemo } from 'preact/hooks'
import { clashesOf } from '../../../claims/clash.ts'
import type { ClaimDocument } from '../../../claims/document.ts'
import { formFields } from '../../../claims/packs/form.ts'
import { formClaimOf } from '../../../claims/packs/office.ts'
import { plainForm } from '../../../claims/packs/plainForm.ts'
import { ruleById } from '../../../claims/rules/index.ts'
import type { ClaimTexts } from '../../../claims/texts.ts'
import type { EarlierClaim } from '../../../components/claim/types.ts'
import { dayWords } from '../../../components/format.ts'
import { Icon } from '../../../components/icon.tsx'
import { CopyFields } from '../../../components/pack/copyFields.tsx'
import { type Say, useSay } from '../../../components/words.tsx'
import type { KeptClaim } from '../../../storage/claims.ts'
import type { Snapshot } from '../../../storage/watch.ts'
import { documentOf } from './claimKept.ts'
import { type HeldPack, heldPacks } from './claimPacks.ts'

/** The last day of a period, which a claim keeps half-open. */
const lastDay = (to: string): string => Temporal.PlainDate.from(to).subtract({ days: 1 }).toString()

/** The pack under which a kept claim was made, where it is still here. */
export const packOf = (claim: ClaimDocument, packs: readonly HeldPack[]): HeldPack | undefined =>
  packs.find(({ digest }) => digest === claim.pack?.digest)

/** Codes of ours in the reader's words, where a form asks for them. */
const wordsOf = (say: Say, texts: ClaimTexts): Record<string, string> => ({
  ...Object.fromEntries(
    (['changed', 'confirmed', 'learned', 'noAnswer', 'wouldNotApply'] as const).map(key => [
      key,
      texts[`outcome_${key}`],
    ]),
  ),
  ...Object.fromEntries((['memory', 'chart', 'data', 'feedback'] as const).map(key => [key, texts[`basis_${key}`]])),
  yes: say('wordYes'),
  no: say('wordNo'),
})

/** The fields of a form that is nobody's. */
const labelsOf = (say: Say) => ({
  problem: say('plainProblem'),
  date: say('plainDate'),
  reason: say('officeReason'),
  databases: say('plainDatabases'),
  sources: say('plainSources'),
  answerFound: say('officeAnswerFound'),
  outcome: say('plainOutcome'),
  application: say('plainApplication'),
  typeOfChange: say('officeTypeOfChange'),
  basis: say('plainBasis'),
  episodeMinutes: say('plainMinutes'),
  episodeClaimed: say('plainClaimed'),
})

/** The fields of an office's own web form, filled from a kept claim. */
const WebForm = ({ claim, held, texts }: { claim: ClaimDocument; held: HeldPack | undefined; texts: ClaimTexts }) => {
  const say = useSay()
  const form = useMemo(() => {
    const { claim: filled, evaluation } = formClaimOf(claim)
    return formFields(filled, held?.pack ?? plainForm(labelsOf(say)), { evaluation, words: wordsOf(say, texts) })
  }, [claim, held, say, texts])
  return (
    <details>
      <summary>
        <Icon name="chevron" />
        {say('copyForm')}
      </summary>
      <CopyFields
        form={form}
        nameOf={number => claim.rows[number - 1]?.problem ?? String(number)}
        onCopy={text => navigator.clipboard.writeText(text)}
      />
    </details>
  )
}

const metaOf = (say: Say, { day }: KeptClaim, claim: ClaimDocument | undefined): string => {
  const language = say('languageTag')
  if (!claim) return dayWords(language, day)
  const { period, totals } = claim
  const days = [dayWords(language, period.from), dayWords(language, lastDay(period.to))] as const
  return totals.amount === undefined
    ? say('claimMeta', ...days, dayWords(language, day))
    : say('claimMetaAmount', ...days, `${totals.unit ?? ''} ${totals.amount}`.trim(), dayWords(language, day))
}

const voidedText = (say: Say, { voided }: KeptClaim): string | undefined => {
  if (!voided) return undefined
  const on = dayWords(say('languageTag'), voided.on)
  return voided.reason ? say('withdrawnWhy', on, voided.reason) : say('withdrawnOn', on)
}

/** Claims that were kept, with what came of each. One that cannot be read is listed all the same: its episodes still bar. */
export const earlierProps = (say: Say, texts: ClaimTexts, { claims, settings }: Snapshot): EarlierClaim[] => {
  const clashes = clashesOf(claims)
  const packs = heldPacks(settings.packs)
  const nameOf = (kept: KeptClaim) =>
    `${ruleById(kept.rule)?.name ?? kept.rule}, ${dayWords(say('languageTag'), kept.day)}`
  return claims.map(kept => {
    const claim = documentOf(kept)
    const held = claim && packOf(claim, packs)
    const others = claims.filter(({ id }) => clashes.get(kept.id)?.includes(id)).map(nameOf)
    return {
      id: kept.id,
      name: ruleById(kept.rule)?.name ?? kept.rule,
      meta: metaOf(say, kept, claim),
      voided: voidedText(say, kept),
      clash: others.length > 0 ? say('claimClash', others.join('; ')) : undefined,
      ...(claim && claim.rows.length > 0 ? { form: <WebForm claim={claim} held={held} texts={texts} /> } : {}),
      roster: held !== undefined,
    }
  })
}

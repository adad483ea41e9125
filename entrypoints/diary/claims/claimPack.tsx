import { useState } from 'preact/hooks'
import { packDigest, packText } from '../../../claims/packs/digest.ts'
import { MOST_OF_A_PACK, readPack } from '../../../claims/packs/readPack.ts'
import { packShown } from '../../../claims/packs/shown.ts'
import type { CreditRule } from '../../../claims/rules/schema.ts'
import { type HeldLine, PackSection } from '../../../components/claim/packSection.tsx'
import { dayWords } from '../../../components/format.ts'
import { PackReading } from '../../../components/pack/packReading.tsx'
import type { PackReadingProps } from '../../../components/pack/types.ts'
import { type Say, useSay } from '../../../components/words.tsx'
import { NotConfirmed, send } from '../../../messages/send.ts'
import { SITES } from '../../../sites/index.ts'
import type { Snapshot } from '../../../storage/watch.ts'
import { type HeldPack, heldPacks, readKept, unusablePacks } from './claimPacks.ts'

const siteName = (id: string): string | undefined => SITES.find(site => site.id === id)?.name

/** UTF-8 takes up to three bytes for a UTF-16 unit: what is longer in bytes is too long as text. */
const MOST_BYTES = 3 * MOST_OF_A_PACK

const readFile = async (file: File): Promise<ReturnType<typeof readPack>> => {
  if (file.size > MOST_BYTES) {
    return { ok: false, problems: [{ path: '', reason: 'tooBig', found: String(file.size) }] }
  }
  return readPack(await file.text())
}

const lineOf = (say: Say, { pack, digest, acknowledgedAt }: HeldPack, zone: string): HeldLine => {
  const on = Temporal.Instant.fromEpochMilliseconds(acknowledgedAt).toZonedDateTimeISO(zone).toPlainDate().toString()
  return {
    digest,
    title: pack.activity.title,
    provider: pack.provider.name,
    kept: say('claimPackKept', dayWords(say('languageTag'), on)),
  }
}

/** A pack that this version cannot read, or that is not the one which was acknowledged. */
const unusable = (say: Say): Omit<HeldLine, 'digest'> => ({
  title: say('claimPackUnusable'),
  provider: say('claimPackUnusableMore'),
  kept: '',
  isUnusable: true,
})

export interface ClaimPackProps {
  snapshot: Snapshot
  rule: CreditRule
  used: HeldPack | undefined
  zone: string
  onChoose: (digest: string) => void
}

/** The provider's pack of a rule: opening a file, reading its disclosures, choosing among several, forgetting one. */
export const ClaimPack = ({ snapshot, rule, used, zone, onChoose }: ClaimPackProps) => {
  const say = useSay()
  const [reading, setReading] = useState<ReturnType<typeof readPack>>()
  const [failure, setFailure] = useState<string>()
  const packs = heldPacks(snapshot.settings.packs)
  const open = (file: File): void => {
    setFailure(undefined)
    readFile(file).then(setReading, () => setFailure(say('claimPackFailed')))
  }
  const use = async (): Promise<void> => {
    if (!reading?.ok) return
    const { pack } = reading
    const digest = await packDigest(pack)
    // Read before it comes back from the database, so that nothing is counted without it meanwhile.
    await readKept([{ text: packText(pack), digest, acknowledgedAt: 0 }])
    await send<'acknowledge'>({ type: 'acknowledge', pack: packText(pack), digest })
    setReading(undefined)
    onChoose(digest)
  }
  const failed = (error: unknown): void =>
    setFailure(say(error instanceof NotConfirmed && error.reason === 'refused' ? 'claimPackMany' : 'claimPackFailed'))
  const shown: PackReadingProps | undefined = reading && {
    read: reading.ok ? packShown(reading.pack, siteName) : { problems: reading.problems },
    replaces:
      reading.ok &&
      packs.some(
        ({ pack }) =>
          pack.provider.accmeId === reading.pack.provider.accmeId && pack.activity.id === reading.pack.activity.id,
      ),
    onUse: () => void use().catch(failed),
    onNotNow: () => setReading(undefined),
  }
  return (
    <PackSection
      packs={[
        ...packs.filter(({ pack }) => pack.rule === rule.id).map(pack => lineOf(say, pack, zone)),
        ...unusablePacks(snapshot.settings.packs).map(({ digest }) => ({ ...unusable(say), digest })),
      ]}
      used={used?.digest}
      failure={failure}
      reading={shown && <PackReading {...shown} />}
      onOpen={open}
      onChoose={onChoose}
      onForget={digest => void send<'forgetPack'>({ type: 'forgetPack', digest }).catch(failed)}
    />
  )
}

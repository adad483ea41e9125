import { useEffect, useMemo, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import type { ClaimDocument } from '../../../claims/document.ts'
import { claimJson } from '../../../claims/json.ts'
import type { ClaimTexts } from '../../../claims/texts.ts'
import { keysOf, PROFESSION_TEXTS } from '../../../components/answers/texts.ts'
import { useSay } from '../../../components/words.tsx'
import type { Snapshot } from '../../../storage/watch.ts'
import { beginning, type ClaimChoices } from './claimChoices.ts'
import { type ClaimDraft, draftClaim, freezeDraft } from './claimDraft.ts'
import { learnerLeaving } from './claimLearner.ts'
import { useOwnId } from './useOwnId.ts'

export const todayHere = (): string => Temporal.Now.plainDateISO().toString()

/** The text that is kept: canonical, without a checksum, which a saved file gets. */
export const textOf = (document: ClaimDocument): string => new TextDecoder().decode(claimJson(document))

export interface DraftState {
  choices: ClaimChoices
  change: (part: Partial<ClaimChoices>) => void
  zone: string
  /** ISO local day. */
  day: string
  /** Both undefined while the period is none. */
  draft: ClaimDraft | undefined
  document: ClaimDocument | undefined
  /** Changes with whatever is stated. */
  stating: string
}

/** What was chosen, what comes of it, and the document that would leave. */
export const useClaimDraft = (snapshot: Snapshot, texts: ClaimTexts): DraftState => {
  const say = useSay()
  const day = todayHere()
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const [choices, setChoices] = useState(() => beginning(day, snapshot.learner ?? {}))
  const change = (part: Partial<ClaimChoices>) => setChoices(before => ({ ...before, ...part }))
  const own = useOwnId(JSON.stringify(choices))
  // Typing one's name counts nothing anew.
  const { learner: typed, evaluation: _, ...others } = choices
  const counting = JSON.stringify([others, typed.credentials])
  const ownKept = snapshot.claims.some(({ id }) => id === own.id) ? own.id : ''
  const draft = useMemo(
    () => draftClaim(snapshot, choices, { zone, today: day, now: Date.now(), others: say('creditedOthers') }, ownKept),
    [snapshot, counting, zone, day, ownKept, say],
  )
  const { profession, country } = snapshot.settings
  const known = keysOf(PROFESSION_TEXTS).find(key => key === profession)
  const said = known && say(PROFESSION_TEXTS[known])
  const document = useMemo(() => {
    if (!draft) return undefined
    const learner = {
      ...learnerLeaving(draft.rule, draft.pack?.pack, choices.learner),
      ...(said && { profession: said }),
      ...(country && { country }),
    }
    const { version } = browser.runtime.getManifest()
    return freezeDraft(draft, choices, { id: own.id, version, on: day, learner }, texts)
  }, [draft, choices, own.id, day, said, country, texts])
  const stating = useMemo(() => JSON.stringify({ ...document, id: '' }), [document])

  const kept = snapshot.claims.find(({ id }) => id === own.id)
  const isOther = kept !== undefined && document !== undefined && (kept.voided || kept.document !== textOf(document))
  useEffect(() => {
    if (isOther) own.renew()
  }, [isOther, own])
  return { choices, change, zone, day, draft, document, stating }
}

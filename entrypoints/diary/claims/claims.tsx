import { useMemo, useState } from 'preact/hooks'
import { leftEmpty, packKey, unansweredEvaluation } from '../../../claims/packs/office.ts'
import { termsOf } from '../../../claims/packs/terms.ts'
import { ClaimOffice } from '../../../components/claim/claimOffice.tsx'
import { ClaimView } from '../../../components/claim/claimView.tsx'
import type { ClaimFormat, ClaimPaper } from '../../../components/claim/types.ts'
import { useSay } from '../../../components/words.tsx'
import { type NotConfirmed, send } from '../../../messages/send.ts'
import type { Snapshot } from '../../../storage/watch.ts'
import { isOpen } from './claimCredited.ts'
import { ClaimCycles, lookForEnough } from './claimCycles.tsx'
import { periodOf, rulesOf } from './claimDraft.ts'
import { earlierProps, packOf } from './claimEarlier.tsx'
import { documentAgain } from './claimKept.ts'
import { faultOf, fieldsAsked, learnerFields, learnerToKeep } from './claimLearner.ts'
import { officeProps } from './claimOffice.ts'
import { optionsProps } from './claimOptions.ts'
import { ClaimPack } from './claimPack.tsx'
import { heldPacks, packFor, takesPack } from './claimPacks.ts'
import { previewProps } from './claimPreview.ts'
import { creditedProps, outProps, readyProps, totalProps, yearsProps } from './claimProps.ts'
import { ruleChoice, ruleFacts } from './claimRuleProps.ts'
import { claimTexts } from './claimTexts.ts'
import { textOf, useClaimDraft } from './useClaimDraft.ts'
import { useKeptPacks } from './useKeptPacks.ts'
import { useMaking } from './useMaking.ts'
import { useOffice } from './useOffice.ts'

/** The claims page, once the packs that it counts by are read. */
export const Claims = ({ snapshot }: { snapshot: Snapshot }) => {
  const reads = useKeptPacks(snapshot.settings.packs)
  // Another object when packs were read, so that whatever was made of it is made anew.
  const read = useMemo(() => ({ ...snapshot }), [snapshot, reads])
  return reads === undefined ? null : <ReadClaims snapshot={read} />
}

/** A claim: choose rule and period, see what goes in, what stays out and what leaves, state it, save it. */
const ReadClaims = ({ snapshot }: { snapshot: Snapshot }) => {
  const say = useSay()
  const texts = useMemo(() => claimTexts(say), [say])
  const { choices, change, zone, day, draft, document: frozen, stating } = useClaimDraft(snapshot, texts)
  // What is being typed may be no period yet: the claim keeps the last one that was.
  const [typed, setTyped] = useState({ from: choices.from, until: choices.until })
  const [asked, setAsked] = useState(false)
  const [remember, setRemember] = useState(snapshot.learner !== undefined)
  const [paper, setPaper] = useState<Pick<ClaimPaper, 'layout' | 'flat'>>({ layout: 'table', flat: false })
  const [wanted, setWanted] = useState<{ id: string; at: number }>()
  const office = useOffice(draft?.pack && packKey(draft.pack.pack))
  const making = useMaking(texts)
  const earlier = useMemo(() => earlierProps(say, texts, snapshot), [say, texts, snapshot])
  if (!draft || !frozen) return null
  const { rule, pack, counted, preparation } = draft
  const { settings } = snapshot
  const { cycles, profession } = settings

  const tell = (work: Promise<unknown>): void => {
    work.catch(() => making.fail(say('notDone')))
  }
  const keep = async (): Promise<void> => {
    const { id, statement } = frozen
    const episodes = preparation.ready.map(({ episode }) => episode.id)
    const kept = { id, rule: rule.id, day: statement.date, episodes, document: textOf(frozen) }
    await send<'claim'>({ type: 'claim', ...kept })
    // The claim is kept by now: what follows does not hold back its file.
    const others = snapshot.claims.filter(claim => claim.id !== id)
    if (cycles.length > 0) tell(lookForEnough({ settings, claims: [kept, ...others] }, day))
    if (remember) tell(send<'learner'>({ type: 'learner', learner: learnerToKeep(choices.learner) }))
  }
  const gone = async (id: string, work: Promise<unknown>): Promise<void> => {
    await work
    const claims = snapshot.claims.filter(claim => claim.id !== id)
    if (cycles.length > 0) await lookForEnough({ settings, claims }, day)
  }
  const hindrance = (): string | undefined => {
    if (typed.from !== choices.from || typed.until !== choices.until) return say('claimPeriodWrong')
    if (counted.amount === '0.00') return say('claimNothing')
    const site = draft.asked.find(one => isOpen(one, choices))
    if (site) return say('creditedMissing', site.name)
    if (pack && unansweredEvaluation(pack.pack, choices.evaluation).length > 0) return say('claimEvaluationOpen')
    const empty = pack ? leftEmpty(frozen, pack.pack) : []
    if (empty.length > 0) return say('claimFormEmpty', empty.join('; '))
    const faults = fieldsAsked(rule, pack?.pack).flatMap(field => faultOf(field, choices.learner[field] ?? '') ?? [])
    return faults[0] && say(faults[0])
  }
  const why = (error: NotConfirmed): string => say(error.reason === 'refused' ? 'claimRefused' : 'notDone')
  const save = (format: ClaimFormat): void => {
    const lacks = hindrance()
    setAsked(lacks !== undefined)
    if (lacks) making.fail(lacks)
    else making.save(() => ({ claim: frozen, ...paper, pack: pack?.pack }), format, keep, why)
  }
  const saveAgain = (id: string, format: ClaimFormat): void => {
    const kept = snapshot.claims.find(claim => claim.id === id)
    if (!kept) return
    making.save(() => {
      const claim = documentAgain(kept)
      return { claim, ...paper, pack: packOf(claim, heldPacks(settings.packs))?.pack }
    }, format)
  }
  const { counting, caps, cycle } = rule
  const hasChoice = !counted.noAmount && counting.basis === 'time' && counting.methods.length > 1
  const isFollowed = cycles.some(followed => followed.rule === rule.id)
  const hasCycle = !counted.noAmount && !isFollowed && !!cycle?.months && caps.some(({ per }) => per === 'cycle')
  const packs = heldPacks(settings.packs)
  return (
    <ClaimView
      rules={rulesOf(settings).map(offered => {
        const held = packFor(packs, offered)
        const terms = held && termsOf(held.pack, held.acknowledgedAt)
        return ruleChoice(say, texts, offered, {
          today: day,
          ...(profession && { profession }),
          ...(terms && { pack: terms }),
        })
      })}
      cycles={<ClaimCycles {...{ snapshot, draft, texts, tell }} today={day} />}
      ruleId={rule.id}
      facts={ruleFacts(say, texts, draft)}
      pack={
        takesPack(rule) && (
          <ClaimPack
            key={rule.id}
            {...{ snapshot, rule, zone }}
            used={pack}
            onChoose={packDigest => change({ packDigest })}
          />
        )
      }
      period={{ ...typed, zoneLabel: zone, episodes: draft.inPeriod }}
      counting={hasChoice ? { value: choices.method, onChange: method => change({ method }) } : undefined}
      cycle={
        hasCycle ? { start: choices.cycleStart, today: day, onChange: cycleStart => change({ cycleStart }) } : undefined
      }
      years={yearsProps(draft, choices.published, (pmid, said) =>
        change({ published: { ...choices.published, [pmid]: said } }),
      )}
      credited={creditedProps(say, draft, choices, credited => change({ credited }))}
      asked={asked}
      office={
        <ClaimOffice
          {...officeProps(
            say,
            draft,
            choices,
            office,
            evaluation => change({ evaluation }),
            (id, relevant) => tell(send<'forOffice'>({ type: 'forOffice', id, relevant })),
          )}
          asked={asked}
          wanted={wanted}
        />
      }
      learner={{
        fields: learnerFields(say, rule, pack?.pack, choices.learner, asked, (field, value) =>
          change({ learner: { ...choices.learner, [field]: value } }),
        ),
        consent: pack && {
          on: choices.learner.reportConsent ?? false,
          onChange: reportConsent => change({ learner: { ...choices.learner, reportConsent } }),
        },
        remember: {
          on: remember,
          onChange: on => {
            setRemember(on)
            if (!on) tell(send<'learner'>({ type: 'learner', learner: null }))
          },
        },
      }}
      options={optionsProps(say, draft, choices)}
      paper={{
        ...paper,
        onLayout: layout => setPaper({ ...paper, layout }),
        onFlat: flat => setPaper({ ...paper, flat }),
      }}
      ready={readyProps(say, texts, draft, id => change({ leaveOut: [...choices.leaveOut, id] }))}
      out={outProps(say, texts, draft, {
        putBack: id => change({ leaveOut: choices.leaveOut.filter(other => other !== id) }),
        answerOffice: id => setWanted({ id, at: Date.now() }),
        writeDegree: () => document.querySelector<HTMLElement>('[data-field=credentials] input')?.focus(),
      })}
      preview={previewProps(say, texts, frozen, paper)}
      total={totalProps(say, texts, draft)}
      statement={frozen.statement.attestation}
      stating={stating}
      roster={pack !== undefined}
      unprintable={making.unprintable}
      busy={making.busy}
      failure={making.failure}
      saved={making.saved}
      earlier={earlier}
      onRule={ruleId => change({ ruleId })}
      onPeriod={(from, until) => {
        setTyped({ from, until })
        if (periodOf({ from, until }, zone)) change({ from, until })
      }}
      onOption={(extra, on) => change({ [extra]: on })}
      onSave={save}
      onSaveAgain={saveAgain}
      onVoidClaim={(id, reason) => tell(gone(id, send<'voidClaim'>({ type: 'voidClaim', id, on: day, reason })))}
      onRemoveClaim={id => tell(gone(id, send<'removeClaim'>({ type: 'removeClaim', id })))}
    />
  )
}

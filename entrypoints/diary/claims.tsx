import { useMemo, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import type { ClaimDocument } from '../../claims/document.ts'
import { claimJson } from '../../claims/json.ts'
import { ruleById } from '../../claims/rules/index.ts'
import { keysOf, PROFESSION_TEXTS } from '../../components/answers/texts.ts'
import { ClaimView } from '../../components/claim/claimView.tsx'
import type { ClaimFormat, ClaimOption } from '../../components/claim/types.ts'
import { useSay } from '../../components/words.tsx'
import { send } from '../../messages/send.ts'
import type { Snapshot } from '../../storage/watch.ts'
import { type ClaimChoices, draftClaim, freezeDraft, periodOf, rulesOf } from './claimDraft.ts'
import { previewProps } from './claimPreview.ts'
import { outProps, readyProps, totalProps, yearsProps } from './claimProps.ts'
import { ruleChoice, ruleFacts } from './claimRuleProps.ts'
import { claimTexts } from './claimTexts.ts'
import { useMaking } from './useMaking.ts'
import { useOwnId } from './useOwnId.ts'

const today = (): string => Temporal.Now.plainDateISO().toString()

const beginning = (): ClaimChoices => ({
  ruleId: 'learning-record',
  from: `${today().slice(0, 4)}-01-01`,
  until: today(),
  method: 'episode',
  name: '',
  queries: false,
  minutes: false,
  cycleStart: '',
  published: {},
})

/** A claim: choose rule and period, see what goes in, what stays out and what leaves, state it, save it. */
export const Claims = ({ snapshot }: { snapshot: Snapshot }) => {
  const say = useSay()
  const texts = useMemo(() => claimTexts(say), [say])
  const [choices, setChoices] = useState(beginning)
  // What is being typed may be no period yet: the claim keeps the last one that was.
  const [typed, setTyped] = useState({ from: choices.from, until: choices.until })
  const change = (part: Partial<ClaimChoices>) => setChoices(before => ({ ...before, ...part }))
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const ownId = useOwnId(JSON.stringify(choices))
  const day = today()
  const draft = useMemo(() => draftClaim(snapshot, choices, zone, ownId, day), [snapshot, choices, zone, ownId, day])
  const { profession, country } = snapshot.settings
  const known = keysOf(PROFESSION_TEXTS).find(key => key === profession)
  const learner = { ...(known ? { profession: say(PROFESSION_TEXTS[known]) } : {}), ...(country ? { country } : {}) }
  const stated = { id: ownId, version: browser.runtime.getManifest().version, on: day, learner }
  const document = useMemo(() => draft && freezeDraft(draft, choices, stated, texts), [draft, choices, ownId, texts])
  const making = useMaking(texts)
  if (!draft || !document) return null

  const keep = async (): Promise<void> => {
    const text = new TextDecoder().decode(claimJson(document))
    const episodes = draft.preparation.ready.map(({ episode }) => episode.id)
    await send<'claim'>({ type: 'claim', id: ownId, rule: draft.rule.id, day: stated.on, episodes, document: text })
  }
  const hindrance = (): string | undefined => {
    if (typed.from !== choices.from || typed.until !== choices.until) return say('claimPeriodWrong')
    return draft.counted.amount === '0.00' ? say('claimNothing') : undefined
  }
  const save = (format: ClaimFormat): void => {
    const why = hindrance()
    if (why) making.fail(why)
    else
      making.save(
        () => document,
        format,
        keep,
        ({ reason }) => say(reason === 'refused' ? 'claimRefused' : 'notDone'),
      )
  }
  const saveAgain = (id: string, format: ClaimFormat): void => {
    const claim = snapshot.claims.find(kept => kept.id === id)
    if (claim) making.save(() => JSON.parse(claim.document) as ClaimDocument, format)
  }
  const { counting, caps, cycle } = draft.rule
  const hasChoice = !draft.counted.noAmount && counting.basis === 'time' && counting.methods.length > 1
  const hasCycle = !draft.counted.noAmount && !!cycle?.months && caps.some(({ per }) => per === 'cycle')
  const forced = draft.rule.requires.includes('minutes') ? say('claimMinutesNeeded') : undefined
  const asked = { today: day, ...(profession && { profession }) }
  const options: ClaimOption[] = [
    { extra: 'queries', on: choices.queries },
    { extra: 'minutes', on: choices.minutes, forced },
  ]
  return (
    <ClaimView
      rules={rulesOf(snapshot.settings).map(rule => ruleChoice(say, texts, rule, asked))}
      ruleId={draft.rule.id}
      facts={ruleFacts(say, texts, draft)}
      period={{ ...typed, zoneLabel: zone, episodes: draft.inPeriod }}
      counting={hasChoice ? { value: choices.method, onChange: method => change({ method }) } : undefined}
      cycle={
        hasCycle ? { start: choices.cycleStart, today: day, onChange: cycleStart => change({ cycleStart }) } : undefined
      }
      years={yearsProps(draft, choices.published, (pmid, said) =>
        change({ published: { ...choices.published, [pmid]: said } }),
      )}
      name={choices.name}
      options={options}
      ready={readyProps(say, texts, draft)}
      out={outProps(say, texts, draft, () => location.assign('#waiting'))}
      preview={previewProps(say, texts, document)}
      total={totalProps(say, texts, draft)}
      statement={draft.rule.wording.attestation}
      unprintable={making.unprintable}
      busy={making.busy}
      failure={making.failure}
      saved={making.saved}
      earlier={snapshot.claims.map(claim => ({
        id: claim.id,
        name: ruleById(claim.rule)?.name ?? claim.rule,
        meta: say('claimEarlier', claim.day, claim.episodes.length),
      }))}
      onRule={ruleId => change({ ruleId })}
      onPeriod={(from, until) => {
        setTyped({ from, until })
        if (periodOf({ ...choices, from, until }, zone)) change({ from, until })
      }}
      onName={name => change({ name })}
      onOption={(extra, on) => change(extra === 'queries' ? { queries: on } : { minutes: on })}
      onSave={save}
      onSaveAgain={saveAgain}
      onRemoveClaim={id => send<'removeClaim'>({ type: 'removeClaim', id }).catch(() => making.fail(say('notDone')))}
    />
  )
}

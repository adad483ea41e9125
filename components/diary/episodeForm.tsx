import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { OUTCOME_ORDER, OUTCOME_TEXTS } from '../answers/outcome.tsx'
import { KIND_TEXTS, keysOf } from '../answers/texts.ts'
import { Chips } from '../parts/chips.tsx'
import { RadioRows } from '../parts/radioRows.tsx'
import { Select } from '../parts/select.tsx'
import { TextField } from '../parts/textField.tsx'
import { NotSaved } from '../question/notSaved.tsx'
import { LONGEST_ANSWER } from '../question/types.ts'
import { useSaving } from '../question/useSaving.ts'
import { useSay } from '../words.tsx'
import { type DraftFields, draftOf, faultsOf, fieldsOf, hasHelper } from './episodeDraft.ts'
import { LinesField } from './linesField.tsx'
import type { EpisodeDraft, LinkChoice } from './types.ts'

export interface EpisodeFormProps {
  /** Absent: something new is added by hand. */
  start?: EpisodeDraft
  /** Kind and day were noticed on sites and stay as they are. */
  noticed?: boolean
  /** Local day, `yyyy-mm-dd`. */
  today: string
  /** Episodes of searches to which something of that day may belong. */
  linkChoices: (day: string) => readonly LinkChoice[]
  /** Rejects when nothing was saved; the form then stays as it is. */
  onSave: (draft: EpisodeDraft) => Promise<void>
  onCancel: () => void
}

/** Longest role that is kept, UTF-16 units. */
const LONGEST_ROLE = 100

/** Adds a consult, a discussion, mentoring or reading by hand, or edits an episode. */
export const EpisodeForm = ({ start, noticed = false, today, linkChoices, onSave, onCancel }: EpisodeFormProps) => {
  const say = useSay()
  const id = useId()
  const [fields, setFields] = useState<DraftFields>(() => fieldsOf(start, today))
  const [asked, setAsked] = useState(false)
  const { failed, save } = useSaving()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector<HTMLElement>('h2, h3')?.focus(), [])

  const set = (change: Partial<DraftFields>) => setFields({ ...fields, ...change })
  const faults = asked ? faultsOf(fields, today) : {}
  const fault = (key: keyof typeof faults) => faults[key] && say(faults[key])
  const kinds = keysOf(KIND_TEXTS).filter(kind => kind !== 'visits')
  const choices = noticed ? [] : linkChoices(fields.day)
  const Heading = start ? 'h3' : 'h2'

  const submit = () => {
    setAsked(true)
    const [first] = Object.keys(faultsOf(fields, today))
    if (first) form.current?.querySelector<HTMLElement>(`[data-field=${first}] :is(input, textarea)`)?.focus()
    else
      save(
        () => onSave(draftOf(fields)),
        () => undefined,
      )
  }

  return (
    <form
      ref={form}
      class="stack form"
      aria-labelledby={id}
      noValidate
      onSubmit={event => {
        event.preventDefault()
        submit()
      }}
    >
      <Heading id={id} tabIndex={-1} class="as-h2">
        {say(start ? 'formEdit' : 'formAdd')}
      </Heading>
      {!noticed && (
        <>
          <div data-field="kind">
            <RadioRows
              legend={say('formKind')}
              options={kinds.map(kind => ({ value: kind, text: say(KIND_TEXTS[kind]) }))}
              value={fields.kind}
              onChange={kind => set({ kind })}
              fault={fault('kind')}
            />
          </div>
          <div data-field="day">
            <TextField
              label={say('formDay')}
              type="date"
              max={today}
              value={fields.day}
              onInput={day => set({ day })}
              fault={fault('day')}
            />
          </div>
        </>
      )}
      {hasHelper(fields.kind) && (
        <div data-field="role">
          <TextField
            label={say('formRole')}
            maxLength={LONGEST_ROLE}
            hint={say('formRoleHint')}
            value={fields.role}
            onInput={role => set({ role })}
          />
        </div>
      )}
      <div data-field="problem">
        <LinesField
          label={say('formProblem')}
          longest={LONGEST_ANSWER}
          hint={say('questionPrivacy')}
          value={fields.problem}
          onInput={problem => set({ problem })}
          fault={fault('problem')}
        />
      </div>
      <div data-field="minutes">
        <TextField
          label={say(noticed ? 'formMinutesMore' : 'formMinutes')}
          type="number"
          min="0"
          max="1440"
          hint={noticed ? say('formMinutesMoreHint') : undefined}
          value={fields.minutes}
          onInput={minutes => set({ minutes })}
          fault={fault('minutes')}
        />
      </div>
      <Chips
        legend={say('formOutcome')}
        options={OUTCOME_ORDER.map(value => ({ value, text: say(OUTCOME_TEXTS[value].word), icon: value }))}
        value={fields.outcome}
        onChange={outcome => set({ outcome })}
      />
      {fields.outcome === 'changed' && (
        <LinesField
          label={say('formChange')}
          longest={LONGEST_ANSWER}
          hint={say('questionChangeHint')}
          value={fields.change}
          onInput={change => set({ change })}
        />
      )}
      {!noticed && choices.length > 0 && (
        <Select
          label={say('formLinked')}
          options={[
            { value: '', text: say('formLinkedNone') },
            ...choices.map(choice => ({ value: choice.id, text: choice.text })),
          ]}
          value={fields.linked}
          onChange={linked => set({ linked })}
        />
      )}
      <NotSaved failed={failed} />
      <div class="row">
        <button type="submit" class="btn primary">
          {say(failed ? 'tryAgain' : 'save')}
        </button>
        <button type="button" class="btn" onClick={onCancel}>
          {say('cancel')}
        </button>
      </div>
    </form>
  )
}

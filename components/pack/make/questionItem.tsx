import { keysOf } from '../../answers/texts.ts'
import { Icon } from '../../icon.tsx'
import { Select } from '../../parts/select.tsx'
import { Tick } from '../../parts/tick.tsx'
import { useSay } from '../../words.tsx'
import { ByOutcome } from './byOutcome.tsx'
import { emptyOption, type Kind, type QuestionDraft } from './draft.ts'
import { FieldChoice, FieldCodes } from './fieldChoice.tsx'
import { Items } from './items.tsx'
import { LineField } from './lineField.tsx'
import { PartFault, Placed, PlacedField } from './placed.tsx'
import { KIND_TEXTS } from './texts.ts'

export interface QuestionItemProps {
  /** Its place in the pack, e.g. `form[2]`. */
  at: string
  question: QuestionDraft
  kinds: readonly Kind[]
  /** What came of an episode can answer it: in the form, not in the evaluation. */
  byOutcome: boolean
  set: (change: Partial<QuestionDraft>) => void
}

const Options = ({ at, question, set }: Pick<QuestionItemProps, 'at' | 'question' | 'set'>) => {
  const say = useSay()
  return (
    <Placed at={`${at}.options`} class="stack tight">
      <p class="hint">{say('packOptionsHint')}</p>
      <Items
        lines
        items={question.options}
        onChange={options => set({ options })}
        nameOf={number => say('packPlaceOption', number)}
        adding={[{ text: say('packAddOption'), make: () => emptyOption(question.options) }]}
      >
        {({ code, label }, index, onOption) => (
          <div class="pack-option">
            <LineField
              at={`${at}.options[${index}].code`}
              label={`${say('packPlaceOption', index + 1)}: ${say('packOptionCode')}`}
              placeholder={say('packOptionCode')}
              maxLength={40}
              value={code}
              onInput={text => onOption({ code: text })}
            />
            <LineField
              at={`${at}.options[${index}].label`}
              label={`${say('packPlaceOption', index + 1)}: ${say('packOptionLabel')}`}
              placeholder={say('packOptionLabel')}
              maxLength={300}
              value={label}
              onInput={text => onOption({ label: text })}
            />
          </div>
        )}
      </Items>
      <PartFault at={`${at}.options`} />
    </Placed>
  )
}

const Scale = ({ at, question, set }: Pick<QuestionItemProps, 'at' | 'question' | 'set'>) => {
  const say = useSay()
  return (
    <div class="fields days">
      {(['from', 'low', 'to', 'high'] as const).map(name => (
        <PlacedField
          key={name}
          at={`${at}.${name}`}
          label={say(
            name === 'from'
              ? 'packScaleFrom'
              : name === 'to'
                ? 'packScaleTo'
                : name === 'low'
                  ? 'packScaleLow'
                  : 'packScaleHigh',
          )}
          maxLength={120}
          value={question[name]}
          onInput={value => set({ [name]: value })}
        />
      ))}
    </div>
  )
}

/** One question of an office's form: its kind, its words, its answers. */
export const QuestionItem = ({ at, question, kinds, byOutcome, set }: QuestionItemProps) => {
  const say = useSay()
  const { kind } = question
  const isChoice = kind === 'one' || kind === 'several'
  return (
    <Placed at={at} class="stack">
      <PlacedField
        at={`${at}.label`}
        type="lines"
        label={say('packQuestionLabel')}
        maxLength={500}
        value={question.label}
        onInput={label => set({ label })}
      />
      <div class="pair">
        <Select
          label={say('packQuestionKind')}
          options={keysOf(KIND_TEXTS)
            .filter(one => kinds.includes(one))
            .map(value => ({ value, text: say(KIND_TEXTS[value]) }))}
          value={kind}
          onChange={value => set({ kind: value, ...(value === 'field' && !question.field && { field: 'problem' }) })}
        />
        {kind === 'field' && <FieldChoice at={at} question={question} set={set} />}
      </div>
      {kind === 'field' && <FieldCodes at={at} question={question} set={set} />}
      <Tick checked={question.required} onChange={required => set({ required })}>
        {say('packQuestionRequired')}
      </Tick>
      {isChoice && <Options at={at} question={question} set={set} />}
      {isChoice && byOutcome && question.options.length > 0 && <ByOutcome question={question} set={set} />}
      {kind === 'scale' && <Scale at={at} question={question} set={set} />}
      {kind === 'text' && (
        <div class="fields days">
          <PlacedField
            at={`${at}.most`}
            label={say('packMost')}
            hint={say('packMostHint')}
            value={question.most}
            onInput={most => set({ most })}
          />
        </div>
      )}
      <details>
        <summary class="meta">
          <Icon name="chevron" />
          {say('packQuestionMore')}
        </summary>
        <div class="fields more">
          <PlacedField
            at={`${at}.id`}
            label={say('packQuestionId')}
            hint={say('packQuestionIdHint')}
            maxLength={60}
            value={question.id}
            onInput={id => set({ id })}
          />
        </div>
      </details>
      <PartFault at={at} />
    </Placed>
  )
}

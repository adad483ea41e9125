import type { OwnOfficeField } from '../../../claims/packs/office.ts'
import { keysOf } from '../../answers/texts.ts'
import { Icon } from '../../icon.tsx'
import { Select } from '../../parts/select.tsx'
import { useSay } from '../../words.tsx'
import type { QuestionDraft } from './draft.ts'
import { Placed, PlacedField } from './placed.tsx'
import { CLAIM_FIELD_TEXTS, CODED_FIELDS, EPISODE_FIELD_TEXTS } from './texts.ts'

export interface FieldChoiceProps {
  at: string
  question: QuestionDraft
  set: (change: Partial<QuestionDraft>) => void
}

const FIELDS = { ...EPISODE_FIELD_TEXTS, ...CLAIM_FIELD_TEXTS }

/** Of these a claim knows only what the clinician enters. */
const ASKED: readonly string[] = ['reason', 'answerFound', 'typeOfChange'] satisfies OwnOfficeField[]

/** Which of the things that a claim knows. */
export const FieldChoice = ({ at, question, set }: FieldChoiceProps) => {
  const say = useSay()
  const known = keysOf(FIELDS)
  const current = known.find(field => field === question.field)
  const choose = (field: keyof typeof FIELDS) => {
    const before = current && say(FIELDS[current])
    // Words that nobody has written go with the field that they name.
    const isOurs = question.label === '' || question.label === before
    set({ field, codes: {}, ...(isOurs && { label: say(FIELDS[field]) }) })
  }
  return (
    <Placed at={`${at}.field`}>
      <Select
        label={say('packQuestionField')}
        {...(ASKED.includes(question.field) && { hint: say('packQuestionFieldHint') })}
        options={[
          ...(current ? [] : [{ value: '' as const, text: question.field || say('packChoose') }]),
          ...known.map(value => ({ value, text: say(FIELDS[value]) })),
        ]}
        value={current ?? ''}
        onChange={field => field !== '' && choose(field)}
      />
    </Placed>
  )
}

/** The office's own codes for it, where it is one of a few. */
export const FieldCodes = ({ at, question, set }: FieldChoiceProps) => {
  const say = useSay()
  const coded = Object.hasOwn(CODED_FIELDS, question.field) ? CODED_FIELDS[question.field] : undefined
  if (!coded) return null
  return (
    <details>
      <summary class="meta">
        <Icon name="chevron" />
        {say('packQuestionCodes')}
      </summary>
      <div class="fields days more">
        {keysOf(coded).map(value => (
          <PlacedField
            key={value}
            at={`${at}.codes.${value}`}
            label={say(coded[value] ?? 'packOptionCode')}
            maxLength={40}
            value={question.codes[value] ?? ''}
            onInput={code => set({ codes: { ...question.codes, [value]: code } })}
          />
        ))}
      </div>
    </details>
  )
}

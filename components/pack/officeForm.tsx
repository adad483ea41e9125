import { useId } from 'preact/hooks'
import type { OfficeEntry } from '../../claims/packs/office.ts'
import { count } from '../plural.ts'
import { useSay } from '../words.tsx'
import { QuestionField } from './questionField.tsx'
import type { OfficeFormProps } from './types.ts'

/** The questions of an office for one episode, or its evaluation: what the outcome answers already is shown and can be changed. */
export const OfficeForm = ({ title, entries, given, outcome, meant = {}, open, asked, onAnswer }: OfficeFormProps) => {
  const say = useSay()
  const id = useId()
  const left = entries.filter(entry => open.includes(entry.id)).length

  const answer = (entry: OfficeEntry, value: string | number | string[] | undefined) => {
    if (entry.kind === 'field') {
      const { [entry.field as keyof typeof given.own]: _, ...rest } = given.own
      onAnswer({ ...given, own: value === undefined ? rest : { ...rest, [entry.field]: String(value) } })
    } else {
      const { [entry.id]: _, ...rest } = given.answers
      onAnswer({ ...given, answers: value === undefined ? rest : { ...rest, [entry.id]: value } })
    }
  }

  return (
    <section class="stack form" aria-labelledby={title ? id : undefined}>
      <div class="stack close">
        {title && <h3 id={id}>{title}</h3>}
        {entries.some(({ required }) => required) && (
          <p class="hint" role="status">
            {left > 0 ? count(say, 'packOpen', left) : say('packNoneOpen')}
          </p>
        )}
      </div>
      {entries.map(entry => (
        <QuestionField
          key={entry.id}
          entry={entry}
          value={entry.kind === 'field' ? given.own[entry.field as keyof typeof given.own] : given.answers[entry.id]}
          meant={meant[entry.id] ?? []}
          outcome={outcome}
          isOpen={open.includes(entry.id)}
          asked={asked}
          onAnswer={value => answer(entry, value)}
        />
      ))}
    </section>
  )
}

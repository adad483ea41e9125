import { useState } from 'preact/hooks'
import { Select } from '../parts/select.tsx'
import { count } from '../plural.ts'
import { useSay } from '../words.tsx'
import { CopyField } from './copyField.tsx'
import type { CopyFieldsProps } from './types.ts'

const EVALUATION = 'evaluation'

/** A claim field by field, in the order of the office's own form on the web: nothing is typed again. */
export const CopyFields = ({ form, nameOf, onCopy }: CopyFieldsProps) => {
  const say = useSay()
  const [copied, setCopied] = useState<{ at: string; ok: boolean }>()
  const parts = [
    ...form.episodes.map(({ number, fields }) => ({
      value: String(number),
      text: `${number} · ${nameOf(number)}`,
      fields,
    })),
    ...(form.evaluation.length > 0
      ? [{ value: EVALUATION, text: say('packPartEvaluation'), fields: form.evaluation }]
      : []),
  ]
  const [chosen, setChosen] = useState(parts[0]?.value ?? '')
  const at = Math.max(
    parts.findIndex(({ value }) => value === chosen),
    0,
  )
  const part = parts[at]
  if (!part) return <p class="muted">{say('packNothingToCopy')}</p>
  const missing = part.fields.filter(field => field.missing).length
  const choose = (value: string) => {
    setChosen(value)
    setCopied(undefined)
  }
  const copy = (name: string, text: string) =>
    onCopy(text).then(
      () => setCopied({ at: name, ok: true }),
      () => setCopied({ at: name, ok: false }),
    )
  const step = (by: -1 | 1) => {
    const other = parts[at + by]
    if (other) choose(other.value)
  }
  return (
    <section class="stack">
      <div class="row">
        <Select
          label={say('packCopyWhich')}
          bare
          options={parts.map(({ value, text }) => ({ value, text }))}
          value={part.value}
          onChange={choose}
        />
        <button type="button" class="btn" aria-disabled={at === 0} onClick={() => step(-1)}>
          {say('packPrevious')}
        </button>
        <button type="button" class="btn" aria-disabled={at === parts.length - 1} onClick={() => step(1)}>
          {say('packNext')}
        </button>
      </div>
      <p class="hint" role="status">
        {say('packCopyAt', at + 1, parts.length)}
        {missing > 0 && ` ${count(say, 'packCopyMissing', missing)}`}
      </p>
      <ul class="list">
        {part.fields.map(field => {
          const name = `${part.value} ${field.id}`
          return (
            <CopyField
              key={name}
              field={field}
              copied={copied?.at === name ? copied.ok : undefined}
              onCopy={text => copy(name, text)}
            />
          )
        })}
      </ul>
    </section>
  )
}

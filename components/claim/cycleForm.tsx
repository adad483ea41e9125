import { useRef, useState } from 'preact/hooks'
import { TextField } from '../parts/textField.tsx'
import { useSay } from '../words.tsx'
import { hundredthsOf } from './cycleFigure.ts'
import type { CycleFollowed, CycleSaid } from './cycleTypes.ts'

export interface CycleFormProps extends Pick<CycleFollowed, 'start' | 'target'> {
  onSave: (said: CycleSaid) => void
  onStop: () => void
}

// While a year is being typed it is one of the first thousand.
const isDay = (day: string): boolean => /^[1-9]\d{3}-\d{2}-\d{2}$/.test(day)

/** The beginning of one's own cycle and one's own figure, each only where the rule leaves it open; and the way out. */
export const CycleForm = ({ start, target, onSave, onStop }: CycleFormProps) => {
  const say = useSay()
  const [day, setDay] = useState(start ?? '')
  const [figure, setFigure] = useState(target ? String(target / 100) : '')
  const [wrong, setWrong] = useState<'day' | 'figure'>()
  const dayField = useRef<HTMLInputElement>(null)
  const figureField = useRef<HTMLInputElement>(null)
  const hundredths = hundredthsOf(figure)
  const hasFields = start !== undefined || target !== undefined

  const save = (): void => {
    const fault = day !== '' && !isDay(day) ? 'day' : figure.trim() !== '' && !hundredths ? 'figure' : undefined
    setWrong(fault)
    if (fault) (fault === 'day' ? dayField : figureField).current?.focus()
    else onSave({ ...(day && { start: day }), ...(hundredths && { target: hundredths }) })
  }
  return (
    <form
      class="stack more"
      onSubmit={event => {
        event.preventDefault()
        save()
      }}
    >
      {hasFields && (
        <div class="fields">
          {start !== undefined && (
            <TextField
              label={say('claimCycleStart')}
              hint={say('cycleStartHint')}
              type="date"
              value={day}
              onInput={setDay}
              fault={wrong === 'day' ? say('cycleStartWrong') : undefined}
              inputRef={dayField}
            />
          )}
          {target !== undefined && (
            <TextField
              label={say('cycleTarget')}
              hint={say('cycleTargetHint')}
              value={figure}
              maxLength={10}
              onInput={setFigure}
              fault={wrong === 'figure' ? say('cycleTargetWrong') : undefined}
              inputRef={figureField}
            />
          )}
        </div>
      )}
      <div class="row">
        {hasFields && (
          <button type="submit" class="btn small">
            {say('save')}
          </button>
        )}
        <button type="button" class="btn small quiet" onClick={onStop}>
          {say('cycleStop')}
        </button>
      </div>
    </form>
  )
}

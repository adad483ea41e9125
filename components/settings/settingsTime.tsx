import { useEffect, useId, useState } from 'preact/hooks'

/** Nothing is stored in the middle of typing a time, ms. */
const RESTS = 700

const textOf = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

const minuteOf = (text: string): number | undefined => {
  const [, hours, minutes] = /^(\d\d):(\d\d)/.exec(text) ?? []
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes)
}

export interface SettingsTimeProps {
  label: string
  hint?: string
  /** Local minute of the day. */
  minute: number | undefined
  faultId?: string | undefined
  onMinute: (minute: number) => void
}

/** A time of the day. It holds once it is whole and nobody types any more; half a time changes nothing. */
export const SettingsTime = ({ label, hint, minute, faultId, onMinute }: SettingsTimeProps) => {
  const id = useId()
  const [typed, setTyped] = useState<string>()
  const wanted = typed === undefined ? undefined : minuteOf(typed)
  const commit = (): void => {
    if (wanted !== undefined && wanted !== minute) onMinute(wanted)
  }
  // What is stored meanwhile must not take the place of what is being typed.
  useEffect(() => setTyped(text => (text === undefined || minuteOf(text) === minute ? undefined : text)), [minute])
  useEffect(() => {
    const timer = setTimeout(commit, RESTS)
    return () => clearTimeout(timer)
  }, [typed])
  const shown = typed ?? (minute === undefined ? '' : textOf(minute))
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="time"
        class="input narrow"
        value={shown}
        aria-describedby={[hint && `${id}h`, faultId].filter(Boolean).join(' ') || undefined}
        onInput={event => setTyped(event.currentTarget.value)}
        onBlur={() => {
          commit()
          if (wanted === undefined) setTyped(undefined)
        }}
      />
      {hint && (
        <p id={`${id}h`} class="hint">
          {hint}
        </p>
      )}
    </div>
  )
}

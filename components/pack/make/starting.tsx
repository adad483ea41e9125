import { useRef } from 'preact/hooks'
import { Confirm } from '../../parts/confirm.tsx'
import { useSay } from '../../words.tsx'
import type { PackMakerProps } from './types.ts'

/** Another pack in place of this one. Where something would be lost, it is asked first. */
export const Starting = ({ isChanged, onExample, onFile, onEmpty }: PackMakerProps) => {
  const say = useSay()
  const input = useRef<HTMLInputElement>(null)
  const ways = [
    { text: say('packExample'), onChoose: onExample },
    { text: say('packOpenOne'), onChoose: () => input.current?.click() },
    { text: say('packAnew'), onChoose: onEmpty },
  ]
  return (
    <div class="row">
      {ways.map(({ text, onChoose }) =>
        isChanged ? (
          <Confirm
            key={text}
            text={text}
            question={say('packReplaceAsk')}
            yes={text}
            no={say('packKeepThis')}
            onYes={onChoose}
          />
        ) : (
          <button key={text} type="button" class="btn small" onClick={onChoose}>
            {text}
          </button>
        ),
      )}
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={say('packOpenOne')}
        onChange={event => {
          const file = event.currentTarget.files?.[0]
          // The same file may be chosen twice.
          event.currentTarget.value = ''
          if (file) onFile(file)
        }}
      />
    </div>
  )
}

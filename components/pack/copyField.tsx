import { useId } from 'preact/hooks'
import type { FormField } from '../../claims/packs/form.ts'
import { Icon } from '../icon.tsx'
import { useSay } from '../words.tsx'

export interface CopyFieldProps {
  field: FormField
  /** Whether the last press brought it into the clipboard; undefined before the first and after another's. */
  copied: boolean | undefined
  onCopy: (text: string) => void
}

/** One field of an office's form: what to enter there, and a button that copies it. */
export const CopyField = ({ field, copied, onCopy }: CopyFieldProps) => {
  const say = useSay()
  const id = useId()
  const { label, text, codes, required, missing } = field
  const [code] = codes
  return (
    <li class="due">
      <div class="stack close">
        <p id={id} class="muted">
          {label} {!required && say('packOptional')}
        </p>
        {text === '' ? (
          <p>
            {missing ? (
              <span class="tag">
                <Icon name="look" />
                {say('packFieldMissing')}
              </span>
            ) : (
              <span class="muted">{say('packFieldNothing')}</span>
            )}
          </p>
        ) : (
          <p>
            <bdi>{text}</bdi>
          </p>
        )}
        {code !== undefined && code !== text && <p class="meta">{say('packCode', codes.join('; '))}</p>}
        <p class="meta" role="status">
          {copied === false && say('packNotCopied')}
        </p>
      </div>
      {text !== '' && (
        <div class="row">
          <button
            type="button"
            class="btn small"
            aria-label={`${say(copied ? 'copied' : 'packCopy')}: ${label}`}
            onClick={() => onCopy(text)}
          >
            {copied ? say('copied') : say('packCopy')}
          </button>
          {code !== undefined && code !== text && (
            <button
              type="button"
              class="btn small"
              aria-label={`${say('packCopyCode')}: ${label}`}
              onClick={() => onCopy(codes.join('; '))}
            >
              {say('packCopyCode')}
            </button>
          )}
          <span class="vh" role="status">
            {copied && say('copied')}
          </span>
        </div>
      )}
    </li>
  )
}

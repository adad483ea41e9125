import { useEffect, useRef, useState } from 'preact/hooks'
import type { PackProblem } from '../../claims/packs/problems.ts'
import type { PackShown } from '../../claims/packs/shown.ts'
import { Icon } from '../icon.tsx'
import { Confirm } from '../parts/confirm.tsx'
import { TextField } from '../parts/textField.tsx'
import { count } from '../plural.ts'
import { useSay } from '../words.tsx'
import { PackFacts } from './packFacts.tsx'
import { ProblemList } from './problemList.tsx'

export type Checked =
  | { name: string; shown: PackShown; digest: string }
  /** `canMend`: there is something in it that the form could take. */
  | { name: string; problems: readonly PackProblem[]; canMend: boolean }

export interface PackCheckProps {
  checked?: Checked | undefined
  onFile: (file: File) => void
  onText: (text: string) => void
  /** There is something unsaved in the form, whose place it would take. */
  wouldReplace?: boolean
  /** Into the form, as it is or to be mended. */
  onEdit: () => void
}

interface ResultProps extends Pick<PackCheckProps, 'wouldReplace' | 'onEdit'> {
  checked: Checked
}

const Result = ({ checked, wouldReplace, onEdit }: ResultProps) => {
  const say = useSay()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [checked])
  const isGood = 'shown' in checked
  return (
    <section class="card stack">
      <div class="stack close">
        <h2 ref={heading} tabIndex={-1}>
          {isGood ? say('packGood') : count(say, 'packBad', checked.problems.length)}
        </h2>
        <p class="meta">
          <bdi>{checked.name}</bdi>
        </p>
      </div>
      {isGood ? (
        <>
          <p class="hint measure">{say('packAsRead')}</p>
          <PackFacts shown={checked.shown} />
          <div>
            <h3>{say('packDigest')}</h3>
            <p class="hint measure">{say('packDigestMore')}</p>
            <p class="num">{checked.digest}</p>
          </div>
        </>
      ) : (
        <ProblemList problems={checked.problems} />
      )}
      {(isGood || checked.canMend) && (
        <div class="row">
          {wouldReplace ? (
            <Confirm
              text={say(isGood ? 'packEdit' : 'packMend')}
              icon="edit"
              question={say('packReplaceAsk')}
              yes={say(isGood ? 'packEdit' : 'packMend')}
              no={say('packKeepThis')}
              onYes={onEdit}
            />
          ) : (
            <button type="button" class="btn small" onClick={onEdit}>
              <Icon name="edit" />
              {say(isGood ? 'packEdit' : 'packMend')}
            </button>
          )}
          {!isGood && <p class="hint">{say('packMendMore')}</p>}
        </div>
      )}
    </section>
  )
}

/** A pack that was made somewhere is looked at: what is wrong, or what a clinician will read. */
export const PackCheck = ({ checked, wouldReplace = false, onFile, onText, onEdit }: PackCheckProps) => {
  const say = useSay()
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [isOver, setOver] = useState(false)
  const [isEmpty, setEmpty] = useState(false)
  return (
    <>
      <header class="stack tight">
        <h1 tabIndex={-1}>{say('packCheckPage')}</h1>
        <p class="measure">{say('packCheckLead')}</p>
      </header>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button inside does the same */}
      <div
        class={isOver ? 'banner look stack' : 'banner stack'}
        data-drop
        onDragOver={event => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={event => {
          event.preventDefault()
          setOver(false)
          const file = event.dataTransfer?.files[0]
          if (file) onFile(file)
        }}
      >
        <Icon name="claims" />
        <div class="row">
          <button type="button" class="btn" onClick={() => input.current?.click()}>
            {say('packChooseFile')}
          </button>
          <span class="hint">{say('packDropFile')}</span>
        </div>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={say('packChooseFile')}
          onChange={event => {
            const file = event.currentTarget.files?.[0]
            // The same file may be chosen twice, after it was mended.
            event.currentTarget.value = ''
            if (file) onFile(file)
          }}
        />
      </div>
      <div class="stack tight desk">
        <TextField
          type="lines"
          label={say('packPaste')}
          hint={say('packPasteHint')}
          value={text}
          fault={isEmpty && text.trim() === '' ? say('packPasteEmpty') : undefined}
          onInput={setText}
        />
        <div class="row">
          <button
            type="button"
            class="btn"
            onClick={() => {
              setEmpty(text.trim() === '')
              if (text.trim() !== '') onText(text)
            }}
          >
            {say('packCheckText')}
          </button>
        </div>
      </div>
      {checked && <Result checked={checked} wouldReplace={wouldReplace} onEdit={onEdit} />}
    </>
  )
}

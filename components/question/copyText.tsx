import type { RefObject } from 'preact'
import { useState } from 'preact/hooks'
import { useSay } from '../words.tsx'

/** Copies a field's text. Where the browser does not allow it in a frame, the text is left selected for the keyboard. */
export const CopyText = ({ field }: { field: RefObject<HTMLTextAreaElement | null> }) => {
  const say = useSay()
  const [copied, setCopied] = useState<boolean>()
  const copy = () => {
    field.current?.select()
    setCopied(document.execCommand('copy'))
  }
  return (
    <>
      <button type="button" class="btn" onClick={copy}>
        {say('copyText')}
      </button>
      <span class="meta" role="status">
        {copied !== undefined && say(copied ? 'copied' : 'textSelected')}
      </span>
    </>
  )
}

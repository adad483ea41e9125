import { useEffect, useId, useRef } from 'preact/hooks'
import { Icon } from '../icon.tsx'
import { useSay } from '../words.tsx'

export interface ChooseFilesProps {
  onFiles: (files: readonly File[]) => void
  again: boolean
}

/** Takes files by button, and from anywhere on the page by dropping: beside the field a browser would open them. */
export const ChooseFiles = ({ onFiles, again }: ChooseFilesProps) => {
  const say = useSay()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const take = useRef(onFiles)
  take.current = onFiles
  useEffect(() => {
    const over = (event: DragEvent) => event.preventDefault()
    const drop = (event: DragEvent) => {
      event.preventDefault()
      const files = [...(event.dataTransfer?.files ?? [])]
      if (files.length > 0) take.current(files)
    }
    addEventListener('dragover', over)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', over)
      removeEventListener('drop', drop)
    }
  }, [])
  return (
    <div class="row">
      <button
        type="button"
        class={again ? 'btn' : 'btn primary'}
        aria-describedby={`${id}h`}
        onClick={() => input.current?.click()}
      >
        <Icon name="add" />
        {say(again ? 'readerChooseMore' : 'readerChoose')}
      </button>
      <span id={`${id}h`} class="muted">
        {say('readerDrop')}
      </span>
      <input
        ref={input}
        type="file"
        accept=".pdf,.json,application/pdf,application/json"
        multiple
        hidden
        aria-label={say('readerChoose')}
        onChange={event => {
          const files = [...(event.currentTarget.files ?? [])]
          // The same file may be chosen twice.
          event.currentTarget.value = ''
          if (files.length > 0) onFiles(files)
        }}
      />
    </div>
  )
}

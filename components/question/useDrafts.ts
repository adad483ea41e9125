import { useEffect, useRef } from 'preact/hooks'
import type { DraftField, QuestionActions } from './types.ts'

/** After the last key, ms: soon enough for a page that goes away, rarely enough for the background. */
const A_MOMENT = 300

export interface Drafts {
  typed: (field: DraftField, text: string) => void
  /** Tells at once what is not told yet: the field or the question is being left. */
  flush: () => void
  /** It is saved: there is no draft any more. */
  clear: (field: DraftField) => void
}

/** Tells what is typed and not saved, so that it is there again after the page has gone away. */
export const useDrafts = (onDraft: QuestionActions['onDraft']): Drafts => {
  const tell = useRef(onDraft)
  tell.current = onDraft
  const waiting = useRef<[DraftField, string] | undefined>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const drafts = useRef<Drafts | undefined>(undefined)
  drafts.current ??= {
    typed: (field, text) => {
      waiting.current = [field, text]
      clearTimeout(timer.current)
      timer.current = setTimeout(() => drafts.current?.flush(), A_MOMENT)
    },
    flush: () => {
      clearTimeout(timer.current)
      if (waiting.current) tell.current?.(...waiting.current)
      waiting.current = undefined
    },
    clear: field => {
      waiting.current = [field, '']
      drafts.current?.flush()
    },
  }
  const { flush } = drafts.current
  useEffect(() => {
    addEventListener('pagehide', flush)
    return () => {
      removeEventListener('pagehide', flush)
      flush()
    }
  }, [])
  return drafts.current
}

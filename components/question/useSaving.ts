import { useRef, useState } from 'preact/hooks'

export interface Saving {
  /** The last attempt was not confirmed. */
  failed: boolean
  /** Runs the work unless one is under way; `then` only after it was confirmed. */
  save: (work: () => Promise<void>, then: () => void) => void
}

/** One attempt at a time. What was typed stays where it is until the background has confirmed it. */
export const useSaving = (): Saving => {
  const [failed, setFailed] = useState(false)
  const busy = useRef(false)
  const save: Saving['save'] = (work, then) => {
    if (busy.current) return
    busy.current = true
    const attempt = async () => {
      try {
        await work()
      } catch {
        setFailed(true)
        return
      } finally {
        busy.current = false
      }
      setFailed(false)
      then()
    }
    void attempt()
  }
  return { failed, save }
}

import { useState } from 'preact/hooks'
import { useSay } from '../../components/words.tsx'
import { send } from '../../messages/send.ts'
import type { Request } from '../../messages/types.ts'

export interface Telling {
  /** What to say about the last deed: that it was not confirmed. */
  note: string | undefined
  /** Sends a message whose answer nobody waits for; `done` only after it was confirmed. */
  tell: (message: Request, done?: () => void) => void
  failed: () => void
}

/** Deeds by a click: confirmed or said to be not. */
export const useTelling = (): Telling => {
  const say = useSay()
  const [note, setNote] = useState<string>()
  const failed = (): void => setNote(say('notDone'))
  const tell = (message: Request, done?: () => void): void => {
    send(message).then(() => {
      setNote(undefined)
      done?.()
    }, failed)
  }
  return { note, tell, failed }
}

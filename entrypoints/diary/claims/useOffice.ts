import { useEffect, useRef, useState } from 'preact/hooks'
import type { Given } from '../../../components/pack/types.ts'
import { send } from '../../../messages/send.ts'

/** After the last key, ms: soon enough for a page that is left, rarely enough for the database. */
const RESTS = 500

export interface Office {
  /** What is typed and perhaps not kept yet, by episode id. */
  typed: ReadonlyMap<string, Given>
  /** The last answers could not be kept. */
  failed: boolean
  answer: (episode: string, given: Given) => void
}

/** Keeps answers to an office's questions with their episodes, when the typing rests and when the page is left. @param pack key of the pack, where there is one */
export const useOffice = (pack: string | undefined): Office => {
  const [typed, setTyped] = useState<ReadonlyMap<string, Given>>(new Map())
  const [failed, setFailed] = useState(false)
  const waiting = useRef(new Map<string, { given: Given; timer: ReturnType<typeof setTimeout> }>())

  const keep = (id: string): void => {
    const entry = waiting.current.get(id)
    if (!entry) return
    clearTimeout(entry.timer)
    waiting.current.delete(id)
    const { own, answers } = entry.given
    const form = pack === undefined ? {} : { form: { pack, answers } }
    // What was emptied is said, too.
    const { reason = '', answerFound = '', typeOfChange = '' } = own
    send<'forOffice'>({ type: 'forOffice', id, reason, answerFound, typeOfChange, ...form }).then(
      () => setFailed(false),
      () => setFailed(true),
    )
  }
  const keepAll = useRef(() => undefined as unknown)
  keepAll.current = () => [...waiting.current.keys()].forEach(keep)
  useEffect(() => {
    const leave = () => keepAll.current()
    addEventListener('pagehide', leave)
    return () => {
      removeEventListener('pagehide', leave)
      leave()
    }
  }, [])

  const answer: Office['answer'] = (id, given) => {
    clearTimeout(waiting.current.get(id)?.timer)
    waiting.current.set(id, { given, timer: setTimeout(() => keep(id), RESTS) })
    setTyped(before => new Map(before).set(id, given))
  }
  return { typed, failed, answer }
}

import { useRef, useState } from 'preact/hooks'
import type { ReviewItem } from './types.ts'

export interface Order {
  /** What is still to be answered, in its order. */
  shown: ReviewItem[]
  /** It is being answered here: it stays although it does not wait any more. */
  hold: (id: string) => void
  done: (id: string) => void
  undone: (id: string) => void
  /** Puts it behind the others. */
  later: (id: string) => void
  /** Puts it before the others. */
  first: (id: string) => void
}

/**
 * The order of the list as the person has made it. What comes while the page is open stands at the end, and nothing
 * disappears under the hands of the one who answers it: a problem that was kept no longer waits, but has no outcome yet.
 */
export const useOrder = (items: readonly ReviewItem[]): Order => {
  const known = useRef(new Map<string, ReviewItem>())
  const held = useRef(new Set<string>())
  const [over, setOver] = useState<ReadonlySet<string>>(new Set())
  const [order, setOrder] = useState<readonly string[]>(() => items.map(item => item.id))
  for (const item of items) known.current.set(item.id, item)
  const waiting = new Set(items.map(item => item.id))
  const all = [...new Set([...order, ...waiting])]
  const settle = (id: string, isOver: boolean) =>
    setOver(new Set([...over].filter(one => one !== id).concat(isOver ? id : [])))
  const others = (id: string) => all.filter(one => one !== id)
  const first = (id: string) => setOrder([id, ...others(id)])
  return {
    shown: all
      .filter(id => !over.has(id) && (waiting.has(id) || held.current.has(id)))
      .flatMap(id => known.current.get(id) ?? []),
    hold: id => held.current.add(id),
    done: id => settle(id, true),
    undone: id => {
      held.current.add(id)
      first(id)
      settle(id, false)
    },
    later: id => setOrder([...others(id), id]),
    first,
  }
}

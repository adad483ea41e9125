import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/**
 * Gives the element focus when something that had replaced it is over, unless the person has gone elsewhere meanwhile.
 * @param away while true, something else stands in its place
 */
export const useReturnFocus = <T extends HTMLElement>(away: boolean): RefObject<T | null> => {
  const element = useRef<T>(null)
  const before = useRef(away)
  useEffect(() => {
    const lost = document.activeElement === document.body || document.activeElement === null
    if (before.current && !away && lost) element.current?.focus({ preventScroll: true })
    before.current = away
  }, [away])
  return element
}

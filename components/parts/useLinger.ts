import { useEffect, useRef, useState } from 'preact/hooks'

export interface Linger {
  onPointerEnter: () => void
  onPointerLeave: () => void
  onFocusIn: (event: FocusEvent) => void
  onFocusOut: () => void
}

/**
 * Runs `onOver` after a time in which neither pointer nor focus rested on the element; resting starts the time again.
 * @returns the handlers to spread on the element
 */
export const useLinger = (milliseconds: number, onOver: () => void): Linger => {
  const [pointer, setPointer] = useState(false)
  const [focus, setFocus] = useState(false)
  const held = pointer || focus
  // A parent that draws anew with another function must not start the time again.
  const over = useRef(onOver)
  over.current = onOver
  useEffect(() => {
    if (held) return
    const timer = setTimeout(() => over.current(), milliseconds)
    return () => clearTimeout(timer)
  }, [held, milliseconds])
  return {
    onPointerEnter: () => setPointer(true),
    onPointerLeave: () => setPointer(false),
    // Focus that was only parked on the element itself holds nothing up.
    onFocusIn: event => setFocus(event.target !== event.currentTarget),
    onFocusOut: () => setFocus(false),
  }
}

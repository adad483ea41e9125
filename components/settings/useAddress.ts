import { useState } from 'preact/hooks'

/** What is typed grows or shrinks at its end, by a few keys at a time; anything else was pasted, so it is whole. */
const KEYS = 8
const isTyped = (before: string, after: string): boolean =>
  (before.startsWith(after) || after.startsWith(before)) && Math.abs(after.length - before.length) <= KEYS

/** The field of an address, to take the focus there. */
export interface FieldRef {
  current: HTMLInputElement | null
}

/** An address that is being given, and when to say what is wrong with it. */
export interface Address {
  value: string
  /** Pasted, left, or said to be whole by a press of the button: what is wrong with it may be said. */
  whole: boolean
  field: FieldRef
  onInput: (value: string) => void
  onLeave: () => void
  /** The button was pressed although something is missing: it is said, and the focus goes there. */
  lacking: () => void
  clear: () => void
}

/** Holds an address as it is typed or pasted. Nobody is told of a mistake in the middle of a word. */
export const useAddress = (field: FieldRef): Address => {
  const [value, setValue] = useState('')
  const [whole, setWhole] = useState(false)
  return {
    value,
    whole,
    field,
    onInput: next => {
      setWhole(next !== '' && !isTyped(value, next))
      setValue(next)
    },
    onLeave: () => setWhole(value !== ''),
    lacking: () => {
      setWhole(true)
      field.current?.focus()
    },
    clear: () => {
      setValue('')
      setWhole(false)
    },
  }
}

import { type ComponentChildren, createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type en from '../public/_locales/en/messages.json'

/** Every text on screen has a key in `_locales`; a missing one does not compile. */
export type TextKey = keyof typeof en

/** Looks a text up in the reader's language. `$1`, `$2` … are replaced by the further arguments. */
export type Say = (key: TextKey, ...values: (string | number)[]) => string

const Words = createContext<Say | undefined>(undefined)

/** Gives every component below it the texts that the entrypoint read from the browser. */
export const WithWords = ({ say, children }: { say: Say; children: ComponentChildren }) => (
  <Words.Provider value={say}>{children}</Words.Provider>
)

/** @throws Error when a component is drawn outside `WithWords`: a mistake of ours, never of data. */
export const useSay = (): Say => {
  const say = useContext(Words)
  if (!say) throw new Error('no words: draw components inside WithWords')
  return say
}

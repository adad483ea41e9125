import { useState } from 'preact/hooks'
import { type TextKey, useSay } from '../words.tsx'
import type { Added } from './sitesTypes.ts'

const SAID: Readonly<Record<Added, TextKey>> = { added: 'added', refused: 'addRefused', failed: 'notDone' }

/** Something being added: what became of it, in words, until the next thing is begun. */
export const useAdding = (
  done: () => void,
): { said: string; add: (adding: Promise<Added>) => void; reset: () => void } => {
  const say = useSay()
  const [became, setBecame] = useState<Added>()
  return {
    said: became ? say(SAID[became]) : '',
    add: adding => {
      adding.then(
        result => {
          setBecame(result)
          if (result === 'added') done()
        },
        () => setBecame('failed'),
      )
    },
    reset: () => setBecame(undefined),
  }
}

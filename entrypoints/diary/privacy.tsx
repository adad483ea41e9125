import { useEffect, useRef, useState } from 'preact/hooks'
import type { Snapshot } from '../../storage/watch.ts'
import type { Settings } from './settings.tsx'

let known: typeof Settings | undefined

/** The page "Privacy & settings". Its many fields are loaded when they are looked at. */
export const Privacy = ({ snapshot }: { snapshot: Snapshot }) => {
  const [Loaded, setLoaded] = useState(() => known)
  const late = useRef(Loaded === undefined)
  useEffect(() => {
    // The diary takes the focus to the heading of the page that it shows; this one comes a moment later.
    if (Loaded && late.current) document.querySelector<HTMLElement>('main h1')?.focus()
    if (Loaded) return
    void import('./settings.tsx').then(({ Settings }) => {
      known = Settings
      setLoaded(() => Settings)
    })
  }, [Loaded])
  return Loaded ? <Loaded snapshot={snapshot} /> : null
}

import { useEffect, useState } from 'preact/hooks'

type Lens = typeof import('./lens.ts')

let loaded: Lens | undefined

/** @returns what finds identifiers, a moment after the first field was drawn; without it a field is a field like any other */
export const useLens = (): Lens | undefined => {
  const [lens, setLens] = useState(loaded)
  useEffect(() => {
    if (loaded) return
    const keep = (come: Lens): void => {
      loaded = come
      setLens(come)
    }
    import('./lens.ts').then(keep, () => undefined)
  }, [])
  return lens
}

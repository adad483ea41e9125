import { useEffect, useState } from 'preact/hooks'

type Opened = typeof import('./opened.ts')

let loaded: Opened | undefined

/** Loads what an open row needs; a second time it is there. */
export const loadOpened = async (): Promise<Opened> => {
  loaded ??= await import('./opened.ts')
  return loaded
}

/**
 * What an open row needs: code that is loaded once the rows are there, because nobody opens one before that.
 * @param wanted false as long as more important things are being loaded
 */
export const useOpened = (wanted = true): Opened | undefined => {
  const [parts, setParts] = useState(loaded)
  useEffect(() => {
    if (wanted && !parts) void loadOpened().then(setParts)
  }, [wanted, parts])
  return parts
}

import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { PackProblem } from '../../../claims/packs/problems.ts'
import { type Say, useSay } from '../../words.tsx'
import { problemText } from '../problemText.ts'

export interface Faults {
  problems: readonly PackProblem[]
  /** Whether a problem of this place is shown already: it was left, or everything was asked for. */
  isDue: (path: string) => boolean
}

export const Making = createContext<Faults>({ problems: [], isDue: () => false })

const isAt = (path: string, place: string, items: boolean): boolean =>
  path === place || (items && path.startsWith(`${place}[`))

const textAt = (say: Say, { problems, isDue }: Faults, place: string, items: boolean): string | undefined => {
  if (!isDue(place)) return undefined
  const problem = problems.find(({ path }) => isAt(path, place, items))
  return problem && problemText(say, problem)
}

/**
 * @returns what is wrong at a place of the pack, once it is time to say so
 * @param items also at the items of a list that is typed into one field
 */
export const useFault = (): ((place: string, items?: boolean) => string | undefined) => {
  const say = useSay()
  const faults = useContext(Making)
  return (place, items = false) => textAt(say, faults, place, items)
}

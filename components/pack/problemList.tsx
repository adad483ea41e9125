import type { PackProblem } from '../../claims/packs/problems.ts'
import { useSay } from '../words.tsx'
import { placeText } from './places.ts'
import { foundText, problemText } from './problemText.ts'

export interface ProblemListProps {
  problems: readonly PackProblem[]
  /** Leads to the field; absent where there is none to lead to. */
  onGo?: ((path: string) => void) | undefined
}

/** Everything that is wrong with a pack: where, what, and what stands there. */
export const ProblemList = ({ problems, onGo }: ProblemListProps) => {
  const say = useSay()
  return (
    <ul class="list">
      {problems.map(problem => {
        const { path, reason } = problem
        const found = foundText(problem)
        const place = path && placeText(say, path)
        return (
          <li key={`${path} ${reason} ${problem.found}`} class="stack close">
            {path &&
              (onGo ? (
                <p>
                  <a
                    href={`#${path}`}
                    onClick={event => {
                      event.preventDefault()
                      onGo(path)
                    }}
                  >
                    {place}
                  </a>
                </p>
              ) : (
                <p>
                  <b>{place}</b>
                  {place !== path && <span class="sub muted">{path}</span>}
                </p>
              ))}
            <p>{problemText(say, problem)}</p>
            {found !== undefined && (
              <p class="meta">
                {say('packFound')} <bdi>{found}</bdi>
              </p>
            )}
          </li>
        )
      })}
    </ul>
  )
}

import { useFormats } from '../format.ts'
import { Icon } from '../icon.tsx'
import { count } from '../plural.ts'
import { useSay } from '../words.tsx'
import type { ClaimOut, ClaimReady, ClaimViewProps } from './types.ts'

const Ready = ({ ready }: { ready: ClaimReady }) => {
  const say = useSay()
  if (ready.count === 0) return <p>{say('nothingReady')}</p>
  const more = ready.count - ready.rows.length
  return (
    <details class="ready">
      <summary>
        <Icon name="chevron" />
        <b class="num">{count(say, 'ready', ready.count)}</b>
        {ready.sum && <span class="meta push num">{ready.sum}</span>}
      </summary>
      <ul class="list">
        {ready.rows.map(row => (
          <li key={row.id} class="row apart">
            <span>
              <bdi>{row.problem}</bdi>
              {row.why && <span class="sub meta">{row.why}</span>}
            </span>
            <span class="meta num">{row.meta}</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p class="meta more">{count(say, 'moreEpisodes', more)}</p>}
    </details>
  )
}

const Out = ({ line }: { line: ClaimOut }) => {
  const formats = useFormats()
  return (
    <li class="due">
      <div>
        <p>
          <b class="num">{formats.number(line.count)}</b>
          <span class="after-count">{line.reason}</span>
        </p>
        <p class="meta">{line.hint}</p>
      </div>
      {line.action && (
        <button type="button" class="btn small" onClick={line.action.onAct}>
          {line.action.text}
        </button>
      )}
    </li>
  )
}

/** What goes in, folded, and what stays out, each with its reason and what would bring it in. */
export const ClaimContents = ({ ready, out }: Pick<ClaimViewProps, 'ready' | 'out'>) => {
  const say = useSay()
  const left = out.reduce((sum, line) => sum + line.count, 0)
  return (
    <section class="stack">
      <div class="stack tight">
        <h2>{say('goesIn')}</h2>
        <Ready ready={ready} />
      </div>
      {left > 0 && (
        <div>
          <h3>{count(say, 'staysOut', left)}</h3>
          <ul>
            {out.map(line => (
              <Out key={line.id} line={line} />
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

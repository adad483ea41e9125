import { useFormats } from '../format.ts'
import { Icon } from '../icon.tsx'
import { count } from '../plural.ts'
import { useSay } from '../words.tsx'
import type { ClaimOut, ClaimOutEpisode, ClaimReady, ClaimViewProps } from './types.ts'

/** So few are shown at once. */
const FEW = 5

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
            <span class="row">
              <span class="meta num">{row.meta}</span>
              <button
                type="button"
                class="btn small quiet"
                aria-label={say('takeOutNamed', row.problem)}
                onClick={row.onTakeOut}
              >
                {say('takeOut')}
              </button>
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && <p class="meta more">{count(say, 'moreEpisodes', more)}</p>}
    </details>
  )
}

const Fix = ({ episode: { fix, problem } }: { episode: ClaimOutEpisode }) => {
  const say = useSay()
  if (!fix) return null
  const label = say('fixNamed', fix.text, problem)
  if ('href' in fix) {
    return (
      <a class="btn small" href={fix.href} aria-label={label}>
        {fix.text}
      </a>
    )
  }
  return (
    <button type="button" class="btn small" aria-label={label} onClick={fix.onAct}>
      {fix.text}
    </button>
  )
}

/** The episodes that stay out for one reason: each is one press from what mends it. */
const Out = ({ line, open }: { line: ClaimOut; open: boolean }) => {
  const say = useSay()
  const formats = useFormats()
  const more = line.count - line.episodes.length
  return (
    <details class="ready" open={open}>
      <summary>
        <Icon name="chevron" />
        <span>
          <b class="num">{formats.number(line.count)}</b>
          <span class="after-count">{line.reason}</span>
          <span class="sub meta">{line.hint}</span>
        </span>
      </summary>
      <ul class="list">
        {line.episodes.map(episode => (
          <li key={episode.id} class="row apart">
            <span>
              <bdi>{episode.problem}</bdi>
              <span class="sub meta num">{episode.day}</span>
            </span>
            <Fix episode={episode} />
          </li>
        ))}
      </ul>
      {more > 0 && <p class="meta more">{count(say, 'moreEpisodes', more)}</p>}
    </details>
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
          {out.map(line => (
            <Out key={line.id} line={line} open={left <= FEW} />
          ))}
        </div>
      )}
    </section>
  )
}

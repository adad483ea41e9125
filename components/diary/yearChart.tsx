import { useId, useState } from 'preact/hooks'
import { useFormats } from '../format.ts'
import { Icon } from '../icon.tsx'
import { count } from '../plural.ts'
import { useSay } from '../words.tsx'

export interface YearChartProps {
  /** The last twelve months, each with a moment in it (UTC milliseconds) and the episodes that began in it. */
  months: readonly { at: number; episodes: number }[]
  now: number
  zone: string
}

const Bars = ({ months, now, zone }: YearChartProps) => {
  const say = useSay()
  const formats = useFormats()
  const most = Math.max(1, ...months.map(month => month.episodes))
  return (
    <ol class="bars">
      {months.map(({ at, episodes }) => {
        const short = formats.monthShort(new Date(at).getMonth())
        const [letter] = short
        return (
          <li key={at}>
            <span aria-hidden="true">{formats.number(episodes)}</span>
            <span class="vh">{count(say, 'episodesInMonth', episodes, formats.month(at, zone, now))}</span>
            <span class="bar" style={{ '--v': episodes / most }} />
            <span class="tick-label" aria-hidden="true">
              <span class="long">{short}</span>
              <span class="short">{letter}</span>
            </span>
          </li>
        )
      })}
    </ol>
  )
}

const Table = ({ months, now, zone, caption }: YearChartProps & { caption: string }) => {
  const say = useSay()
  const formats = useFormats()
  return (
    <table class="months">
      <caption class="vh">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say('month')}</th>
          <th scope="col" class="end">
            {say('episodesTitle')}
          </th>
        </tr>
      </thead>
      <tbody>
        {months.map(({ at, episodes }) => (
          <tr key={at}>
            <td>{formats.month(at, zone, now)}</td>
            <td class="end num">{formats.number(episodes)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Where the rows would begin below the fold, the year is folded. */
const isNarrow = (): boolean => matchMedia('(max-width: 600px)').matches

/** Twelve months of episodes: numbers with bars, no target and no comparison. */
export const YearChart = (props: YearChartProps) => {
  const say = useSay()
  const [asTable, setAsTable] = useState(false)
  const [folded] = useState(isNarrow)
  const id = useId()
  const all = props.months.reduce((sum, month) => sum + month.episodes, 0)
  const caption = count(say, 'episodesLastYear', all)
  const figure = (
    <figure class="year" aria-labelledby={id}>
      <figcaption class="row apart">
        {!folded && <span id={id}>{caption}</span>}
        <button type="button" class="btn small quiet" onClick={() => setAsTable(!asTable)}>
          {say(asTable ? 'showAsChart' : 'showAsTable')}
        </button>
      </figcaption>
      {asTable ? <Table {...props} caption={caption} /> : <Bars {...props} />}
    </figure>
  )
  if (!folded) return figure
  return (
    <details>
      <summary class="meta">
        <Icon name="chevron" />
        <span id={id}>{caption}</span>
      </summary>
      {figure}
    </details>
  )
}

import { useId, useState } from 'preact/hooks'
import { useFormats } from '../format.ts'
import { count } from '../plural.ts'
import { useSay } from '../words.tsx'

export interface YearChartProps {
  year: number
  /** Episodes in January to December; absent for a month that has not begun. */
  months: readonly (number | undefined)[]
}

const Bars = ({ months }: Pick<YearChartProps, 'months'>) => {
  const say = useSay()
  const formats = useFormats()
  const most = Math.max(1, ...months.map(n => n ?? 0))
  return (
    <ol class="bars">
      {months.map((n, month) => {
        const short = formats.monthShort(month)
        const [letter] = short
        return (
          <li key={short}>
            {n === undefined ? (
              <span class="vh">{say('monthNotBegun', formats.monthName(month))}</span>
            ) : (
              <>
                <span aria-hidden="true">{formats.number(n)}</span>
                <span class="vh">{count(say, 'episodesInMonth', n, formats.monthName(month))}</span>
              </>
            )}
            <span class="bar" style={{ '--v': (n ?? 0) / most }} />
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

const Table = ({ months, caption }: Pick<YearChartProps, 'months'> & { caption: string }) => {
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
        {months.map((n, month) => (
          <tr key={formats.monthShort(month)}>
            <td>{formats.monthName(month)}</td>
            <td class="end num">{n === undefined ? '–' : formats.number(n)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A year of episodes by month: numbers with bars, no target and no comparison. */
export const YearChart = ({ year, months }: YearChartProps) => {
  const say = useSay()
  const [asTable, setAsTable] = useState(false)
  const id = useId()
  const all = months.reduce<number>((sum, n) => sum + (n ?? 0), 0)
  const caption = count(say, 'episodesInYear', all, String(year))
  return (
    <figure class="year" aria-labelledby={id}>
      <figcaption class="row apart">
        <span id={id}>{caption}</span>
        <button type="button" class="btn small quiet" onClick={() => setAsTable(!asTable)}>
          {say(asTable ? 'showAsChart' : 'showAsTable')}
        </button>
      </figcaption>
      {asTable ? <Table months={months} caption={caption} /> : <Bars months={months} />}
    </figure>
  )
}

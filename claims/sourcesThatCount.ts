import type { CountContext } from './context.ts'
import type { Prepared } from './prepare.ts'

/**
 * Whether something published at `published` was at most so many years old on a day. Of a year or month its first day is
 * taken: what may be too old does not count.
 */
export const isRecent = (published: string, years: number, day: string): boolean => {
  const [year = '', month = '01', date = '01'] = published.split('-')
  const latest = Temporal.PlainDate.from(`${year}-${month}-${date}`).add({ years })
  return latest.toString() >= day
}

/** PubMed ids of the articles of an episode that a rule on refereed papers counts, each once. */
export const readArticles = (
  { summary, day }: Prepared,
  maxAgeYears: number,
  { published }: Pick<CountContext, 'published'>,
): string[] => {
  const counted = summary.sources.flatMap(source => {
    const { pmid } = source.ids
    const on = published?.(source)
    return pmid && on !== undefined && isRecent(on, maxAgeYears, day) ? [pmid] : []
  })
  return [...new Set(counted)]
}

import type { SourceLine } from '../episodes/types.ts'
import { decimal } from './amount.ts'
import type { CountContext } from './context.ts'
import { localDay } from './days.ts'
import type { ClaimRow, ClaimSource } from './document.ts'
import type { Explained } from './explained.ts'
import type { Prepared } from './prepare.ts'
import { clean } from './text.ts'

export interface RowChoices {
  number: number
  hundredths: number | undefined
  explained: Explained | undefined
  minutes: boolean
  searches: boolean
  zone: string
  siteNames: Readonly<Record<string, string>>
  published: CountContext['published'] | undefined
}

const freezeSource = (source: SourceLine, { siteNames, published }: RowChoices): ClaimSource => {
  const { site, title, ids, url } = source
  const date = published?.(source)
  const known = (['pmid', 'doi', 'pmcid', 'nct'] as const).flatMap(name => {
    const id = clean(ids[name] ?? '')
    return id ? [[name, id] as const] : []
  })
  return {
    site: clean(siteNames[site] ?? site),
    ...(clean(title ?? '') && { title: clean(title ?? '') }),
    ...(date !== undefined && { published: clean(date) }),
    ...(known.length > 0 ? Object.fromEntries(known) : { url: clean(url) }),
  }
}

/** One episode as a row of a claim. Days only: when in the day a clinician searched is nobody's business. */
export const freezeRow = (
  { episode, summary, day, measuredTenths, byHandTenths }: Prepared,
  choices: RowChoices,
): ClaimRow => {
  const { problem, outcome, change, basis, kind } = episode
  const { siteNames, hundredths, zone } = choices
  return {
    number: choices.number,
    date: day,
    kind,
    ...(clean(problem ?? '') && { problem: clean(problem ?? '') }),
    sources: summary.sources.map(source => freezeSource(source, choices)),
    ...(choices.searches && {
      searches: summary.searches.flatMap(({ query, site, at }) =>
        query === undefined
          ? []
          : {
              query: clean(query),
              site: clean(siteNames[site] ?? site),
              date: localDay(at, zone),
            },
      ),
    }),
    ...(choices.minutes && { minutes: { measured: measuredTenths / 10, byHand: byHandTenths / 10 } }),
    ...(outcome && { outcome }),
    ...(clean(change ?? '') && { change: clean(change ?? '') }),
    ...(basis && { basis }),
    ...(hundredths !== undefined && { amount: decimal(hundredths) }),
    ...(choices.explained && { explained: choices.explained }),
  }
}

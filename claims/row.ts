import { lineNames } from '../episodes/grouping/names.ts'
import type { SourceLine } from '../episodes/types.ts'
import { decimal } from './amount.ts'
import type { CountContext } from './context.ts'
import { localDay } from './days.ts'
import type { ClaimAnswer, ClaimRow, ClaimSource } from './document.ts'
import type { Explained } from './explained.ts'
import type { OwnOfficeField } from './packs/office.ts'
import { isApproved } from './packs/sources.ts'
import type { Choices, Prepared } from './prepare.ts'
import { clean } from './text.ts'

export interface RowInput {
  number: number
  hundredths: number | undefined
  explained: Explained | undefined
  choices: Choices
  zone: string
  siteNames: Readonly<Record<string, string>>
  published: CountContext['published'] | undefined
  /** Sources that the pack names; undefined without one. */
  approved: readonly string[] | undefined
  /** Site ids; undefined where nobody was asked. */
  creditedElsewhere: readonly string[] | undefined
  answers: readonly ClaimAnswer[] | undefined
  /** Whether what only offices ask leaves: under a pack only what that pack asks. */
  asks: (field: OwnOfficeField) => boolean
}

/** Which of the sources answered it, where the clinician chose any that is still there. */
const relevance = ({ episode: { forOffice }, summary }: Prepared): ((source: SourceLine) => boolean) | undefined => {
  const names = new Set(forOffice?.relevant)
  const is = (source: SourceLine) => lineNames(source).some(name => names.has(name))
  return summary.sources.some(is) ? is : undefined
}

const freezeSource = (source: SourceLine, input: RowInput, isRelevant: ReturnType<typeof relevance>): ClaimSource => {
  const { published, approved } = input
  const { site, title, ids, url } = source
  const date = published?.(source) ?? source.published
  const known = (['pmid', 'doi', 'pmcid', 'nct'] as const).flatMap(name => {
    const id = clean(ids[name] ?? '')
    return id ? [[name, id] as const] : []
  })
  return {
    site: nameOf(site, input),
    ...(clean(title ?? '') && { title: clean(title ?? '') }),
    ...(date !== undefined && { published: clean(date) }),
    ...(known.length > 0 ? Object.fromEntries(known) : { url: clean(url) }),
    ...(approved && { approved: isApproved(source, approved) }),
    ...(isRelevant && { relevant: isRelevant(source) }),
  }
}

/** A page that the clinician added has no name but its host. */
const nameOf = (site: string, { siteNames }: Pick<RowInput, 'siteNames'>): string =>
  clean(siteNames[site] ?? site.replace(/^own:/, ''))

const freezeSearches = ({ summary }: Prepared, input: RowInput) =>
  summary.searches.flatMap(({ query, site, at }) =>
    query === undefined ? [] : { query: clean(query), site: nameOf(site, input), date: localDay(at, input.zone) },
  )

/** What was learned weeks later: each part leaves only where the clinician chose it. */
const freezeLater = ({ episode: { followUps = [] } }: Prepared, { choices, zone }: RowInput): Partial<ClaimRow> => {
  const barriers = followUps.flatMap(({ barrier }) => clean(barrier ?? '') || [])
  return {
    ...(choices.followUps &&
      followUps.length > 0 && {
        followUps: followUps.map(({ at, happened, basis }) => ({
          date: localDay(at, zone),
          happened,
          ...(basis && { basis }),
        })),
      }),
    ...(choices.barriers && barriers.length > 0 && { barriers }),
  }
}

/** The texts that hold something. */
const texts = <K extends string>(given: Record<K, string | undefined>): Partial<Record<K, string>> =>
  Object.fromEntries(
    Object.entries<string | undefined>(given).flatMap(([name, text]) => {
      const cleaned = clean(text ?? '')
      return cleaned ? [[name, cleaned]] : []
    }),
  ) as Partial<Record<K, string>>

/** One episode as a row of a claim. Days only: when in the day a clinician searched is nobody's business. */
export const freezeRow = (item: Prepared, input: RowInput): ClaimRow => {
  const { episode, summary, day, measuredTenths, byHandTenths } = item
  const { outcome, basis, kind, forWhom, answeredAt, forOffice = {} } = episode
  const own = (field: OwnOfficeField) => (input.asks(field) ? forOffice[field] : undefined)
  const { choices, hundredths, zone, creditedElsewhere, answers } = input
  const { problem, change } = episode
  const isRelevant = relevance(item)
  const seen = [...summary.searches, ...summary.sources].map(({ at }) => at)
  return {
    number: input.number,
    date: day,
    kind,
    ...texts({ problem }),
    ...(seen.length > 0 && { searchedOn: localDay(Math.min(...seen), zone) }),
    ...(outcome && answeredAt !== undefined && { appliedOn: localDay(answeredAt, zone) }),
    ...texts({ reason: own('reason') }),
    ...(summary.sites.length > 0 && { databases: summary.sites.map(site => nameOf(site, input)) }),
    sources: summary.sources.map(source => freezeSource(source, input, isRelevant)),
    ...(choices.searches && { searches: freezeSearches(item, input) }),
    ...(choices.minutes && { minutes: { measured: measuredTenths / 10, byHand: byHandTenths / 10 } }),
    ...texts({ answerFound: own('answerFound') }),
    ...(outcome && { outcome }),
    ...texts({ change, typeOfChange: own('typeOfChange') }),
    ...(basis && { basis }),
    ...(choices.forWhom && forWhom && { forWhom }),
    ...freezeLater(item, input),
    ...(creditedElsewhere && { creditedElsewhere: creditedElsewhere.map(site => nameOf(site, input)) }),
    ...(answers && answers.length > 0 && { answers: [...answers] }),
    ...(hundredths !== undefined && { amount: decimal(hundredths) }),
    ...(input.explained && { explained: input.explained }),
  }
}

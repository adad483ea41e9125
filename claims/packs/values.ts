import { dayAs, type FormClaim, type FormRow, type FormSource } from './claim.ts'
import type { ClaimField, EpisodeField, SumField } from './fields.ts'
import type { FormOf } from './form.ts'

const each = (items: readonly (string | undefined)[]): string =>
  [...new Set(items.filter(item => item !== undefined && item !== ''))].join('; ')

const minutesOf = (minutes: { measured: number; byHand: number } | undefined): string =>
  // Tenths, so that no binary fraction is printed.
  minutes ? String(Math.round((minutes.measured + minutes.byHand) * 10) / 10) : ''

const sourceText = ({ site, title, published, pmid, doi, pmcid, nct, url }: FormSource): string => {
  const ids = each([pmid && `PMID ${pmid}`, doi && `doi:${doi}`, pmcid, nct, url])
  const named = [site, title, published].filter(part => part).join(', ')
  return ids ? `${named} (${ids})` : named
}

const yesNo = (is: boolean | undefined): string => (is === undefined ? '' : is ? 'yes' : 'no')

const allApproved = (sources: readonly FormSource[]): string =>
  sources.length > 0 && sources.every(({ approved }) => approved !== undefined)
    ? // One word a source, in the order of the sources.
      sources.map(({ approved }) => yesNo(approved)).join('; ')
    : ''

/** What a claim knows once, as plain text; empty where it knows nothing. A name is never taken apart: only its bearer knows how. */
export const claimValue = (field: ClaimField, { id, learner, statement }: FormClaim, pack: FormOf): string => {
  switch (field) {
    case 'claimId':
      return id
    case 'provider':
      return pack.provider?.name ?? ''
    case 'accmeId':
      return pack.provider?.accmeId ?? ''
    case 'activityTitle':
      return pack.activity?.title ?? ''
    case 'activityId':
      return pack.activity?.id ?? ''
    case 'name':
      return learner.name ?? [learner.givenName, learner.familyName].filter(part => part).join(' ')
    case 'reportConsent':
      return yesNo(learner.reportConsent)
    case 'attestation':
      return statement.attestation
    case 'attestedOn':
      return dayAs(statement.date, pack.roster.dates)
    default:
      return learner[field] ?? ''
  }
}

/** What it knows of all its episodes together. */
export const sumValue = (field: SumField, { rows, totals }: FormClaim, pack: FormOf): string => {
  const days = rows.map(({ date }) => date).sort()
  switch (field) {
    case 'firstDay':
      return dayAs(days[0] ?? '', pack.roster.dates)
    case 'lastDay':
      return dayAs(days.at(-1) ?? '', pack.roster.dates)
    case 'episodes':
      return String(totals.episodes)
    case 'claimed':
      return totals.amount ?? ''
    case 'unit':
      return totals.unit ?? ''
    case 'minutes':
      return minutesOf(totals.minutes)
  }
}

/** What it knows of one episode; codes of ours (`changed`) as they are. */
export const episodeValue = (field: EpisodeField, row: FormRow, pack: FormOf): string => {
  const day = (date: string | undefined) => dayAs(date ?? '', pack.roster.dates)
  // Offices ask for the one to three that answered it; without a choice, for what was consulted.
  const chosen = row.sources.filter(({ relevant }) => relevant)
  const sources = chosen.length > 0 ? chosen : row.sources
  switch (field) {
    case 'number':
      return String(row.number)
    case 'date':
      return day(row.date)
    case 'searchedOn':
      return day(row.searchedOn)
    case 'appliedOn':
      return day(row.appliedOn)
    case 'databases':
      return each(row.databases ?? row.sources.map(({ site }) => site))
    case 'sources':
      return each(sources.map(sourceText))
    case 'titles':
      return each(sources.map(({ title }) => title))
    case 'pmids':
      return each(sources.map(({ pmid }) => pmid))
    case 'dois':
      return each(sources.map(({ doi }) => doi))
    case 'approved':
      return allApproved(sources)
    case 'searches':
      return each((row.searches ?? []).map(({ query, site }) => `${query} (${site})`))
    case 'application':
      return row.change ?? ''
    case 'episodeMinutes':
      return minutesOf(row.minutes)
    case 'episodeClaimed':
      return row.amount ?? ''
    case 'creditedElsewhere':
      return row.creditedElsewhere === undefined ? '' : each(row.creditedElsewhere) || 'no'
    default:
      return row[field] ?? ''
  }
}

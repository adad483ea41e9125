import type { Site } from '../site.ts'

/** In the order in which the site asks for them. Who and where (`age`, `city`, `distance` …) may be one patient's and is never read. */
const FIELDS = ['cond', 'term', 'intr']
const FORM = [...FIELDS, 'titles', 'outc', 'id']
const STUDY = 'https://clinicaltrials.gov/study/{nct}'
const RESULTS = 'https://clinicaltrials.gov/search'

/**
 * ClinicalTrials.gov, with the addresses of its classic site. A study may keep the search that led there. Pages about the
 * site, its forms without a question and its services for programs are ignored.
 */
export const clinicaltrialsGov: Site = {
  id: 'clinicaltrials-gov',
  name: 'ClinicalTrials.gov',
  group: 'trials',
  hosts: ['clinicaltrials.gov', 'www.clinicaltrials.gov'],
  formerHosts: ['classic.clinicaltrials.gov', 'beta.clinicaltrials.gov'],
  checked: '2026-11-22',
  sources: [
    {
      path: /^\/(?:study|(?:(?:ct2?|beta)\/)?(?:show|history)(?:\/(?:record|results|study|locn|related))?)\/(?<nct>NCT\d{8})(?:\/.*)?$/i,
      query: FIELDS,
      joined: true,
      url: STUDY,
    },
    { path: /^\/(?:archive\/|ProvidedDocs\/\d+\/)?(?<nct>NCT\d{8})(?:\/.*)?$/i, url: STUDY },
  ],
  searches: [
    {
      path: /^\/(?:search|ct2?\/(?:results|search)(?:\/(?:details|map|browse|refine|index|list))?)\/?$/i,
      query: FORM,
      joined: true,
      bareQuery: 'nct',
      url: RESULTS,
    },
    {
      path: /^\/expert-search\/?$/i,
      query: ['term'],
      bareQuery: 'nct',
      url: 'https://clinicaltrials.gov/expert-search',
    },
  ],
  titleEnds: [
    'ClinicalTrials.gov',
    'Full Text View',
    'Study Details',
    'Study Results',
    'Tabular View',
    'Search Results',
  ],
}

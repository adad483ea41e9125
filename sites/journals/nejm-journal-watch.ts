import { highwireLegacy } from '../platforms/highwire.ts'
import type { Site } from '../site.ts'

/** NEJM Journal Watch. A source is a summary, by its number; specialties, blogs, podcasts and whole issues are ignored. */
export const nejmJournalWatch: Site = {
  id: 'nejm-journal-watch',
  name: 'NEJM Journal Watch',
  group: 'journals',
  hosts: ['www.jwatch.org', 'jwatch.org'],
  formerHosts: ['*.jwatch.org'],
  checked: '2026-11-22',
  sources: [
    { path: /^\/(?<slug>[a-z]{2}\d{4,18})(?:\/\d{4}(?:\/.*)?)?\/?$/i, url: 'https://www.jwatch.org/{slug}' },
    ...highwireLegacy,
  ],
  searches: [
    { path: /^\/(?<form>search(?:\/advanced)?)\/?$/i, query: ['q', 'fulltext'], url: 'https://www.jwatch.org/{form}' },
  ],
  titleEnds: ['NEJM Journal Watch', 'Journal Watch'],
}

import { atyponSearches, atyponSources } from '../platforms/atypon.ts'
import type { Site } from '../site.ts'

/**
 * The Lancet journals. The PII is the one of ScienceDirect and ClinicalKey, so an article is one source on all of them;
 * the kept address has it with its signs, as the site writes it. Issues, series, infographics and podcasts are ignored.
 */
export const lancet: Site = {
  id: 'lancet',
  name: 'The Lancet',
  group: 'journals',
  hosts: ['www.thelancet.com', 'thelancet.com'],
  formerHosts: ['download.thelancet.com', 'pdf.thelancet.com'],
  checked: '2026-11-22',
  sources: [
    {
      path: /^\/(?:pdfs\/)?journals\/(?<journal>[\w-]+)\/(?:(?:full)?article\/)?(?:PII)?(?<pii>S?\d[^/]*?)(?:\.pdf)?(?:\/.*)?$/i,
      url: 'https://www.thelancet.com/journals/{journal}/article/PII{pii}/fulltext',
    },
    {
      path: /^\/article\/(?:PII)?(?<pii>S?\d[^/]*)(?:\/.*)?$/i,
      url: 'https://www.thelancet.com/article/{pii}/fulltext',
    },
    { path: /^\/retrieve\/pii\/(?<pii>S?\d[^/]*)\/?$/i, url: 'https://www.thelancet.com/retrieve/pii/{pii}' },
    {
      path: /^\/action\/show(?:Pdf|FullText|Abstract)$/i,
      ids: { pii: ['pii'] },
      url: 'https://www.thelancet.com/retrieve/pii/{pii}',
    },
    ...atyponSources,
  ],
  searches: atyponSearches,
  titleEnds: [
    ...['The Lancet', 'eBioMedicine', 'eClinicalMedicine', 'The Lancet Oncology', 'The Lancet Neurology'],
    ...['The Lancet Infectious Diseases', 'The Lancet Psychiatry', 'The Lancet Respiratory Medicine'],
    ...['The Lancet Diabetes & Endocrinology', 'The Lancet Global Health', 'The Lancet Public Health'],
  ],
}

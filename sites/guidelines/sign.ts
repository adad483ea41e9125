import type { Site } from '../site.ts'

/** SIGN, the Scottish guidelines, with their PDFs and older addresses. The list of guidelines and all other documents are ignored. */
export const sign: Site = {
  id: 'sign',
  name: 'SIGN',
  group: 'guidelines',
  hosts: ['www.sign.ac.uk'],
  formerHosts: ['sign.ac.uk'],
  checked: '2026-11-22',
  sources: [
    {
      path: /^\/our-guidelines\/(?!(?:published|archived?|withdrawn|current|proposed|guidelines?|our)(?:-[\w-]*)?(?:\/|$))(?<slug>[\w-]+)(?:\/.*)?$/i,
      url: 'https://www.sign.ac.uk/our-guidelines/{slug}/',
    },
    {
      path: /^\/(?<folder>media\/\d+|pdf|assets)\/(?<guideline>sign\d{1,3})(?<version>[\w-]*)\.pdf$/i,
      url: 'https://www.sign.ac.uk/{folder}/{guideline}{version}.pdf',
    },
    {
      path: /^\/(?<folder>media\/\d+|pdf)\/(?<slug>(?:sign|qrg)[\w-]+)\.pdf$/i,
      url: 'https://www.sign.ac.uk/{folder}/{slug}.pdf',
    },
    {
      path: /^\/guidelines\/fulltext\/(?<slug>[\w-]+)(?:\/.*)?$/i,
      url: 'https://www.sign.ac.uk/guidelines/fulltext/{slug}/',
    },
  ],
  searches: [{ path: /^\/search\/?$/i, query: ['q'], url: 'https://www.sign.ac.uk/search/' }],
  titleEnds: [
    'SIGN',
    'Our guidelines',
    'Scottish Intercollegiate Guidelines Network',
    'Healthcare Improvement Scotland',
  ],
}

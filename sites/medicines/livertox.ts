import type { Site } from '../site.ts'

/** LiverTox at its old host. It is now part of the NCBI Bookshelf and noticed there. */
export const livertox: Site = {
  id: 'livertox',
  name: 'LiverTox',
  group: 'medicines',
  hosts: [],
  formerHosts: ['livertox.nih.gov', 'www.livertox.nih.gov', 'livertox.nlm.nih.gov'],
  closed: '2019',
  checked: '2026-11-22',
  sources: [
    {
      path: /^\/(?!(?:index|home|about(?:us)?|aboutlivertox|contact(?:us)?|search\w*|browse\w*|editors?|editorial\w*|disclaimer|copyright|privacy|accessibility|help|glossary|resources|sitemap|news|submit\w*|databases?|information|feedback)\.html?$)(?<slug>[\w-]+)\.html?$/i,
      url: 'https://livertox.nih.gov/{slug}.htm',
    },
  ],
  searches: [],
  titleEnds: ['LiverTox'],
}

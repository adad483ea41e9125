import type { Site } from '../site.ts'

const ALERTED = 'https://www.evidencealerts.com/Articles/AlertedArticle/{slug}'

/**
 * EvidenceAlerts and the other services of McMaster PLUS. In a link from one of its e-mails (`LFE`) the first two parts
 * say who received it; only the number of the article is kept.
 */
export const evidencealerts: Site = {
  id: 'evidencealerts',
  name: 'EvidenceAlerts (McMaster PLUS)',
  group: 'databases',
  hosts: ['www.evidencealerts.com', 'plus.mcmaster.ca'],
  formerHosts: ['evidencealerts.com'],
  checked: '2026-11-22',
  sources: [
    {
      hosts: ['www.evidencealerts.com', 'evidencealerts.com'],
      path: /^\/Articles\/(?:Alerted)?Article\/(?<slug>\d{1,9})\/?$/i,
      url: ALERTED,
    },
    {
      hosts: ['plus.mcmaster.ca'],
      path: /^\/EvidenceAlerts\/LFE\/Article\/[^/]+\/\d+\/(?<slug>\d{1,9})\/?$/i,
      url: ALERTED,
    },
    {
      hosts: ['plus.mcmaster.ca'],
      path: /^\/EvidenceAlerts\/Articles\/(?:Alerted)?Article\/(?<slug>\d{1,9})\/?$/i,
      url: ALERTED,
    },
    {
      hosts: ['plus.mcmaster.ca'],
      path: /^\/(?<service>[a-z]{2,20})\/Home\/Article\/(?<slug>\d{1,9})\/?$/i,
      url: 'https://plus.mcmaster.ca/{service}/Home/Article/{slug}',
    },
    {
      hosts: ['plus.mcmaster.ca'],
      path: /^\/(?<service>[a-z]{2,20})\/ViewArticle\.aspx$/i,
      ids: { slug: ['a'] },
      url: 'https://plus.mcmaster.ca/{service}/ViewArticle.aspx?a={slug}',
    },
  ],
  searches: [],
  note: 'Searches are not known to be in the address; only the articles opened are noticed.',
  titleEnds: ['EvidenceAlerts', 'McMaster PLUS'],
}

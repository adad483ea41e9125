import type { Site } from '../site.ts'

/**
 * Drugs.com. Medicines stand at the root, beside the pages about the site. An interaction check is noticed, but its list
 * of medicines, which may be one patient's, is never read. Lists by letter, news, pill pictures and reviews are ignored.
 */
export const drugsCom: Site = {
  id: 'drugs-com',
  name: 'Drugs.com',
  group: 'medicines',
  hosts: ['www.drugs.com'],
  formerHosts: ['drugs.com', 'm.drugs.com'],
  checked: '2026-11-22',
  sources: [
    {
      path: /^\/interactions-check\.(?:php|html)$/i,
      where: { drug_list: /\d/ },
      unnamed: true,
      url: 'https://www.drugs.com/drug_interactions.html',
    },
    {
      path: /^\/(?<slug>(?:pro|mtm|ppa|cdi|cons|monograph|mmx|dosage|sfx|drug-interactions|food-interactions|disease-interactions|pregnancy|breastfeeding|drug-class|condition|npp|npc|uk|international|ingredient|inactive|tips|cg|health-guide|hcp|article|illicit|vet|availability|history|otc|drp|enc|fda-?alerts?)\/(?!(?:[a-z\d]|\d-9|index|a-z|atoz|[a-z]\d|[a-z]{2})\.html$)(?:[\w,.-]|%20|%2C)+)\.html$/i,
      url: 'https://www.drugs.com/{slug}.html',
    },
    {
      path: /^\/(?<slug>medical-answers\/[\w-]+-\d+|(?:mcd|compare)\/[\w-]{2,})\/?$/i,
      url: 'https://www.drugs.com/{slug}',
    },
    // A name with `_`, and one that ends in a letter and a number, is a list or a tool.
    {
      path: /^\/(?!(?:about|account|advertise|advertising|alphabet|apps?|answers|careers|cart|clinical-trials?|conditions|contact(?:-us)?|cookies?|copyright|dictionary|disclaimer|dosage|drug-class(?:es)?|drug-information|drug-interactions|drugs|editorial(?:-policy)?|error|faq|fda-alerts|medical-abbreviations|fda-approvals|feedback|breastfeeding|(?:csa-)?schedule-\d(?:-drugs)?|forgot-password|forum|generics?|glossary|health-guide|healthcare-professionals?|help|history|home|image-search|imprints|index|international|interactions?|join|links|login|logout|medical-answers|medical-conditions|medical-dictionary|medical-news|medications?|mednotes|members?|mobile|monograph|natural|news|newdrugs|new-drugs?|new-drug-(?:approvals|applications)|newsletters?|npp|otc|partners|phonetic-search|pill-identifier|pill-identification|pregnancy|price-guide|prices|privacy(?:-policy)?|professionals?|pro|quizzes|register|reviews|rss|search|sfx|side-effects|signin|signup|sitemap|slideshows?|stats|subscribe|support|symptoms|terms(?:-of-use)?|tips|tools|top-?\d*(?:-drugs)?|top200|treatments|updates|vet|veterinary|video|vitamins|welcome|wiki|(?:drug|otc|pro|vet|npp|mtm|cdi)-[a-z]\d?)\.html$)(?<slug>[a-z\d][a-z\d-]*)\.html$/i,
      url: 'https://www.drugs.com/{slug}.html',
    },
  ],
  searches: [
    {
      path: /^\/search\.php$/i,
      query: ['searchterm'],
      url: 'https://www.drugs.com/search.php?searchterm={query}',
    },
  ],
  note: 'The medicines of an interaction check are never kept.',
  titleEnds: ['Drugs.com', 'Search Results'],
}

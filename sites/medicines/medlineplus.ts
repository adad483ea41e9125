import type { Site } from '../site.ts'

const NOW = ['medlineplus.gov', 'www.medlineplus.gov']
const OLD = ['www.nlm.nih.gov', 'nlm.nih.gov']
const PAGE = 'https://medlineplus.gov/{slug}'

/** What stands beside the topics at the root. */
const ABOUT = [
  ...[
    'about(?:us)?',
    'aboutmedlineplus',
    'accessibility',
    'allhealthtopics',
    'anatomyvideos',
    'bodymap',
    'citing',
    'connect',
  ],
  ...['contact(?:us)?', 'copyright', 'definitions', 'dictionaries', 'directories', 'disclaimers?', 'drug-?info'],
  ...['druginformation', 'easytoread', 'encyclopedia', 'faqs?', 'feedback', 'games', 'genetics', 'healthcalculators'],
  ...['healthchecktools', 'healthnews', 'healthtopics', 'healthyrecipes', 'home', 'index', 'labtests', 'languages'],
  ...['libraries', 'linking', 'magazine', 'medicaltests', 'medlineplusvideos', 'mplusconnect', 'news', 'newsletter'],
  ...['organizations', 'podcast', 'privacy', 'quality', 'recipes', 'rss', 'search', 'sitemap', 'socialmedia'],
  ...['subscribe', 'surgeryvideos', 'survey', 'tour', 'usingmedlineplus', 'videos', 'videosandcooltools'],
  ...['webservices', 'website', 'whatsnew', 'widgets?', 'xml', 'xmldescription'],
]
const TOPIC = String.raw`(?!(?:spanish/)?(?:${ABOUT.join('|')})\.html$)(?<slug>(?:spanish/)?[a-z\d]+)\.html`

/**
 * MedlinePlus in English and Spanish: health topics, encyclopedia, medicines and supplements, genetics, laboratory tests.
 * Topics stand at the root, beside the pages about the site. Lists by letter, recipes, videos and languages are ignored.
 */
export const medlineplus: Site = {
  id: 'medlineplus',
  name: 'MedlinePlus',
  group: 'medicines',
  hosts: NOW,
  formerHosts: [...OLD, 'ghr.nlm.nih.gov'],
  checked: '2026-11-22',
  sources: [
    {
      path: /^\/(?:medlineplus\/)?(?<slug>(?:spanish\/)?ency\/(?:article|patientinstructions|imagepages|presentations|anatomyvideos)\/\d+(?:_\d+)?)\.html?$/i,
      url: `${PAGE}.htm`,
    },
    {
      path: /^\/(?:medlineplus\/)?(?<slug>(?:spanish\/)?druginfo\/(?:meds|natural)\/[\w-]+)\.html?$/i,
      url: `${PAGE}.html`,
    },
    {
      hosts: NOW,
      path: /^\/(?<slug>genetics\/(?:(?:condition|gene)\/[\w-]+|chromosome\/(?:\d+|x|y|mitochondrial-dna)|understanding\/[\w-]+\/[\w-]+)|spanish\/genetica\/entender\/[\w-]+\/[\w-]+|lab-tests\/[\w-]+|spanish\/pruebas-de-laboratorio\/[\w-]+)\/?$/i,
      url: `${PAGE}/`,
    },
    {
      hosts: ['ghr.nlm.nih.gov'],
      path: /^\/(?<slug>(?:condition|gene|chromosome)\/[\w-]+)\/?$/i,
      url: 'https://ghr.nlm.nih.gov/{slug}',
    },
    { hosts: NOW, path: new RegExp(`^/${TOPIC}$`, 'i'), url: `${PAGE}.html` },
    { hosts: OLD, path: new RegExp(`^/medlineplus/${TOPIC}$`, 'i'), url: `${PAGE}.html` },
  ],
  searches: [],
  note: "Its search is the National Library of Medicine's; only the pages opened are noticed.",
  titleEnds: [
    'MedlinePlus',
    'MedlinePlus Medical Encyclopedia',
    'MedlinePlus Drug Information',
    'MedlinePlus Medical Test',
    'MedlinePlus Genetics',
    'MedlinePlus en español',
    'MedlinePlus enciclopedia médica',
    'MedlinePlus medicinas',
  ],
}

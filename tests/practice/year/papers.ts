import type { PageFacts } from '../../../sites/types.ts'
import type { Problem } from './problem.ts'
import type { Random } from './random.ts'

/** Where a source stands, and what the head of its page says. */
export interface Paper {
  address: string
  page: PageFacts
}

/** Said of every made-up paper, so that nobody takes it for a real one. */
const DESIGNS: readonly string[] = [
  'an invented randomised trial',
  'an invented cohort',
  'an invented systematic review',
  'an invented register study',
  'an invented audit of nine hospitals',
  'an invented pragmatic trial in general practice',
]

/** What a reference work writes about a topic, by what the question was about. */
const CHAPTERS: Readonly<Record<Problem['about'], string>> = {
  treatment: 'treatment and prevention',
  safety: 'safety and monitoring',
  diagnosis: 'evaluation and diagnosis',
  prognosis: 'course and outcome',
  procedure: 'technique and care',
  other: 'overview',
}

const PAPERS = 4
/** Above every number that PubMed has given: no real article is meant. */
const FIRST_PMID = 99_100_000

const slugOf = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80)

const titled = (title: string, address: string, meta: [string, string][] = []): Paper => ({
  address,
  page: { title, meta },
})

/** One of a problem's four papers: the same number has the same title in every year. */
const article = (problem: Problem, number: number, which: number) => {
  const pmid = FIRST_PMID + number * 10 + which
  const design = DESIGNS[(number + which) % DESIGNS.length]
  return { pmid: String(pmid), doi: `10.5555/practice.year.${pmid}`, title: `${problem.subject}: ${design}` }
}

type Opens = (problem: Problem, number: number, random: Random) => Paper

const topicAt =
  (address: (slug: string) => string, end: string): Opens =>
  problem =>
    titled(`${problem.topic} - ${end}`, address(slugOf(problem.topic)))

/** How a source of each site is opened. `number` is the problem's place in the list. */
export const OPENS = {
  pubmed: (problem, number, random) => {
    const { pmid, doi, title } = article(problem, number, random.whole(0, PAPERS - 1))
    const meta: [string, string][] = [
      ['citation_pmid', pmid],
      ['citation_doi', doi],
    ]
    return titled(`${title} - PubMed`, `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`, meta)
  },
  pmc: (problem, number, random) => {
    const { pmid, doi, title } = article(problem, number, random.whole(0, PAPERS - 1))
    const meta: [string, string][] = [
      ['citation_pmid', pmid],
      ['citation_doi', doi],
    ]
    return titled(`${title} - PMC`, `https://pmc.ncbi.nlm.nih.gov/articles/PMC${pmid}/`, meta)
  },
  'cochrane-library': (problem, number) =>
    titled(
      `${problem.subject} | Cochrane Library`,
      `https://www.cochranelibrary.com/cdsr/doi/10.1002/14651858.CD99${5000 + number}.pub${2 + (number % 4)}/full`,
    ),
  uptodate: (problem, _number, random) => {
    const title = problem.topic.includes(':') ? problem.topic : `${problem.topic}: ${CHAPTERS[problem.about]}`
    const search = random.chance(0.6) ? `?search=${encodeURIComponent(problem.searches[0] ?? problem.topic)}` : ''
    return titled(`${title} - UpToDate`, `https://www.uptodate.com/contents/${slugOf(title)}${search}`)
  },
  dynamed: topicAt(slug => `https://www.dynamed.com/condition/${slug}`, 'DynaMed'),
  'bmj-best-practice': (problem, number) =>
    titled(`${problem.topic} | BMJ Best Practice`, `https://bestpractice.bmj.com/topics/en-gb/${99_000 + number}`),
  'nice-cks': topicAt(slug => `https://cks.nice.org.uk/topics/${slug}/`, 'CKS | NICE'),
  nice: (problem, number) => {
    const title = problem.topic.includes(':') ? problem.topic : `${problem.topic}: assessment and management`
    return titled(`${title} | Guidance | NICE`, `https://www.nice.org.uk/guidance/ng${9000 + number}`)
  },
  bnf: problem => {
    const { drug } = problem
    const name = drug ?? problem.topic
    const folder = drug === undefined ? 'treatment-summaries' : 'drugs'
    return titled(`${name} | BNF | NICE`, `https://bnf.nice.org.uk/${folder}/${slugOf(name)}/`)
  },
  dermnet: topicAt(slug => `https://dermnetnz.org/topics/${slug}`, 'DermNet'),
} as const satisfies Record<string, Opens>

export type ReadingSite = keyof typeof OPENS

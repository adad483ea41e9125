import type { PageFacts } from '../../sites/types.ts'

const NAMED =
  /^(?:(?:bepress_)?citation_(?:title|doi|pmid|pmcid|pii|id|journal_title|date|publication_date|abstract_html_url)|prism\.doi|dc(?:terms)?\.(?:identifier(?:\.doi)?|title|source)|ncbi_(?:pmid|pmcid|uid)|og:title)$/i
const MOST = 64
const LONGEST = 512
/** Longer structured data is not about one article. */
const LONGEST_DATA = 200_000

const metaFacts = (): [string, string][] => {
  const found: [string, string][] = []
  for (const meta of document.querySelectorAll('meta[name][content], meta[property][content]')) {
    const name = meta.getAttribute('name') ?? meta.getAttribute('property') ?? ''
    if (found.length < MOST && NAMED.test(name))
      found.push([name, (meta.getAttribute('content') ?? '').slice(0, LONGEST)])
  }
  return found
}

const ABOUT = ['name', 'headline', 'doi', 'pmid', 'sameAs', 'url', '@id', 'datePublished']

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** One article's own names: not those of what it cites. */
const pairsOf = (item: Record<string, unknown>): [string, string][] => {
  const plain = ABOUT.flatMap(key => [item[key]].flat().map(value => [key, value]))
  const identifiers = [item.identifier]
    .flat()
    .map(value =>
      isObject(value) ? [`identifier.${value.propertyID ?? value.name ?? ''}`, value.value] : ['identifier', value],
    )
  return [...plain, ...identifiers].flatMap(([key, value]) =>
    typeof value === 'string' || typeof value === 'number'
      ? [[String(key), String(value).slice(0, LONGEST)] as [string, string]]
      : [],
  )
}

const linkedFacts = (): [string, string][] => {
  const found: [string, string][] = []
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? ''
    if (text.length > LONGEST_DATA) continue
    try {
      const data: unknown = JSON.parse(text)
      const items = isObject(data) && Array.isArray(data['@graph']) ? data['@graph'] : [data].flat()
      found.push(...items.filter(isObject).flatMap(pairsOf))
    } catch {
      // A page's broken data say nothing; its address and meta still do.
    }
  }
  return found.slice(0, MOST)
}

/** What the head says about the page: its title and identifiers. Never the body. */
export const readHead = (): PageFacts => {
  const [meta, linked] = [metaFacts(), linkedFacts()]
  return {
    title: document.title.slice(0, LONGEST),
    ...(meta.length > 0 ? { meta } : {}),
    ...(linked.length > 0 ? { linked } : {}),
  }
}

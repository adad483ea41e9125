import type { Asked } from './site.ts'
import { cleanQuery, cleanTitle } from './text.ts'
import type { PageFacts } from './types.ts'

const TITLE_META = new Set(['citation_title', 'dc.title', 'og:title'])

/** @returns the title of the page without what the site adds to it; of its `<meta>` where the page has none of its own */
export const titleOf = (page: PageFacts, ends: readonly string[]): string | undefined => {
  const titles = [
    page.title ?? '',
    ...(page.meta ?? []).filter(([name]) => TITLE_META.has(name.toLowerCase())).map(([, text]) => text),
  ]
  return titles.map(title => cleanTitle(title, ends)).find(title => title !== undefined)
}

/** @returns what a results page says was asked, where its address does not */
export const queryOnPage = (page: PageFacts, asked: Asked | undefined): string | undefined => {
  if (!asked) return undefined
  const inTitle = asked.title?.exec(page.title ?? '')?.groups?.query
  const names = asked.meta?.map(name => name.toLowerCase()) ?? []
  const inMeta = (page.meta ?? []).filter(([name]) => names.includes(name.toLowerCase())).map(([, text]) => text)
  const texts = [inTitle, ...inMeta, asked.box ? page.box : undefined]
  return texts.map(text => cleanQuery(text ?? '')).find(text => text !== undefined)
}

import { safe } from '../text.ts'

/** The bar with the site's name and its search field. */
export function searchBar(options: {
  name: string
  home: string
  action: string
  field: string
  value?: string
}): string {
  const { name, home, action, field, value = '' } = options
  return `<header class="top"><a href="${home}">${safe(name)}</a>
<form action="${action}" role="search"><input type="search" name="${field}" value="${safe(value)}" aria-label="Search ${safe(name)}">
<button>Search</button></form></header>`
}

/** A list of results, or the sentence that there are none. */
export function hits(list: readonly { href: string; title: string; meta: string }[]): string {
  if (list.length === 0)
    return '<p>No results were found. Try apixaban, ferritin, COPD steroids, cellulitis or croup.</p>'
  const rows = list.map(
    ({ href, title, meta }) =>
      `<li><a href="${safe(href)}">${safe(title)}</a><div class="meta">${safe(meta)}</div></li>`,
  )
  return `<ol class="hits">${rows.join('\n')}</ol>`
}

/** Meta elements by name. */
export function metas(pairs: readonly (readonly [name: string, content: string])[]): string {
  return pairs.map(([name, content]) => `<meta name="${name}" content="${safe(content)}">`).join('\n')
}

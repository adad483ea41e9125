import { START } from './hosts.ts'
import { STYLE } from './style.ts'
import { safe } from './text.ts'
import type { Page, Site } from './types.ts'

/** What the server adds around a page. */
export interface Frame {
  readonly site: Pick<Site, 'name' | 'accent'>
  readonly nonce: string
  /** Scripts that run before anything else in the page. */
  readonly first: readonly string[]
  /** Markup that a hostile page adds to its body. */
  readonly extra: string
}

/** The whole document of a practice page. Everything it owns lies inside #practice. */
export function layout(page: Page, { site, nonce, first, extra }: Frame): string {
  const script = (source: string) => `<script nonce="${nonce}">${source}</script>`
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${first.map(script).join('\n')}
<title>${safe(page.title)}</title>
${page.head ?? ''}
<style nonce="${nonce}">:root { --accent: ${site.accent} }${STYLE}</style></head>
<body><div id="practice">
<p class="banner" role="note"><strong>Practice page, not the real ${safe(site.name)}.</strong> Everything here is invented.
<a href="https://${START}/">Practice start page</a></p>
${page.body}
<footer>Invented for practice. Not for the care of a patient.</footer>
</div>${extra}${page.script ? script(page.script) : ''}</body></html>`
}

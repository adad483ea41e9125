import { OPENEVIDENCE } from '../hosts.ts'
import { safe } from '../text.ts'
import type { Site } from '../types.ts'
import { searchBar } from './parts.ts'

/** A site where an AI model answers. What is asked there often holds a case; the page's title repeats it. */
export const openevidence: Site = {
  hosts: [OPENEVIDENCE],
  name: 'OpenEvidence',
  accent: '#b7472a',
  answer({ url }) {
    const bar = (value = '') => searchBar({ name: 'OpenEvidence', home: '/', action: '/search', field: 'q', value })
    const question = url.searchParams.get('q') ?? ''
    if (url.pathname === '/') return { title: 'OpenEvidence', body: `${bar()}<main><h1>Ask</h1></main>` }
    if (url.pathname !== '/search') return undefined
    return {
      title: `${question} | OpenEvidence`,
      body: `${bar(question)}<main><h1>${safe(question)}</h1><p>It depends. [1]</p></main>`,
    }
  },
}

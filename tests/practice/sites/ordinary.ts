import { LIBRARY, ORDINARY, throughLibrary } from '../hosts.ts'
import type { Site } from '../types.ts'

/** A page that is no evidence site, with a query in its address that must not be noticed. */
export const ordinary: Site = {
  hosts: [ORDINARY, 'www.example.org', 'example.com'],
  name: 'internet',
  accent: '#444444',
  answer({ url }) {
    return {
      title: 'An ordinary page',
      body: `<main><h1>An ordinary page</h1><p>This is no evidence site. ${url.searchParams.has('q') ? 'You searched here, and nobody noticed.' : ''}</p>
<form><input type="search" name="q" aria-label="Search"><button>Search</button></form></main>`,
    }
  },
}

/** The library: a login address that leads to the rewritten host of the wanted page. */
export const library: Site = {
  hosts: [LIBRARY],
  name: 'library',
  accent: '#5b3a1e',
  answer({ url }) {
    const at = url.href.search(/[?&]url=/)
    if (at < 0) return { title: 'Library', body: '<main><h1>Practice library</h1></main>' }
    const wanted = new URL(url.href.slice(at + 5))
    wanted.host = throughLibrary(wanted.host)
    return { status: 302, type: 'text/plain', body: '', headers: { location: wanted.href } }
  },
}

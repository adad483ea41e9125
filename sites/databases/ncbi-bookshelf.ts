import { entrezSearch, NCBI_HOSTS } from '../platforms/ncbi.ts'
import type { Site } from '../site.ts'

const RESULTS = 'https://www.ncbi.nlm.nih.gov/books/?term={query}'

/**
 * NCBI Bookshelf: StatPearls, LactMed, LiverTox, GeneReviews and more. A book and each of its chapters have a number of
 * their own; where a book is only named (`br.fcgi?book=`, `/books/n/<book>/`) it is a table of contents.
 */
export const ncbiBookshelf: Site = {
  id: 'ncbi-bookshelf',
  name: 'NCBI Bookshelf',
  group: 'databases',
  hosts: ['www.ncbi.nlm.nih.gov'],
  formerHosts: ['ncbi.nlm.nih.gov'],
  checked: '2026-11-22',
  sources: [
    {
      hosts: NCBI_HOSTS,
      path: /^\/(?:labs\/)?books\/(?<slug>NBK\d+)(?:\.\d+)?(?:\/.*)?$/i,
      query: ['term'],
      url: 'https://www.ncbi.nlm.nih.gov/books/{slug}/',
    },
    {
      hosts: NCBI_HOSTS,
      path: /^\/books\/n\/(?<slug>[\w.-]+\/(?!toc(?:\/|$))[\w.-]+)(?:\/.*)?$/i,
      url: 'https://www.ncbi.nlm.nih.gov/books/n/{slug}/',
    },
    {
      hosts: NCBI_HOSTS,
      path: /^\/(?:books|bookshelf)\/br\.fcgi$/i,
      ids: { slug: ['part'] },
      url: 'https://www.ncbi.nlm.nih.gov/bookshelf/br.fcgi?part={slug}',
      kept: ['book'],
    },
    {
      hosts: NCBI_HOSTS,
      path: /^\/books\/bv\.fcgi$/i,
      // The name of a book alone has no dot.
      where: { rid: /^[^.]+\../ },
      ids: { slug: ['rid'] },
      url: 'https://www.ncbi.nlm.nih.gov/books/bv.fcgi?rid={slug}',
    },
  ],
  searches: [
    { hosts: NCBI_HOSTS, path: /^\/(?:books|bookshelf|sites\/books)\/?$/i, query: ['term'], url: RESULTS },
    // Inside one book.
    {
      hosts: NCBI_HOSTS,
      path: /^\/books\/n\/(?<book>[\w.-]+)\/?$/i,
      query: ['term'],
      url: 'https://www.ncbi.nlm.nih.gov/books/n/{book}/?term={query}',
    },
    entrezSearch('books', RESULTS),
  ],
  titleEnds: [
    'NCBI Bookshelf',
    'Bookshelf',
    'NCBI',
    'StatPearls',
    'LiverTox',
    'GeneReviews®',
    'Drugs and Lactation Database (LactMed®)',
    'Endotext',
  ],
}

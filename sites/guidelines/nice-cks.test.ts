import { expect, it } from 'vitest'
import { recognise } from '../recognise.ts'

const search = (query: string) => ({
  site: 'nice-cks',
  kind: 'search',
  query,
  url: `https://cks.nice.org.uk/search/?q=${encodeURIComponent(query)}`,
})
const topic = (slug: string) => ({
  site: 'nice-cks',
  kind: 'source',
  ids: { slug },
  url: `https://cks.nice.org.uk/topics/${slug}/`,
})

const noticed: [string, object][] = [
  ["https://cks.nice.org.uk/search/?q=Crohn's%20disease%20biologics&sp=on", search("Crohn's disease biologics")],
  ['https://cks.nice.org.uk/search?q=otitis+media&pa=2', search('otitis media')],
  [
    'https://cks.nice.org.uk/search#q=hydroxychloroquine%20%26%20retinopathy',
    search('hydroxychloroquine & retinopathy'),
  ],
  ['https://cks.nice.org.uk/search?q=#q=croup+steroids', search('croup steroids')],
  ['https://cks.nice.org.uk/topics/croup/', topic('croup')],
  ['https://cks.nice.org.uk/topics/croup/management/management/#mild', topic('croup')],
  ['http://cks.nice.org.uk/bells-palsy#!scenario', topic('bells-palsy')],
]

const ignored = [
  'https://cks.nice.org.uk/',
  'https://cks.nice.org.uk/search/?q=',
  'https://cks.nice.org.uk/search/',
  'https://cks.nice.org.uk/topics/',
  'http://cks.nice.org.uk/development',
  'https://cks.nice.org.uk/about/development/',
  'https://cks.nice.org.uk/whats-new/',
  'https://cks.nice.org.uk/specialities/neurology/',
  'https://www.nice.org.uk/search?q=croup',
  'https://bnf.nice.org.uk/search/?q=aspirin',
]

it.each(noticed)('notices %s', (address, expected) => expect(recognise(address)).toEqual(expected))
it.each(ignored)('ignores %s', address => expect(recognise(address)).toBeUndefined())

// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { recognise } from '../../sites/recognise.ts'
import { readHead } from './head.ts'

afterEach(() => {
  document.head.innerHTML = ''
  document.title = ''
})

const linked = (data: unknown): void => {
  const script = document.createElement('script')
  script.type = 'application/ld+json'
  script.textContent = typeof data === 'string' ? data : JSON.stringify(data)
  document.head.append(script)
}

const meta = (name: string, content: string): void => {
  const element = document.createElement('meta')
  element.name = name
  element.content = content
  document.head.append(element)
}

describe('the head of a page', () => {
  it('gives title and identifiers from citation elements', () => {
    document.title = 'Apixaban in CKD - PubMed'
    meta('citation_doi', '10.5555/Practice.1')
    meta('citation_author', 'Somebody')
    meta('description', 'not kept')
    const facts = readHead()
    expect(facts).toEqual({ title: 'Apixaban in CKD - PubMed', meta: [['citation_doi', '10.5555/Practice.1']] })
    expect(recognise('https://pubmed.ncbi.nlm.nih.gov/123/', facts)).toMatchObject({
      title: 'Apixaban in CKD',
      ids: { pmid: '123', doi: '10.5555/practice.1' },
    })
  })

  it('gives identifiers from structured data, but not those of what an article cites', () => {
    linked({
      '@graph': [
        {
          '@type': 'ScholarlyArticle',
          identifier: [{ propertyID: 'pmid', value: 77 }, 'https://doi.org/10.5555/own'],
          citation: [{ identifier: '10.5555/other' }],
        },
      ],
    })
    const facts = readHead()
    expect(JSON.stringify(facts)).not.toContain('other')
    expect(recognise('https://pmc.ncbi.nlm.nih.gov/articles/PMC9/', facts)?.ids).toEqual({
      pmcid: 'PMC9',
      pmid: '77',
      doi: '10.5555/own',
    })
  })

  it('survives broken and huge data, and cuts what is long', () => {
    linked('{"identifier": ')
    linked(`"${'x'.repeat(300_000)}"`)
    linked([null, 7, { name: 'y'.repeat(2000) }])
    document.title = 'z'.repeat(1_000_000)
    const facts = readHead()
    expect(facts.title?.length).toBe(512)
    expect(facts.linked).toEqual([['name', 'y'.repeat(512)]])
  })
})

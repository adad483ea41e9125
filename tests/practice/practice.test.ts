import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask } from './ask.ts'
import { behindLibrary, throughLibrary } from './hosts.ts'
import { type Practice, startPractice } from './index.ts'
import { isBrowserNoise } from './requests.ts'

let practice: Practice

beforeAll(async () => {
  practice = await startPractice()
})
afterAll(() => practice.close())

const titleOf = (text: string) => /<title>([^<]*)<\/title>/.exec(text)?.[1]

describe('the practice sites', () => {
  it('answer by host: results, an article, a full text, a review', async () => {
    const results = await ask(practice.port, 'https://pubmed.ncbi.nlm.nih.gov/?term=apixaban%20dose%20CKD')
    expect(titleOf(results.text)).toBe('apixaban dose CKD - Search Results - PubMed')
    expect(results.text).toContain('Practice page, not the real PubMed.')
    const article = await ask(practice.port, 'https://pubmed.ncbi.nlm.nih.gov/99000101/')
    expect(titleOf(article.text)).toMatch(/ - PubMed$/)
    expect(article.text).toContain('<meta name="citation_doi" content="10.5555/practice.2024.0101">')
    const full = await ask(practice.port, 'https://pmc.ncbi.nlm.nih.gov/articles/PMC99000101/')
    expect(full.text).toContain('"@type":"ScholarlyArticle"')
    const review = await ask(
      practice.port,
      'https://www.cochranelibrary.com/cdsr/doi/10.1002/14651858.CD990101.pub2/full',
    )
    expect(titleOf(review.text)).toContain('| Cochrane Library')
  })

  it('lead a search with one hit to its article, as PubMed does', async () => {
    const one = await ask(practice.port, 'https://pubmed.ncbi.nlm.nih.gov/?term=99000302')
    expect([one.status, one.headers.location]).toEqual([302, '/99000302/'])
  })

  it('give single pages their parts, in any language', async () => {
    const of = encodeURIComponent('/contents/de/search?search=ferritin')
    const part = await ask(practice.port, `https://www.uptodate.com/services/app/contents/json?of=${of}`)
    expect(JSON.parse(part.text)).toMatchObject({ title: 'ferritin - UpToDate' })
    expect(part.text).toContain('/contents/de/iron-deficiency-in-heart-failure?search=ferritin')
    expect((await ask(practice.port, 'https://cks.nice.org.uk/topics/croup/management/')).text).toContain('0.15 mg/kg')
  })

  it('escape what was searched for', async () => {
    const odd = await ask(practice.port, `https://pubmed.ncbi.nlm.nih.gov/?term=${encodeURIComponent('</title><b>')}`)
    expect(odd.text).not.toContain('<b>')
  })

  it('are reached through a library too', async () => {
    const login = await ask(
      practice.port,
      'https://proxy.library.example/login?url=https://cks.nice.org.uk/topics/croup/',
    )
    expect(login.headers.location).toBe('https://cks-nice-org-uk.proxy.library.example/topics/croup/')
    expect((await ask(practice.port, login.headers.location ?? '')).text).toContain('not the real CKS')
    expect(behindLibrary(throughLibrary('a-b.example.org'))).toBe('a-b.example.org')
  })

  it('misbehave only when armed', async () => {
    const address = 'https://pubmed.ncbi.nlm.nih.gov/99000101/'
    expect((await ask(practice.port, address)).text).not.toContain('keydown')
    practice.arm({ host: 'pubmed.ncbi.nlm.nih.gov', hostile: ['listen'], policy: 'none', title: 'big' })
    const armed = await ask(practice.port, address)
    expect(armed.text).toContain('keydown')
    expect(armed.headers['content-security-policy']).toContain("default-src 'none'")
    expect(titleOf(armed.text)?.length).toBeGreaterThan(1_000_000)
    expect((await ask(practice.port, 'https://pmc.ncbi.nlm.nih.gov/')).text).not.toContain('keydown')
    practice.disarm()
    expect((await ask(practice.port, address)).text).not.toContain('keydown')
  })
})

describe('the log', () => {
  it('tells what a page or a person asks for from what nobody explains', async () => {
    const before = practice.unexpected().length
    await ask(practice.port, 'https://pubmed.ncbi.nlm.nih.gov/', { 'sec-fetch-dest': 'document' })
    await ask(practice.port, 'https://www.uptodate.com/services/app/contents/json?of=/', {
      'sec-fetch-dest': 'empty',
      'x-practice': 'page',
    })
    await ask(practice.port, 'https://update.googleapis.com/', { 'sec-fetch-dest': 'empty' })
    expect(practice.unexpected()).toHaveLength(before)
    await ask(practice.port, 'https://pubmed.ncbi.nlm.nih.gov/', { 'sec-fetch-dest': 'empty' })
    await ask(practice.port, 'https://collector.test/?q=apixaban', { 'sec-fetch-dest': 'document' })
    expect(practice.unexpected().slice(before)).toMatchObject([
      { host: 'pubmed.ncbi.nlm.nih.gov', dest: 'empty' },
      { host: 'collector.test', path: '/?q=apixaban', status: 404 },
    ])
  })

  it('does not take a stranger for a browser', () => {
    expect(isBrowserNoise('notgoogle.com')).toBe(false)
    expect(isBrowserNoise('google.com.collector.test')).toBe(false)
    expect(isBrowserNoise('firefox.settings.services.mozilla.com')).toBe(true)
  })
})

describe('the proxy', () => {
  const first = (line: string) =>
    new Promise<string>((done, failed) => {
      const socket = connect(practice.proxyPort, '127.0.0.1', () => socket.write(`${line}\r\n\r\n`))
      socket.once('data', data => {
        socket.destroy()
        done(data.toString())
      })
      socket.once('error', failed)
    })

  it('tunnels every host to the practice server, refuses plain http, and remembers both', async () => {
    expect(await first('CONNECT www.uptodate.com:443 HTTP/1.1')).toMatch(/^HTTP\/1.1 200/)
    expect(await first('GET http://plain.test/x HTTP/1.1')).toMatch(/^HTTP\/1.1 403/)
    expect(practice.proxyHosts).toEqual(['www.uptodate.com', 'plain.test'])
  })
})

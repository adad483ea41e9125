import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepExtension, writtenSettings } from './chromium/keepExtension.ts'
import { ownRequestsIn } from './chromium/netLog.ts'
import { savedFile } from './downloads.ts'
import { candidates, findBrowser } from './find.ts'
import { browserName } from './index.ts'
import { instruction } from './install.ts'
import { until } from './until.ts'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'aftersearch-test-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('finding a browser', () => {
  it('takes the named program and refuses one that is not there', () => {
    expect(findBrowser('firefox', 'linux', { AFTERSEARCH_FIREFOX: process.execPath })).toBe(process.execPath)
    expect(() => findBrowser('chromium', 'linux', { AFTERSEARCH_CHROMIUM: join(folder, 'none') })).toThrow(
      'AFTERSEARCH_CHROMIUM names',
    )
  })

  it('asks Chromium before the builds that may refuse the extension', () => {
    expect(candidates('chromium', 'linux', { PATH: '/opt/bin' })[0]).toBe('/opt/bin/chromium')
    expect(candidates('chromium', 'darwin', {})[0]).toBe('/Applications/Chromium.app/Contents/MacOS/Chromium')
    expect(candidates('firefox', 'win32', { PROGRAMFILES: 'C:/Programs' })[0]).toContain('firefox.exe')
  })

  it('says exactly what to install', () => {
    expect(instruction(['firefox', 'poppler'], 'linux')).toBe(
      'Missing: firefox, poppler. As root: apt-get update && apt-get install -y --no-install-recommends firefox-esr poppler-utils Or name the program in AFTERSEARCH_FIREFOX.',
    )
  })

  it('knows two browsers', () => {
    expect([browserName({}), browserName({ AFTERSEARCH_BROWSER: 'firefox' })]).toEqual(['chromium', 'firefox'])
    expect(() => browserName({ AFTERSEARCH_BROWSER: 'opera' })).toThrow('AFTERSEARCH_BROWSER is opera')
  })
})

describe('until', () => {
  it('gives the first true answer and takes an error for "not yet"', async () => {
    let turn = 0
    const answer = await until(() => {
      turn += 1
      if (turn === 1) throw new Error('not yet')
      return turn > 2 && `turn ${turn}`
    }, 'turns')
    expect(answer).toBe('turn 3')
  })

  it('says what it waited for and what it saw last, also when nothing answers', async () => {
    await expect(until(() => false, 'the sun', 50)).rejects.toThrow('Waited 50 ms in vain for the sun; last: false')
    await expect(until(() => new Promise<boolean>(() => undefined), 'an echo', 50)).rejects.toThrow(
      'an echo; last: no answer at all',
    )
  })
})

describe('what Chromium writes', () => {
  it('is searched for requests that an extension began', () => {
    const event = (params: object, type = 7) => `${JSON.stringify({ params, type })},`
    const log = [
      '{"constants":{"logEventTypes":{"URL_REQUEST_START_JOB":7}},',
      '"events": [',
      event({
        url: 'https://collector.test/x',
        initiator: 'chrome-extension://abc',
        method: 'POST',
        request_type: 'other',
      }),
      event({ url: 'https://collector.test/x', initiator: 'chrome-extension://abc', method: 'POST' }, 8),
      event({ url: 'chrome-extension://abc/a.js', initiator: 'chrome-extension://abc', method: 'GET' }),
      event({ url: 'https://pubmed.ncbi.nlm.nih.gov/?x=-extension://', initiator: 'https://pubmed.ncbi.nlm.nih.gov' }),
      '{"params":{"url":"https://cut.off/","initiator":"chrome-extension://a',
    ].join('\n')
    expect(ownRequestsIn(log)).toEqual([{ method: 'POST', url: 'https://collector.test/x', navigation: false }])
  })

  it('is changed so that the extension starts again by itself', () => {
    const profile = join(folder, 'profile')
    mkdirSync(join(profile, 'Default'), { recursive: true })
    expect(writtenSettings(profile)).toEqual({})
    keepExtension(profile)
    const settings = { abc: { creation_flags: 0x8026, path: '/x' } }
    writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify({ extensions: { settings } }))
    keepExtension(profile)
    expect(writtenSettings(profile)).toEqual({ abc: { creation_flags: 0x26, path: '/x' } })
  })
})

describe('a saved file', () => {
  it('is given when it is complete', async () => {
    const downloads = join(folder, 'downloads')
    mkdirSync(downloads)
    writeFileSync(join(downloads, 'claim.pdf.part'), '')
    await expect(savedFile({ downloads }, /claim\.pdf$/, 150)).rejects.toThrow('in vain for a saved file')
    rmSync(join(downloads, 'claim.pdf.part'))
    writeFileSync(join(downloads, 'claim.pdf'), '%PDF')
    expect((await savedFile({ downloads }, /claim\.pdf$/)).bytes.toString()).toBe('%PDF')
  })
})

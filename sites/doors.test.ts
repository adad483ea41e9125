import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DOOR_FORMS, doorPatterns, readDoor } from './doors.ts'
import { recognise } from './recognise.ts'

describe('a door read from an address', () => {
  it.each([
    ['https://www-uptodate-com.une.idm.oclc.org/contents/x', 'une.idm.oclc.org', 'hyphens', 'www.uptodate.com'],
    ['  https://www.uptodate.com.proxy.example.edu/  ', 'proxy.example.edu', 'dots', 'www.uptodate.com'],
    ['https://0-www-uptodate-com.lasiii.losrios.edu/a?b', 'lasiii.losrios.edu', '0-hyphens', 'www.uptodate.com'],
    ['https://0-cks.nice.org.uk.lib.example.org/', 'lib.example.org', '0-dots', 'cks.nice.org.uk'],
    ['https://pubmed-ncbi-nlm-nih-gov.a.cmu.edu.tw:8443/', 'a.cmu.edu.tw', 'hyphens', 'pubmed.ncbi.nlm.nih.gov'],
    ['https://www-uptodate-com.eu1.proxy.openathens.net/', 'eu1.proxy.openathens.net', 'hyphens', 'www.uptodate.com'],
  ])('%s', (address, suffix, form, host) => expect(readDoor(address)).toEqual({ door: { suffix, form }, host }))

  it.each([
    ['', 'notAddress'],
    ['www-uptodate-com.ezproxy.example.edu', 'notAddress'],
    ['javascript:alert(1)', 'notAddress'],
    ['http://www-uptodate-com.ezproxy.example.edu/', 'notSecure'],
    ['https://www.uptodate.com/contents/x', 'site'],
    ['https://ezproxy.example.edu/login?url=https://www.uptodate.com/', 'login'],
    ['https://go.openathens.net/redirector/example.edu?url=https%3A%2F%2Fwww.uptodate.com%2F', 'login'],
    ['https://www-uptodate-com.ac.uk/', 'wide'],
    ['https://www-uptodate-com.nih.gov/', 'wide'],
    ['https://www-uptodate-com.com/', 'unknown'],
    ['https://www-example-com.ezproxy.example.edu/', 'unknown'],
    ['https://ezproxy.example.edu/', 'unknown'],
  ])('%s shows none: %s', (address, problem) => expect(readDoor(address)).toEqual({ problem }))

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), text => {
        expect(() => readDoor(text)).not.toThrow()
      }),
    )
  })
})

describe('the patterns of a door', () => {
  it('are those of the sites, under that suffix and no other', () => {
    const doors = [{ suffix: 'ezproxy.example.edu', form: 'hyphens' as const }]
    expect(doorPatterns(['nice-cks', 'gone'], doors)).toEqual(['https://cks-nice-org-uk.ezproxy.example.edu/*'])
    expect(doorPatterns([], doors)).toEqual([])
    expect(doorPatterns(['nice-cks'], [])).toEqual([])
  })

  it.each(DOOR_FORMS)('lead to addresses that are recognised, in form %s', form => {
    const [pattern = ''] = doorPatterns(['nice-cks'], [{ suffix: 'lib.example.edu', form }])
    const address = pattern.replace('*', 'topics/croup/')
    expect(recognise(address, undefined, ['lib.example.edu'])?.site).toBe('nice-cks')
    expect(readDoor(address)).toMatchObject({ door: { suffix: 'lib.example.edu', form } })
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { publishedOn } from './published.ts'

const on = (text: string) => publishedOn({ meta: [['citation_publication_date', text]] })

describe('when something was published', () => {
  test.each([
    ['2024/01/25', '2024-01'],
    ['2024-1-5', '2024-01'],
    ['2024-03', '2024-03'],
    ['2024', '2024'],
    ['2024 Jan 25', '2024-01'],
    ['Sept. 2019', '2019-09'],
    ['25 January 2024', '2024-01'],
    ['2021-11-03T00:00:00Z', '2021-11'],
    ['2019 Spring', '2019'],
    // Day and month could be exchanged.
    ['03/04/2019', '2019'],
    ['2024/13/01', '2024'],
  ])('%s is %s', (text, expected) => {
    expect(on(text)).toBe(expected)
  })

  test.each(['', 'in press', '25/01', '0000', '3024', '12024'])('"%s" says nothing', text => {
    expect(on(text)).toBeUndefined()
  })

  test('the date of publication goes before others, whatever their order; data count where meta say nothing', () => {
    const meta: [string, string][] = [
      ['citation_date', '2020'],
      ['Citation_Publication_Date', '2021/02'],
    ]
    expect(publishedOn({ meta })).toBe('2021-02')
    expect(publishedOn({ linked: [['datePublished', '2018-05-01']] })).toBe('2018-05')
    expect(publishedOn({ meta: [['citation_title', '2020']] })).toBeUndefined()
  })

  test('is never anything but a year or a month', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        expect(on(text) ?? '2000').toMatch(/^(?:1[89]|20)\d\d(?:-(?:0[1-9]|1[0-2]))?$/)
      }),
    )
  })
})

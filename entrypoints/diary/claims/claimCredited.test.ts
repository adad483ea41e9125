import { describe, expect, test } from 'vitest'
import 'temporal-polyfill/global'
import { PERIOD, someEpisodes } from '../../../claims/fixtures.ts'
import { prepare } from '../../../claims/prepare.ts'
import { learningRecord } from '../../../claims/rules/learning-record.ts'
import { creditAsked, creditedAt, isOpen } from './claimCredited.ts'

const choices = { searches: false, minutes: false }
const READY = prepare({ rule: learningRecord, episodes: someEpisodes(6), period: PERIOD, claimed: [], choices }).ready
const ASKED = creditAsked(READY)
const [FIRST] = ASKED
const ids = FIRST?.episodes.map(({ episode }) => episode.id) ?? []

describe('sites that credit by themselves', () => {
  test('are asked about, each with the episodes that used it; others are not', () => {
    expect(ASKED.map(({ name }) => name)).toEqual(['UpToDate'])
    expect(ids.length).toBeGreaterThan(1)
    expect(ids.length).toBeLessThan(READY.length)
  })

  test('are open until they are answered, and "some" until it is said which', () => {
    if (!FIRST) throw new Error('nothing asked')
    expect(isOpen(FIRST, { credited: {} })).toBe(true)
    expect(isOpen(FIRST, { credited: { uptodate: { answer: 'none', episodes: [] } } })).toBe(false)
    expect(isOpen(FIRST, { credited: { uptodate: { answer: 'some', episodes: ['another'] } } })).toBe(true)
    expect(isOpen(FIRST, { credited: { uptodate: { answer: 'some', episodes: ids.slice(0, 1) } } })).toBe(false)
  })

  test('what they credited is by episode', () => {
    const at = (answer: 'none' | 'all' | 'some', episodes: string[] = []) =>
      [...creditedAt(ASKED, { credited: { uptodate: { answer, episodes } } }).keys()].sort()
    expect(at('none', ids)).toEqual([])
    expect(at('all')).toEqual([...ids].sort())
    expect(at('some', ids.slice(1))).toEqual(ids.slice(1).sort())
  })
})

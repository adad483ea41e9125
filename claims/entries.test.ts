import { expect, test } from 'vitest'
import 'temporal-polyfill/global'
import type { SourceLine } from '../episodes/types.ts'
import { count } from './count.ts'
import { anEpisode } from './fixtures.ts'
import { caRcpscScanning } from './rules/ca-rcpsc-scanning.ts'

const line = (url: string, ids: SourceLine['ids'] = {}): SourceLine => ({
  site: 'uptodate',
  ids,
  url,
  at: 0,
  seconds: 60,
})
const TOPIC = line('https://www.uptodate.com/contents/gout', { slug: 'gout' })
const given = (...sources: SourceLine[]) => {
  const summary = { searches: [], sources, sites: ['uptodate'], seconds: 60 }
  const item = { episode: anEpisode(0).episode, summary, day: '2026-07-01', measuredTenths: 10, byHandTenths: 0 }
  return count(caRcpscScanning, [item], { method: 'episode' }).amount
}

// Royal College of Physicians and Surgeons of Canada: half a credit for each topic.
test('the figures of a topic, a calculator and news are no topics of their own', () => {
  const figure = (key: string) => line(`https://www.uptodate.com/contents/image?imageKey=${key}`, { imageKey: key })
  expect(given(TOPIC)).toBe('0.50')
  expect(given(TOPIC, figure('RHEUM/1'), figure('RHEUM/2'))).toBe('0.50')
  expect(given(TOPIC, line('https://www.uptodate.com/contents/calculators/x', { slug: 'x' }))).toBe('0.50')
  expect(given(TOPIC, line('https://www.uptodate.com/contents/pseudogout', { slug: 'pseudogout' }))).toBe('1.00')
})

test('a search that led to a figure alone is one', () => {
  expect(given(line('https://www.uptodate.com/contents/image?imageKey=A/1', { imageKey: 'A/1' }))).toBe('0.50')
})

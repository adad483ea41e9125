// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { beforeAll, expect, test, vi } from 'vitest'
import { draw, say } from '../testing.tsx'
import { EpisodeList, type EpisodeListProps } from './episodeList.tsx'
import type { EpisodeRowData } from './types.ts'
import { loadOpened } from './useOpened.ts'

beforeAll(loadOpened)

const NOW = Date.UTC(2026, 10, 19, 15)

const row = (id: string, change: Partial<EpisodeRowData['episode']> = {}): EpisodeRowData => ({
  episode: { id, kind: 'visits', startedAt: NOW, lastAt: NOW, zone: 'Europe/London', ...change },
  summary: { searches: [], sources: [], sites: ['pubmed'], seconds: 300 },
  problemGuess: `guess ${id}`,
})

const list = async (change: Partial<EpisodeListProps> = {}) => {
  const done = async () => undefined
  const spies = { onForget: vi.fn(), onBasis: vi.fn(), onEdit: vi.fn(done), onOutcome: vi.fn(done) }
  const rows = change.rows ?? []
  const props: EpisodeListProps = {
    total: rows.length,
    inAll: rows.length,
    siteCount: 5,
    now: NOW,
    zone: 'Europe/London',
    search: '',
    outcome: 'any',
    siteName: () => 'PubMed',
    onSearch: vi.fn(),
    onMore: vi.fn(),
    onAdd: vi.fn(done),
    onForgetHour: vi.fn(),
    problemOf: () => undefined,
    claimedOn: () => [],
    earlierOf: () => undefined,
    onAgain: vi.fn(),
    linkChoices: () => [],
    questionFor: ({ problemGuess, episode }) => ({
      question: { problemGuess, problem: episode.problem },
      onAnswer: done,
      onOutcome: spies.onOutcome,
      onChange: done,
      onUndo: done,
      onNotClinical: vi.fn(),
      onForget: vi.fn(),
      onPause: vi.fn(),
    }),
    ...spies,
    ...change,
    rows,
  }
  const page = await draw(<EpisodeList {...props} />)
  const open = (text: string) =>
    act(async () => {
      const details = page.named(text).closest('details')
      if (!details) throw new Error(`no row ${text}`)
      details.open = true
      details.dispatchEvent(new Event('toggle'))
    })
  return { page, props, open, ...spies }
}

test('an unanswered row shows its guess and waits; its answer is given in place', async () => {
  const { page, open } = await list({ rows: [row('a')] })
  expect(page.named('guess a').textContent).toContain(say('waiting'))
  await open('guess a')
  await page.press(say('answer'))
  expect(page.home.querySelector('textarea')?.value).toBe('guess a')
  await page.press(say('later'))
  expect(page.home.querySelector('textarea')).toBeNull()
})

test('a row that is being answered stays when the filter drops it', async () => {
  const { page, props, open } = await list({
    rows: [row('a'), row('b', { problem: 'B' }), row('c')],
    outcome: 'waiting',
  })
  await open('B')
  await page.press(say('answer'))
  await page.press(say('outcomeChanged'))
  const kept = props.rows.filter(({ episode }) => episode.id !== 'b')
  await page.again(<EpisodeList {...props} rows={kept} total={2} />)
  expect(page.has(say('questionChange'))).toBe(true)
  expect([...page.home.querySelectorAll('.what')].map(what => what.textContent)).toEqual(['guess a', 'B', 'guess c'])
  await page.press(say('later'))
  await page.again(<EpisodeList {...props} rows={kept} total={2} />)
  expect(page.home.querySelectorAll('.what')).toHaveLength(2)
})

test('how it is known is never guessed, and can be said and unsaid', async () => {
  const { page, open, onBasis } = await list({ rows: [row('a', { problem: 'Ferritin', outcome: 'learned' })] })
  await open('Ferritin')
  const select = page.home.querySelector<HTMLSelectElement>('.open select')
  expect(select?.value).toBe('')
  const choose = (value: string) =>
    act(() => {
      if (select) select.value = value
      select?.dispatchEvent(new Event('change', { bubbles: true }))
    })
  await choose('chart')
  await choose('')
  expect(onBasis.mock.calls).toEqual([
    ['a', 'chart'],
    ['a', undefined],
  ])
})

test('a row that is no clinical learning goes at once', async () => {
  const { page, props, open } = await list({ rows: [row('a'), row('b')] })
  await open('guess a')
  await page.press(say('answer'))
  await page.press(say('notClinical'))
  await page.again(<EpisodeList {...props} rows={props.rows.slice(1)} />)
  expect([...page.home.querySelectorAll('.what')].map(what => what.textContent)).toEqual(['guess b'])
})

test('forgetting names its episode, and focus goes to the next', async () => {
  const { page, open, onForget } = await list({ rows: [row('a'), row('b')] })
  await open('guess b')
  await page.press(say('forget'))
  expect(onForget).toHaveBeenCalledExactlyOnceWith('b')
  expect(document.activeElement?.textContent).toContain('guess a')
})

test('the last hour takes two steps', async () => {
  const { page, props } = await list({ rows: [row('a')] })
  await page.press(say('forgetHour'))
  expect(props.onForgetHour).not.toHaveBeenCalled()
  await page.press(say('forgetHourYes'))
  expect(props.onForgetHour).toHaveBeenCalledOnce()
})

test('the beginning says what comes next; no hit says for what', async () => {
  const { page, props } = await list()
  expect(page.has(say('noEpisodes'))).toBe(true)
  await page.again(<EpisodeList {...props} inAll={4} search="zoster" />)
  expect(page.has('Nothing found for “zoster”')).toBe(true)
})

test('an earlier problem is offered in an unanswered row, never in an answered one', async () => {
  const onAgain = vi.fn()
  const earlierOf = () => ({ problem: 'apixaban in CKD 4', at: Date.now() - 2 * 24 * 3600_000 })
  const { page, open } = await list({ rows: [row('a'), row('b', { problem: 'B' })], earlierOf, onAgain })
  await open('B')
  expect(page.has('apixaban in CKD 4')).toBe(false)
  await open('guess a')
  expect(page.has('apixaban in CKD 4')).toBe(true)
  await page.press(say('sameProblem'))
  expect(onAgain).toHaveBeenCalledExactlyOnceWith('a', true)
})

test('an opened row shows who helped, where it belongs, and what became of it', async () => {
  const at = Date.UTC(2026, 9, 5, 12)
  const said = {
    ...{ problem: 'Consult', outcome: 'changed' as const, kind: 'consult' as const, role: 'renal pharmacist' },
    ...{ linked: 'searches', minutesByHand: 15, forWhom: 'patient' as const, about: 'safety' as const },
    followUps: [{ at, happened: 'sometimes' as const, basis: 'chart' as const, barrier: 'No time' }],
  }
  const { page, open } = await list({ rows: [row('a', said)], problemOf: () => 'Which dose?' })
  await open('Consult')
  for (const words of [
    'renal pharmacist',
    'Which dose?',
    '15 min added by hand',
    say('happenedSometimes'),
    'No time',
    say('basisChart'),
  ]) {
    expect(page.has(words)).toBe(true)
  }
  expect(page.home.querySelector('a[href="#episode=searches"]')).not.toBeNull()
})

test('the year is hidden while searching, and the number found is said', async () => {
  const chart = { months: [{ at: NOW, episodes: 2 }], now: NOW, zone: 'Europe/London' }
  const { page, props } = await list({ rows: [row('a')], chart })
  expect(page.home.querySelector('.year')).not.toBeNull()
  await page.again(<EpisodeList {...props} search="guess" />)
  expect(page.home.querySelector('.year')).toBeNull()
  expect(page.has('1 episode found')).toBe(true)
})

test('a third site is counted; no minutes are a dash', async () => {
  const many = { ...row('a'), summary: { searches: [], sources: [], sites: ['a', 'b', 'c', 'd'], seconds: 0 } }
  const { page } = await list({ rows: [many] })
  expect(page.home.querySelector('.where')?.textContent).toBe('PubMed, PubMed, +2')
  expect(page.home.querySelector('.mins')?.textContent).toBe('–')
})

test('an episode that was claimed says when, and leads to its claims', async () => {
  const { page, open } = await list({ rows: [row('a', { problem: 'Dose' })], claimedOn: () => ['2026-11-22'] })
  await open('Dose')
  expect(page.has(say('detailClaimed'))).toBe(true)
  expect(page.home.querySelector('a[href="#claims"]')?.textContent).toBe('22 Nov 2026')
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { agreeToAll, begin, type Clinician, PUBMED, press, shows, waitFor } from './clinician.ts'

describe('bad input', () => {
  let me: Clinician
  beforeAll(async () => {
    me = await begin()
    await agreeToAll(me)
  })
  afterAll(() => me.end())

  it.each(['big', 'marks', 'markup', 'formula', 'bidi', 'surrogates'] as const)(
    'a title of the kind %s is kept short and as text',
    async title => {
      await me.tell({ type: 'forgetHour' })
      me.practice.arm({ title })
      const page = await me.driven.open(PUBMED.article)
      await waitFor(me, ({ waiting }) => waiting[0]?.sources === 1, 'the article')
      const diary = await me.diary()
      await press(diary, '', 'summary')
      const shown = await shows(diary, 'PMID')
      expect(shown.length).toBeLessThan(4000)
      expect(shown.isWellFormed()).toBe(true)
      expect(shown).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
      expect(await diary.evaluate(() => document.querySelectorAll('img').length)).toBe(0)
      me.practice.disarm()
      await Promise.all([page.close(), diary.close()])
    },
  )

  it.each([
    ['a formula', '%3Dcmd%7C%27%2FC+calc%27%21A0', "=cmd|'/C calc'!A0"],
    ['broken escapes', '%E0%A4%A+sepsis', /sepsis/],
    ['another direction', '%D7%90%E2%80%AE+dose', 'א dose'],
    ['an emoji', 'dose+%F0%9F%99%82', 'dose 🙂'],
  ])('%s as a query', async (_kind, term, query) => {
    await me.tell({ type: 'forgetHour' })
    const page = await me.driven.open(`${PUBMED.home}?term=${term}`)
    const { waiting } = await waitFor(me, ({ waitingInAll }) => waitingInAll === 1, 'the search')
    expect(waiting[0]?.problemGuess).toMatch(query)
    await page.close()
  })

  it('forged and malformed messages from a page of ours are refused and change nothing', async () => {
    const before = await me.overview()
    for (const message of [
      { type: 'edit', id: 'x' },
      { type: 'unknown' },
      { type: 'claim', id: 'x'.repeat(36) },
      { type: 'answer', target: 'y'.repeat(36), problem: 'x'.repeat(1_000_000) },
    ]) {
      expect(await me.tell(message as Parameters<typeof me.tell>[0])).toEqual({ ok: false, error: 'refused' })
    }
    expect(await me.tell({ type: 'answer', target: 'z'.repeat(36), problem: 'no such episode' })).toEqual({
      ok: false,
      error: 'gone',
    })
    expect(await me.overview()).toEqual(before)
  })
})

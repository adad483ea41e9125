import { expect, test } from 'vitest'
import 'temporal-polyfill/global'
import { earlierOf } from './earlier.ts'
import { aClaim, someEpisodes } from './fixtures.ts'
import { claimJson } from './json.ts'

const text = (claim: ReturnType<typeof aClaim>) => new TextDecoder().decode(claimJson(claim))
const ids = someEpisodes(16).map(({ episode }) => episode.id)

test('what a kept claim holds of each episode is read back from its own copy', () => {
  const claim = aClaim(someEpisodes(16))
  const earlier = earlierOf([{ rule: 'us-ama-cat2', episodes: ids, document: text(claim) }])
  expect(earlier).toHaveLength(16)
  expect(earlier[0]).toEqual({
    ...{ episodeId: ids[0], ruleId: 'us-ama-cat2', withoutAmount: true },
    // Its row is 0.00: the article was not claimed.
    ...{ day: '2026-07-01', hundredths: 0 },
  })
  const claimed = earlier.filter(({ hundredths = 0 }) => hundredths > 0)
  expect(claimed.length).toBeGreaterThan(0)
  for (const { pmids } of claimed) expect(pmids).toHaveLength(1)
  const total = earlier.reduce((sum, { hundredths = 0 }) => sum + hundredths, 0)
  expect((total / 100).toFixed(2)).toBe(claim.totals.amount)
})

test('a record took nothing', () => {
  const document = text(aClaim(someEpisodes(16), { ruleId: 'learning-record' }))
  const [first] = earlierOf([{ rule: 'learning-record', episodes: ids, document }])
  expect(first).toEqual({ episodeId: ids[0], ruleId: 'learning-record', withoutAmount: true, day: '2026-07-01' })
})

test.each(['', '{}', 'null', '{"totals":{},"rows":[{}]}', '{"totals":{"amount":"much"},"rows":[]}'])(
  'a damaged copy (%j) still bars its episodes',
  document => {
    expect(earlierOf([{ rule: 'us-ama-cat2', episodes: ['e'], document }])).toEqual([
      { episodeId: 'e', ruleId: 'us-ama-cat2', withoutAmount: false },
    ])
  },
)

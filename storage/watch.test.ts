import { describe, expect, it, vi } from 'vitest'
import { putClaim } from './claims.ts'
import { dropEpisode, loadEpisode, putEpisode, save } from './store.ts'
import { episode, idOf, NOON, problems, watched } from './testing.ts'

const me = watched()

describe('a long diary', () => {
  it('shows the newest days first with all their visits, says that there is more, then everything in order', async () => {
    await me.fill(400)
    await save(me.store, [
      await putClaim(me.store, { id: 'c', day: '2026-11-22', rule: 'r', episodes: [], document: '{}' }),
    ])
    me.begin()
    const all = await me.complete(400)
    const [first] = me.told
    expect(first?.more).toBe(true)
    expect(first && problems(first)).toEqual(Array.from({ length: 25 }, (_, index) => `problem ${index}`))
    expect(problems(all)).toEqual(Array.from({ length: 400 }, (_, index) => `problem ${index}`))
    for (const { episodes } of me.told) {
      expect(episodes.every(({ visits }) => visits.map(one => one.query).join() === 'query 0,query 1')).toBe(true)
    }
    expect([first?.claims.length, all.claims.length]).toEqual([0, 1])
  })

  it('takes the last of the first days whole', async () => {
    await me.fill(60)
    const twins = Array.from({ length: 20 }, (_, nth) => ({ ...episode(20, 'same day'), id: `twin-${nth}` }))
    await save(me.store, await Promise.all(twins.map(twin => putEpisode(me.store, twin))))
    me.begin()
    await me.complete(80)
    expect(me.told[0] && problems(me.told[0]).slice(20).sort()).toEqual(['problem 20', ...twins.map(() => 'same day')])
  })

  it('opens nothing twice, and after a change only what changed', async () => {
    await me.fill(400)
    const opening = vi.spyOn(crypto.subtle, 'decrypt')
    me.begin()
    const before = await me.complete(400)
    expect(opening).toHaveBeenCalledTimes(1200)
    const known = await loadEpisode(me.store, idOf(300))
    opening.mockClear()
    await save(me.store, [await putEpisode(me.store, episode(300, 'changed'), known?.row)])
    const after = await me.until(last => problems(last).includes('changed'))
    expect(opening).toHaveBeenCalledTimes(1)
    expect(after.episodes.filter((kept, index) => kept !== before.episodes[index])).toHaveLength(1)
  })

  it('stays live while the rest is being opened', async () => {
    await me.fill(700)
    me.begin()
    await me.until(last => last.more !== undefined)
    const drops = await dropEpisode(me.store, idOf(0), NOON)
    const known = await loadEpisode(me.store, idOf(1))
    await save(me.store, [await putEpisode(me.store, episode(1, 'answered meanwhile'), known?.row)], drops)
    const all = await me.complete(699)
    expect(problems(all).slice(0, 2)).toEqual(['answered meanwhile', 'problem 2'])
    const changed = me.told.find(one => problems(one).includes('answered meanwhile'))
    expect(changed && problems(changed)).not.toContain('problem 0')
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DueFollowUp } from '../../messages/types.ts'
import { typeInto } from '../drive/index.ts'
import { homeZone, seedYear } from '../run/yearSeed.ts'
import { agreeToAll, begin, type Clinician, find, press, shows, text, waitFor } from './clinician.ts'

interface FollowUps {
  followUps: DueFollowUp[]
  followUpsInAll: number
}

describe('the follow-up', () => {
  let me: Clinician
  const due = async (): Promise<FollowUps> => (await me.overview()) as unknown as FollowUps
  beforeAll(async () => {
    me = await begin()
    await agreeToAll(me)
    await seedYear(me.welcome, { seed: 7, end: Date.now(), zone: homeZone() })
  })
  afterAll(() => me.end())

  it('asks what is remembered, then what happened, and keeps only the latter', async () => {
    const before = await due()
    expect(before.followUps).toHaveLength(2)
    const [, second] = before.followUps
    if (!second) throw new Error('two should be due')
    const diary = await me.diary(`followup=${second.id}`)
    await shows(diary, text('followUpRecall'))
    await shows(diary, second.problem)
    await typeInto(diary, await find(diary, '', 'textarea'), 'whatever I remember')
    await press(diary, text('followUpShow'), 'button')
    await shows(diary, text('followUpHappened'))
    expect(await diary.evaluate(() => document.querySelectorAll('input:checked').length)).toBe(0)
    await press(diary, text('followUpPartly'), 'label')
    await press(diary, text('happenedSometimes'), 'label')
    await press(diary, text('basisChart'), 'label')
    await typeInto(diary, await find(diary, '', 'form textarea'), 'A locum week in between')
    await press(diary, text('save'), 'form button')
    await shows(diary, text('savedHere'))
    await waitFor(me, one => (one as unknown as FollowUps).followUpsInAll === before.followUpsInAll - 1, 'the answer')
    await diary.close()
    const list = await me.diary(`episode=${second.id}`)
    await typeInto(list, await find(list, '', 'input[type=search]'), 'locum week')
    await shows(list, text('happenedSometimes'))
    await shows(list, 'A locum week in between')
    expect(await list.evaluate(() => document.body.innerText)).not.toContain('whatever I remember')
    await list.close()
  })

  it('asks about two a day', async () => {
    const diary = await me.diary('followups')
    await shows(diary, text('followUpRecall'))
    await press(diary, text('followUpSkipRecall'), 'button')
    await press(diary, text('happenedNoPatient'), 'label')
    await press(diary, text('save'), 'form button')
    await shows(diary, text('followUpsNone'))
    await diary.close()
  })
})

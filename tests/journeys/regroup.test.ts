import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { typeInto, until } from '../drive/index.ts'
import { agreeToAll, begin, type Clinician, find, go, press, shows, text, waitFor } from './clinician.ts'

const SEARCH = 'https://pubmed.ncbi.nlm.nih.gov/?term='

describe('grouping by hand', () => {
  let me: Clinician
  beforeAll(async () => {
    me = await begin()
    await agreeToAll(me)
    const page = await me.driven.open(`${SEARCH}apixaban+CKD`)
    await waitFor(me, one => one.waitingInAll === 1, 'the first search')
    await go(page, `${SEARCH}apixaban+CKD+dose`)
    await until(async () => (await me.overview()).waiting[0]?.problemGuess === 'apixaban CKD dose', 'the second search')
    await page.close()
  })
  afterAll(() => me.end())

  const waiting = (n: number) => waitFor(me, one => one.waitingInAll === n, `${n} episodes`)

  it('splits one search off, and takes it back', async () => {
    const diary = await me.diary()
    await press(diary, 'apixaban CKD dose', '.ep > summary')
    await press(diary, text('moveTo'), 'button')
    await shows(diary, text('moveWhich'))
    await press(diary, 'apixaban CKD dose', '.ep label')
    await press(diary, text('moveNew'), 'label')
    await press(diary, text('move'), 'form button')
    await waiting(2)
    await shows(diary, text('moved'))
    await press(diary, text('undo'), '.undo button')
    await waiting(1)
    await diary.close()
  })

  it('joins two problems, and takes it back', async () => {
    const page = await me.driven.open(`${SEARCH}cellulitis+antibiotic+duration`)
    await waiting(2)
    await page.close()
    const diary = await me.diary()
    await press(diary, 'cellulitis antibiotic duration', '.ep > summary')
    await press(diary, text('joinWith'), 'button')
    await shows(diary, text('joinWhich'))
    await press(diary, 'apixaban CKD dose', '.ep label')
    await press(diary, text('join'), 'form button')
    await waiting(1)
    await shows(diary, text('joined'))
    await press(diary, text('undo'), '.undo button')
    await waiting(2)
    await diary.close()
  })

  it('adds a consult with a role that belongs to its searches', async () => {
    const diary = await me.diary('add')
    await press(diary, text('kindConsult'), 'label')
    await shows(diary, text('formRoleHint'))
    await typeInto(diary, await find(diary, '', 'form [data-field=role] input'), 'renal pharmacist')
    await typeInto(diary, await find(diary, '', 'form textarea'), 'Which dose to begin with')
    const select = await find(diary, '', 'form select')
    const wanted = await select.evaluate(
      one => [...(one as HTMLSelectElement).options].find(option => option.text.includes('apixaban'))?.value ?? '',
    )
    expect(wanted).not.toBe('')
    await select.select(wanted)
    await press(diary, text('save'), 'form button')
    await shows(diary, 'Which dose to begin with')
    await diary.close()
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { until } from '../drive/index.ts'
import { agreeToAll, begin, type Clinician, find, press, shows, text, waitFor } from './clinician.ts'

const searchFor = async (me: Clinician, words: string, waiting: number): Promise<void> => {
  const page = await me.driven.open(`https://pubmed.ncbi.nlm.nih.gov/?term=${words.replaceAll(' ', '+')}`)
  await waitFor(me, one => one.waitingInAll + (one.here ? 1 : 0) === waiting, `${words} to be noticed`)
  await page.close()
}

describe('the end-of-day review', () => {
  let me: Clinician
  beforeAll(async () => {
    me = await begin()
    await agreeToAll(me)
    await searchFor(me, 'apixaban CKD', 1)
    await searchFor(me, 'cellulitis antibiotic duration', 2)
    await searchFor(me, 'sepsis lactate clearance', 3)
    await searchFor(me, '("gout"[MeSH Terms] OR podagra[tiab]) AND colchicine[tiab]', 4)
  })
  afterAll(() => me.end())

  it('answers what waits in two keys, with undo', async () => {
    const diary = await me.diary('review')
    await shows(diary, text('reviewMore'))
    const first = await find(diary, '', 'article textarea')
    expect(await first.evaluate(one => (one as HTMLTextAreaElement).value)).toBe('gout or podagra colchicine')
    await first.focus()
    await diary.keyboard.press('Enter')
    await until(
      () => diary.evaluate(() => document.activeElement?.getAttribute('role') === 'group'),
      'focus to be on the five',
    )
    await diary.keyboard.press('3')
    await shows(diary, text('undo'))
    await waitFor(me, one => one.waitingInAll === 3, 'the answer')
    await press(diary, text('undo'), 'button')
    await waitFor(me, one => one.waitingInAll === 4, 'the undoing')
    await diary.close()
  })

  it('deletes at once what is not clinical, and leaves what is for later', async () => {
    const diary = await me.diary('review')
    await shows(diary, text('reviewMore'))
    const first = () => diary.evaluate(() => document.querySelector('textarea')?.value ?? '')
    const doing = async (words: string): Promise<void> => {
      const before = await first()
      await press(diary, words, 'article button')
      await until(async () => (await first()) !== before, 'the next one to stand first')
    }
    await doing(text('notClinical'))
    await waitFor(me, one => one.waitingInAll === 3, 'the search to be gone')
    await doing(text('later'))
    await doing(text('outcomeConfirmed'))
    await waitFor(me, one => one.waitingInAll === 2, 'the next answer')
    await diary.close()
  })

  it('announces what goes, not while everything is kept, and counts as opened', async () => {
    await me.tell({ type: 'settings', keepDays: 1 })
    const diary = await me.diary('review')
    await shows(diary, text('reviewGoes'))
    await me.tell({ type: 'settings', keepAll: true })
    await until(
      async () => !(await diary.evaluate(() => document.body.innerText)).includes(text('reviewGoes')),
      'nothing to be announced',
    )
    const shown = await diary.evaluate(() => document.body.innerText)
    expect(shown).not.toContain(text('reviewForget'))
    const { review } = (await me.overview()) as unknown as { review: { due: boolean } }
    expect(review.due).toBe(false)
    await diary.close()
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { typeInto, until } from '../drive/index.ts'
import { agreeToAll, begin, type Clinician, find, go, PUBMED, press, shows, text, waitFor } from './clinician.ts'

describe('the diary', () => {
  let me: Clinician
  beforeAll(async () => {
    me = await begin()
    await agreeToAll(me)
  })
  afterAll(() => me.end())

  it('is live: what is noticed appears while it is open', async () => {
    const diary = await me.diary()
    await shows(diary, text('noEpisodes'))
    const page = await me.driven.open(PUBMED.search)
    await shows(diary, 'apixaban CKD')
    await page.close()
    await diary.close()
  })

  it('answers and edits', async () => {
    const diary = await me.diary()
    await press(diary, 'apixaban CKD', 'summary')
    await press(diary, text('answer'), 'button')
    await shows(diary, text('questionProblem'))
    await typeInto(diary, await find(diary, '', 'details[open] textarea'), '=cmd|calc \u05d0\u202e and 😀')
    await diary.keyboard.press('Enter')
    await shows(diary, text('questionOutcome'))
    await press(diary, text('outcomeNoAnswer'), 'button')
    await waitFor(me, ({ waitingInAll }) => waitingInAll === 0, 'the answer')
    await shows(diary, /=cmd\|calc \u05d0 and 😀/)
    await diary.close()
  })

  it('adds by hand', async () => {
    const diary = await me.diary('add')
    await press(diary, text('kindConsult'))
    await typeInto(diary, await find(diary, '', 'form textarea'), 'When to ask for a temporal artery ultrasound')
    await press(diary, text('save'), 'form button')
    await shows(diary, 'When to ask for a temporal artery ultrasound')
    await diary.close()
  })

  it('forgets with ten seconds of undo, and then for good', async () => {
    const diary = await me.diary()
    const words = 'temporal artery'
    await press(diary, words, 'summary')
    await press(diary, text('forget'), 'details[open] button')
    await until(async () => !(await diary.evaluate(() => document.body.innerText)).includes(words), 'the row to go')
    await press(diary, text('undo'), 'button')
    await shows(diary, words)
    const opened = await diary.evaluate(() => document.querySelector('details[open]') !== null)
    if (!opened) await press(diary, words, 'summary')
    await press(diary, text('forget'), 'details[open] button')
    await until(
      async () => !(await diary.evaluate(() => document.body.innerText)).includes(words),
      'the row to go again',
    )
    const rows = () =>
      diary.evaluate(
        () =>
          new Promise<number>((resolve, reject) => {
            const opening = indexedDB.open('aftersearch')
            opening.onerror = () => reject(opening.error)
            opening.onsuccess = () => {
              const counting = opening.result.transaction('episodes').objectStore('episodes').count()
              counting.onerror = () => reject(counting.error)
              counting.onsuccess = () => {
                opening.result.close()
                resolve(counting.result)
              }
            }
          }),
      )
    expect(await rows()).toBe(2)
    await until(async () => (await rows()) === 1, 'the content to be gone', 20_000)
    await diary.close()
  })

  it('forgets the last hour', async () => {
    await me.driven.open(PUBMED.search)
    await me.tell({ type: 'forgetHour' })
    const diary = await me.diary()
    await shows(diary, text('noEpisodes'))
    await diary.close()
  })

  it('erases everything, and begins anew in a diary that stays open', async () => {
    const diary = await me.diary('privacy')
    await press(diary, text('eraseAll'), 'button')
    await press(diary, text('eraseAllYes'), 'button')
    await shows(diary, text('everythingErased'))
    await until(async () => !(await me.overview()).agreed, 'consent to be gone')
    await until(async () => (await me.overview()).access.extra.length === 0, 'the permissions to be given back')
    await diary.evaluate(() => location.assign('#episodes'))
    await shows(diary, text('noEpisodes'))
    await go(me.welcome, me.driven.extensionUrl('welcome.html?again'))
    await me.agree('PubMed')
    const page = await me.driven.open('https://pubmed.ncbi.nlm.nih.gov/?term=sepsis+lactate')
    await shows(diary, 'sepsis lactate')
    await Promise.all([page.close(), diary.close()])
  })
})

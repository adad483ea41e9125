// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { draw, say } from '../testing.tsx'
import type { WelcomeState } from './types.ts'
import { Welcome } from './welcome.tsx'

const welcome = async (state: WelcomeState = 'choosing') => {
  const onAgree = vi.fn()
  const onLeaveOff = vi.fn()
  const page = await draw(
    <Welcome
      state={state}
      common={[
        { id: 'pubmed', name: 'PubMed', hosts: ['pubmed.ncbi.nlm.nih.gov'] },
        { id: 'uptodate', name: 'UpToDate', hosts: ['www.uptodate.com', 'www.uptodate.cn'] },
      ]}
      groups={[
        { group: 'journals', sites: [{ id: 'journals', name: 'Some Journals', hosts: ['*.journals.example'] }] },
        { group: 'answers', sites: [{ id: 'ask', name: 'Ask', hosts: ['ask.example'] }] },
      ]}
      countries={['CA', 'US']}
      consentVersion={1}
      privacyHref="privacy.html"
      unansweredDays={7}
      onAgree={onAgree}
      onLeaveOff={onLeaveOff}
    />,
  )
  return { page, onAgree, onLeaveOff }
}

test('nothing is chosen beforehand', async () => {
  const { page } = await welcome()
  expect(page.home.querySelectorAll('input:checked')).toHaveLength(0)
  expect([...page.home.querySelectorAll('select')].map(select => select.value)).toEqual(['', ''])
})

test('the less common sites are folded away, every host is named, and words asked of an AI are not kept', async () => {
  const { page } = await welcome()
  await page.press(say('profileAlone'))
  expect(page.home.querySelectorAll('details[open]')).toHaveLength(0)
  expect(page.named(say('sitesOthers_other', 2)).tagName).toBe('SUMMARY')
  expect(page.has('www.uptodate.com, www.uptodate.cn')).toBe(true)
  expect(page.has(say('hostsBelow', 'journals.example'))).toBe(true)
  expect(page.has(say('answersMoreWelcome'))).toBe(true)
  expect(page.has(say('sitesLater'))).toBe(true)
})

test('a site among the folded ones is agreed to like any other', async () => {
  const { page, onAgree } = await welcome()
  await page.press(say('profileAlone'))
  await page.press('Some Journals')
  await page.press(say('agree'))
  expect(onAgree).toHaveBeenCalledWith({ sites: ['journals'], mode: 'over' })
})

test('an unanswered profile question is named and focused', async () => {
  const { page, onAgree } = await welcome()
  await page.press(say('agree'))
  expect(onAgree).not.toHaveBeenCalled()
  expect(page.has(say('profileMissing'))).toBe(true)
  expect(document.activeElement).toBe(page.named(say('profileAlone')))
})

test('without a site it says so and focuses the first', async () => {
  const { page, onAgree } = await welcome()
  await page.press(say('profileAlone'))
  await page.press(say('agree'))
  expect(onAgree).not.toHaveBeenCalled()
  expect(page.has(say('sitesMissing'))).toBe(true)
  expect(document.activeElement).toBe(page.named('PubMed'))
})

test('agreeing calls within the click itself, with the recommended mode where none was chosen', async () => {
  const { page, onAgree } = await welcome()
  await page.press(say('profileAlone'))
  await page.press('UpToDate')
  const button = page.named(say('agree'))
  button.click()
  // No await in between: after one, Firefox would refuse the permission request.
  expect(onAgree).toHaveBeenCalledExactlyOnceWith({ sites: ['uptodate'], mode: 'over' })
})

test('a chosen mode is passed on', async () => {
  const { page, onAgree } = await welcome()
  await page.press(say('profileAlone'))
  await page.press('PubMed')
  await page.press(say('modeDay'))
  await page.press(say('agree'))
  expect(onAgree).toHaveBeenCalledWith({ sites: ['pubmed'], mode: 'day' })
})

test('a shared profile is told plainly and can be left off, not agreed to', async () => {
  const { page, onAgree, onLeaveOff } = await welcome()
  await page.press(say('profileShared'))
  expect(page.has(say('sharedFact'))).toBe(true)
  expect(() => page.named(say('agree'))).toThrow()
  await page.press(say('leaveOff'))
  expect(onLeaveOff).toHaveBeenCalledExactlyOnceWith(true)
  expect(onAgree).not.toHaveBeenCalled()
})

test('a refusal says what happened and offers one way on', async () => {
  const { page } = await welcome('refused')
  expect(page.has(say('refused'))).toBe(true)
  expect(page.named(say('askAgain'))).toBeTruthy()
})

test('agreed: the page can be closed', async () => {
  const { page } = await welcome('agreed')
  expect(document.activeElement?.textContent).toBe(say('agreedTitle'))
  expect(page.has(say('agreedIcon'))).toBe(true)
})

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
      groups={[
        { group: 'databases', sites: [{ id: 'pubmed', name: 'PubMed', host: 'pubmed.ncbi.nlm.nih.gov' }] },
        { group: 'pointOfCare', sites: [{ id: 'uptodate', name: 'UpToDate', host: 'www.uptodate.com' }] },
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

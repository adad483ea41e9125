// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { draw, say } from '../testing.tsx'
import type { SiteLine, SitesViewProps } from './sitesTypes.ts'
import { SitesView } from './sitesView.tsx'

const site = (id: string, name: string, more: Partial<SiteLine> = {}): SiteLine => ({
  ...{ id, name, hosts: [`www.${id}.example`], state: 'off', muted: false, creditsItself: false },
  ...more,
})

const sites = async (more: Partial<SitesViewProps> = {}) => {
  const calls = {
    ...{ onSwitch: vi.fn(), onAllow: vi.fn(), onGiveBack: vi.fn(), onAskAgain: vi.fn() },
    ...{ onInfobutton: vi.fn(), onAnswerText: vi.fn() },
  }
  const drawn = (changed: Partial<SitesViewProps>) => (
    <SitesView
      agreed
      welcomeHref="/welcome.html"
      groups={[
        {
          group: 'pointOfCare',
          sites: [site('uptodate', 'UpToDate', { state: 'on', creditsItself: true }), site('dynamed', 'DynaMed')],
        },
        {
          group: 'databases',
          sites: [site('pubmed', 'PubMed', { hosts: ['a.example', 'b.example', '*.c.example', 'd.example'] })],
        },
        { group: 'answers', sites: [site('ask', 'Ask')] },
      ]}
      extra={[]}
      infobutton
      answerText={false}
      library={{
        doors: [],
        readDoor: () => ({ problem: 'unknown' }),
        onAddDoor: vi.fn(),
        onAllowDoor: vi.fn(),
        onRemoveDoor: vi.fn(),
      }}
      own={{
        pages: [],
        readOwn: () => ({ problem: 'notAddress' }),
        seeOwn: () => undefined,
        ...{ onAddOwn: vi.fn(), onAllowOwn: vi.fn(), onAskOwnAgain: vi.fn(), onRemoveOwn: vi.fn() },
      }}
      {...calls}
      {...more}
      {...changed}
    />
  )
  const page = await draw(drawn({}))
  const again = (changed: Partial<SitesViewProps>) => page.again(drawn(changed))
  const field = page.home.querySelector('search input')
  const opened = () => [...page.home.querySelectorAll('details[open] h2')].map(heading => heading.textContent)
  const switchOf = (name: string) => {
    const label = [...page.home.querySelectorAll('li b')].find(one => one.textContent === name)
    return page.home.querySelector<HTMLElement>(`[role=switch][aria-labelledby="${label?.id}"]`)
  }
  return { page, again, field, opened, switchOf, ...calls }
}

test('a group is open when something in it is on, and says how much', async () => {
  const { page, opened } = await sites()
  expect(opened()).toEqual([say('groupPointOfCare')])
  expect(page.has(say('sitesOn', 1, 2))).toBe(true)
})

test('what is on comes first, the others are folded below, and no row moves when it is switched', async () => {
  const group = (state: SiteLine['state']) => [
    { group: 'pointOfCare' as const, sites: [site('a', 'A', { state }), site('b', 'B', { state: 'on' })] },
  ]
  const { page, again, field } = await sites({ groups: group('off') })
  const folded = () => [...page.home.querySelectorAll('details details b')].map(name => name.textContent)
  expect(folded()).toEqual(['A'])
  expect(page.has(say('sitesOthers_one', 1))).toBe(true)
  await again({ groups: group('on') })
  expect(folded()).toEqual(['A'])
  await page.type(field, 'a')
  expect(folded()).toEqual([])
})

test('a search opens what it finds, says how many, and leaves the rest out', async () => {
  const { page, field, opened, switchOf } = await sites()
  await page.type(field, 'b.exam')
  expect(opened()).toEqual([say('groupDatabases')])
  expect(page.home.querySelector('[role=status]')?.textContent).toBe(say('sitesFound_one', 1))
  expect(switchOf('UpToDate')).toBe(null)
})

test('a search that finds nothing says so and leads back', async () => {
  const { page, field } = await sites()
  await page.type(field, 'nowhere')
  expect(page.has(say('nothingFoundFor', 'nowhere'))).toBe(true)
  await page.press(say('sitesAll'))
  expect(document.activeElement).toBe(field)
  expect(page.has('UpToDate')).toBe(true)
})

test('a switch calls within the click itself, and a whole group names only what is off', async () => {
  const { page, switchOf, onSwitch } = await sites()
  switchOf('DynaMed')?.click()
  expect(onSwitch).toHaveBeenLastCalledWith(['dynamed'], true)
  page.named(say('switchAllOn_other', 2)).click()
  expect(onSwitch).toHaveBeenLastCalledWith(['dynamed'], true)
  page.named(say('switchAllOff')).click()
  expect(onSwitch).toHaveBeenLastCalledWith(['uptodate'], false)
})

test('many hosts are one short line, all of them on pointing', async () => {
  const { page } = await sites()
  expect(page.has(say('hostsMore_other', 3, 'a.example'))).toBe(true)
  expect(page.home.querySelector('[title]')?.getAttribute('title')).toBe('www.uptodate.example')
  expect(page.home.innerHTML).toContain('a.example, b.example, all of c.example, d.example')
})

test('says which sites give credit themselves, and that claims ask about it', async () => {
  const { page } = await sites()
  expect(page.has(say('creditsItself'))).toBe(true)
  expect(page.has(say('creditsItselfMore'))).toBe(true)
})

test('words asked of an answer site are kept only when that is ticked', async () => {
  const { page, onAnswerText } = await sites()
  const tick = page.named(say('answersKeep'))
  expect(tick instanceof HTMLInputElement && tick.checked).toBe(false)
  await page.press(say('answersKeep'))
  expect(onAnswerText).toHaveBeenCalledExactlyOnceWith(true)
})

test('access that is withheld is said once for all, before access that goes too far', async () => {
  const lost = [site('uptodate', 'UpToDate', { state: 'missing' }), site('dynamed', 'DynaMed', { state: 'missing' })]
  const { page, onAllow } = await sites({ groups: [{ group: 'pointOfCare', sites: lost }], extra: ['x.example'] })
  expect(page.home.querySelectorAll('.banner')).toHaveLength(1)
  await page.press(say('allowAgain'))
  expect(onAllow).toHaveBeenCalledExactlyOnceWith(['uptodate', 'dynamed'])
})

test('before anyone agreed it says that nothing is noticed', async () => {
  const { page } = await sites({ agreed: false })
  expect(page.has(say('notSetUpMore'))).toBe(true)
})

test('info buttons can be switched off', async () => {
  const { page, onInfobutton } = await sites()
  const all = page.home.querySelectorAll<HTMLElement>('[role=switch]')
  all[all.length - 1]?.click()
  expect(onInfobutton).toHaveBeenCalledExactlyOnceWith(false)
})

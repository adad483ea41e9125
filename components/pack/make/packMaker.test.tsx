// @vitest-environment happy-dom
import { useState } from 'preact/hooks'
import { act } from 'preact/test-utils'
import { expect, test, vi } from 'vitest'
import { readPack } from '../../../claims/packs/readPack.ts'
import { PACK_SCHEMA, PACK_VERSION } from '../../../claims/packs/schema.ts'
import example from '../../../docs/example-pack.json'
import { type Drawn, draw, say } from '../../testing.tsx'
import type { PackDraft } from './draft.ts'
import { draftOf } from './draftOf.ts'
import { PackMaker } from './packMaker.tsx'
import { packOf } from './packOf.ts'
import type { PackMakerProps } from './types.ts'

const nothing = () => undefined
const RULES: PackMakerProps['rules'] = [
  { id: 'us-ama-cat1-ipoc', name: 'AMA point-of-care', standing: 'fits' },
  { id: 'us-aafp-poc', name: 'AAFP Point of Care', standing: 'fits' },
  { id: 'us-abim-moc', name: 'ABIM points', standing: 'noAmount' },
  { id: 'us-ama-cat2', name: 'AMA Category 2', standing: 'notByProvider' },
]
const SITES: PackMakerProps['sites'] = [
  { group: 'databases', sites: [{ id: 'pubmed', name: 'PubMed', hosts: ['pubmed.ncbi.nlm.nih.gov'] }] },
  { group: 'journals', sites: [{ id: 'nejm', name: 'NEJM', hosts: ['www.nejm.org'] }] },
]

interface HeldProps extends Partial<PackMakerProps> {
  start: PackDraft
  told: (draft: PackDraft) => void
}

const Held = ({ start, told, ...props }: HeldProps) => {
  const [draft, setDraft] = useState(start)
  const read = readPack(JSON.stringify(packOf(draft, { schema: PACK_SCHEMA, schemaVersion: PACK_VERSION })))
  return (
    <PackMaker
      draft={draft}
      onDraft={now => {
        setDraft(now)
        told(now)
      }}
      rules={RULES}
      sites={SITES}
      problems={read.ok ? [] : read.problems}
      shown={undefined}
      standing="fits"
      isOpened={false}
      isChanged={false}
      onSave={nothing}
      onExample={nothing}
      onFile={nothing}
      onEmpty={nothing}
      {...props}
    />
  )
}

const maker = async (change: Partial<PackDraft> = {}, props: Partial<PackMakerProps> = {}) => {
  const told = vi.fn()
  const start = { ...draftOf(example, id => ['pubmed', 'nejm'].includes(id)), ...change }
  const page = await draw(<Held start={start} told={told} {...props} />)
  const place = (at: string) => page.home.querySelector<HTMLElement>(`[data-place="${at}"]`)
  const field = (at: string) => place(at)?.querySelector<HTMLInputElement>('input, textarea') ?? null
  const last = (): PackDraft => told.mock.lastCall?.[0]
  return { page, told, place, field, last, labels: () => last().form.map(({ id }) => id) }
}

const IDS = example.form.map(({ id }) => id)
const [WHY, FOUND, CHANGED] = ['why', 'found', 'changed-what'].map(id => IDS.indexOf(id)) as [number, number, number]

test('what is typed is in the draft, at its place', async () => {
  const { page, field, last } = await maker()
  await page.type(field('provider.name'), 'Other Hospital')
  await page.type(field(`form[${WHY}].options[1].label`), 'Long ago')
  await page.type(field('roster.columns[0].header'), 'Number')
  expect(last()).toMatchObject({ name: 'Other Hospital' })
  expect(last().form[WHY]?.options[1]?.label).toBe('Long ago')
  expect(last().columns[0]?.header).toBe('Number')
})

test('a moved question keeps its focus, also at the end of its way', async () => {
  const { page, labels } = await maker()
  await page.press('Move Question 2 up')
  expect(labels().slice(0, 2)).toEqual([IDS[1], IDS[0]])
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Move Question 1 up')
  await page.press('Move Question 1 up')
  expect(labels().slice(0, 2)).toEqual([IDS[1], IDS[0]])
  await page.press('Move Question 1 down')
  expect(labels()).toEqual(IDS)
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Move Question 2 down')
})

test('a removed question can be taken back; focus goes to the next, then back to it', async () => {
  const { page, labels } = await maker()
  await page.press('Remove Question 3')
  expect(labels()).toEqual(IDS.filter((_, at) => at !== 2))
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Remove Question 3')
  await page.press(say('undo'))
  expect(labels()).toEqual(IDS)
  expect(document.activeElement?.closest('[data-place]')?.getAttribute('data-place')).toBe('form[2].label')
})

test('a new question begins at its words; what is added to an empty list, too', async () => {
  const { page, last } = await maker({ form: [] })
  await page.press(`${say('packAddQuestion')} ${say('packKindOne')}`)
  expect(last().form).toMatchObject([{ kind: 'one', label: '', options: [] }])
  expect(document.activeElement?.closest('[data-place]')?.getAttribute('data-place')).toBe('form[0].label')
  await page.press('Remove Question 1')
  expect(document.activeElement?.textContent).toBe(say('packKindField'))
})

test('nothing is called wrong before it was left or asked for; saving asks for all', async () => {
  const onSave = vi.fn()
  const { page, field, place } = await maker({ accmeId: '12', title: '' }, { onSave })
  const alerts = () => [...page.home.querySelectorAll('[role=alert]')].filter(one => one.textContent)
  expect(alerts()).toEqual([])
  expect(page.has('2 things to fill in or mend')).toBe(true)
  await page.press(say('packSave'))
  expect(onSave).not.toHaveBeenCalled()
  expect(document.activeElement).toBe(field('provider.accmeId'))
  expect(place('activity.title')?.textContent).toContain(say('packEmpty'))
  await page.type(field('provider.accmeId'), '0001234')
  await page.type(field('activity.title'), 'A title')
  expect(alerts()).toEqual([])
  await page.press(say('packSave'))
  expect(onSave).toHaveBeenCalledOnce()
})

test('a problem leads to its field, wherever it is folded away', async () => {
  const draft = draftOf(example, () => true)
  const form = draft.form.map((one, at) => (at === 4 ? { ...one, id: 'Not an id' } : one))
  const { page, field } = await maker({ form })
  await page.press('Question 5')
  expect(document.activeElement).toBe(field('form[4].id'))
  expect(field('form[4].id')?.closest('details')?.open).toBe(true)
  expect(field('form[4].id')?.getAttribute('aria-invalid')).toBe('true')
})

test('sources are ticked by name', async () => {
  const { page, last } = await maker({ sites: ['pubmed'] })
  await page.press('NEJM')
  expect(last().sites).toEqual(['pubmed', 'nejm'])
  await page.press('PubMed')
  expect(last().sites).toEqual(['nejm'])
})

test('says for which rules there is no pack, and why', async () => {
  const { page } = await maker()
  expect(page.has(`${say('packRuleNoAmount')} ABIM points`)).toBe(true)
  expect(page.has(`${say('packRuleNotByProvider')} AMA Category 2`)).toBe(true)
  const [rule] = page.home.querySelectorAll('select')
  expect([...(rule?.options ?? [])].map(({ text }) => text)).toEqual(['AMA point-of-care', 'AAFP Point of Care'])
})

test('nothing that was typed is replaced without being asked for', async () => {
  const onExample = vi.fn()
  const { page } = await maker({}, { isChanged: true, onExample })
  await page.press(say('packExample'))
  expect(onExample).not.toHaveBeenCalled()
  expect(page.has(say('packReplaceAsk'))).toBe(true)
  await page.press(say('packKeepThis'))
  await page.press(say('packExample'))
  await page.press(say('packExample'))
  expect(onExample).toHaveBeenCalledOnce()
})

test('an outcome answers one of a list in one way', async () => {
  const { page, last } = await maker()
  const found = page.home.querySelector(`[data-place="form[${FOUND}]"]`)
  const select = [...(found?.querySelectorAll('details select') ?? [])].at(0) as HTMLSelectElement
  expect(select.options[select.selectedIndex]?.text).toBe('My question was answered')
  select.selectedIndex = 3
  select.dispatchEvent(new Event('change', { bubbles: true }))
  expect(last().form[FOUND]?.options.map(({ when }) => when)).toEqual([['confirmed'], [], ['changed', 'noAnswer']])
})

const choose = async (page: Drawn, select: Element | null | undefined, text: string) => {
  if (!(select instanceof HTMLSelectElement)) throw new Error('no list')
  select.selectedIndex = [...select.options].findIndex(option => option.text === text)
  await act(() => void select.dispatchEvent(new Event('change', { bubbles: true })))
  return page
}

test('of several, an outcome answers with as many as are chosen', async () => {
  const { page, last } = await maker()
  const [question] = page.home.querySelectorAll(`[data-place="form[${CHANGED}]"]`)
  const [first] = question?.querySelectorAll<HTMLInputElement>('details .chip input') ?? []
  await act(() => first?.click())
  expect(last().form[CHANGED]?.options.map(({ when }) => when)).toEqual([['changed'], [], [], [], [], []])
})

test('words that nobody wrote go with the field that they name; others stay', async () => {
  const { page, place, last } = await maker({ form: [] })
  await page.press(`${say('packAddQuestion')} ${say('packKindField')}`)
  const field = () => place('form[0].field')?.querySelector('select')
  await choose(page, field(), say('packFieldOutcome'))
  expect(last().form[0]).toMatchObject({ field: 'outcome', label: say('packFieldOutcome') })
  await page.type(place('form[0].codes.changed')?.querySelector('input') ?? null, '5')
  expect(last().form[0]?.codes).toEqual({ changed: '5' })
  await choose(page, field(), say('packFieldReason'))
  expect(last().form[0]).toMatchObject({ field: 'reason', label: say('packFieldReason'), codes: {} })
  expect(page.has(say('packQuestionFieldHint'))).toBe(true)
  await page.type(place('form[0].label')?.querySelector('textarea') ?? null, 'Why then?')
  await choose(page, field(), say('packFieldDate'))
  expect(last().form[0]).toMatchObject({ field: 'date', label: 'Why then?' })
})

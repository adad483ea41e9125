// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { draw, say } from '../testing.tsx'
import { ClaimView } from './claimView.tsx'
import type { ClaimViewProps } from './types.ts'

const nothing = () => undefined

const PROPS: ClaimViewProps = {
  rules: [{ id: 'hours', name: 'Hours', body: 'A college', counts: 'Time' }],
  ruleId: 'hours',
  period: { from: '2026-07-01', until: '2026-11-19', zoneLabel: 'Toronto', episodes: 3 },
  credited: [],
  asked: false,
  learner: { fields: [], remember: { on: false, onChange: nothing } },
  paper: { layout: 'table', flat: false, onLayout: nothing, onFlat: nothing },
  options: [
    { extra: 'queries', on: false },
    { extra: 'minutes', on: false, forced: 'The rule counts time.' },
  ],
  ready: { count: 2, rows: [] },
  out: [{ id: 'o', count: 1, reason: 'No outcome yet', hint: 'Not claimed.', episodes: [] }],
  preview: { pages: [], data: '{}', more: 1 },
  total: { figure: '0.75', caption: 'to enter', notes: [] },
  statement: 'I claim only the time I spent.',
  stating: 'one thing',
  roster: false,
  unprintable: [],
  earlier: [],
  onRule: nothing,
  onPeriod: nothing,
  onOption: nothing,
  onSave: nothing,
  onSaveAgain: nothing,
  onVoidClaim: nothing,
  onRemoveClaim: nothing,
}

const view = async (change: Partial<ClaimViewProps> = {}) => {
  const onSave = vi.fn()
  const props = { ...PROPS, onSave, ...change }
  return { page: await draw(<ClaimView {...props} />), onSave, props }
}

test('says at the top that it is no certificate', async () => {
  const { page } = await view()
  expect(page.home.querySelector('header')?.textContent).toContain(say('notACertificate'))
})

test('the statement is not ticked; saving without it says so and focuses it', async () => {
  const { page, onSave, props } = await view()
  const tick = page.named(props.statement)
  expect(tick).toHaveProperty('checked', false)
  await page.press(say('savePdf'))
  expect(onSave).not.toHaveBeenCalled()
  expect(page.has(say('statementMissing'))).toBe(true)
  expect(document.activeElement).toBe(tick)
})

test('with the statement ticked each button saves its format', async () => {
  const { page, onSave, props } = await view()
  await page.press(props.statement)
  for (const key of ['savePdf', 'saveCsv', 'saveJson'] as const) await page.press(say(key))
  expect(onSave.mock.calls).toEqual([['pdf'], ['csv'], ['json']])
})

test('a tick does not outlive what it stated', async () => {
  const { page, props } = await view()
  await page.press(props.statement)
  await page.again(<ClaimView {...props} stating="another thing" />)
  expect(page.named(props.statement)).toHaveProperty('checked', false)
  await page.again(<ClaimView {...props} />)
  expect(page.named(props.statement)).toHaveProperty('checked', false)
})

test('what the rule needs is ticked, cannot be taken out, and says why', async () => {
  const { page } = await view()
  const tick = page.named(say('extraMinutes'))
  expect(tick).toHaveProperty('checked', true)
  expect(tick).toHaveProperty('disabled', true)
  expect(page.has('The rule counts time.')).toBe(true)
})

test('nothing to put in is not saved', async () => {
  const { page, onSave, props } = await view({ ready: { count: 0, rows: [] } })
  await page.press(props.statement)
  await page.press(say('savePdf'))
  expect(onSave).not.toHaveBeenCalled()
  expect(page.has(say('episodesMissing'))).toBe(true)
})

test('a learning record shows no figure', async () => {
  const { page } = await view({ total: { caption: 'A record without a figure', notes: [] } })
  expect(page.home.querySelector('.big')).toBeNull()
})

test('each row says what became of it under the rule', async () => {
  const why = 'Capped at 20 a year: 3.5 over.'
  const { page } = await view({
    ready: { count: 1, rows: [{ id: 'a', problem: 'Dose', meta: '19 Nov', why, onTakeOut: nothing }] },
  })
  expect(page.has(why)).toBe(true)
})

test('the beginning of a cycle and the age of articles are asked only where the rule needs them', async () => {
  const { page, props } = await view()
  expect(page.has(say('claimCycleStart')) || page.has(say('claimYears'))).toBe(false)
  const [onCycle, onYear] = [vi.fn(), vi.fn()]
  const cycle = { start: '', today: '2026-11-22', onChange: onCycle }
  const years = { most: 2, articles: [{ pmid: '99', title: 'A trial', published: '' }], onChange: onYear }
  await page.again(<ClaimView {...props} cycle={cycle} years={years} />)
  expect(page.has(say('claimYearsHint', 2))).toBe(true)
  const labelled = (text: string) =>
    [...page.home.querySelectorAll('label')].find(label => label.textContent?.includes(text))?.htmlFor ?? ''
  await page.type(document.getElementById(labelled(say('claimCycleStart'))), '2025-01-01')
  await page.type(document.getElementById(labelled('A trial · PMID 99')), '2025-03')
  expect(onCycle).toHaveBeenCalledWith('2025-01-01')
  expect(onYear).toHaveBeenCalledWith('99', '2025-03')
})

test('an episode is taken out, put back, or led to what it lacks by one press', async () => {
  const [onTakeOut, onAct] = [vi.fn(), vi.fn()]
  const { page } = await view({
    ready: { count: 1, rows: [{ id: 'a', problem: 'Dose', meta: '19 Nov', onTakeOut }] },
    out: [
      {
        ...{ id: 'o', count: 2, reason: 'Out', hint: '' },
        episodes: [
          { id: 'b', problem: 'Taper', day: '18 Nov', fix: { text: say('putBack'), onAct } },
          { id: 'c', problem: 'Stent', day: '17 Nov', fix: { text: say('answer'), href: '#episode=c' } },
        ],
      },
    ],
  })
  await page.press(say('takeOutNamed', 'Dose'))
  await page.press(say('fixNamed', say('putBack'), 'Taper'))
  expect([onTakeOut.mock.calls.length, onAct.mock.calls.length]).toEqual([1, 1])
  expect(page.home.querySelector('a[href="#episode=c"]')?.textContent).toBe(say('answer'))
})

const SITE = {
  ...{ site: 'uptodate', name: 'UpToDate', open: true },
  episodes: [
    { id: 'a', problem: 'Dose', day: '19 Nov 2026', credited: false },
    { id: 'b', problem: 'Taper', day: '18 Nov 2026', credited: true },
  ],
}

test('whether a site has credited it is asked with nothing chosen, and said to be missing once somebody saved', async () => {
  const [onChange, onTick] = [vi.fn(), vi.fn()]
  const { page, props } = await view({ credited: [{ ...SITE, onChange, onTick }] })
  expect(page.home.querySelectorAll('[data-site] input:checked')).toHaveLength(0)
  expect(page.has(say('creditedMissing', 'UpToDate'))).toBe(false)
  await page.press(say('creditedSome'))
  expect(onChange).toHaveBeenCalledWith('some')
  await page.again(<ClaimView {...props} asked={true} credited={[{ ...SITE, value: 'some', onChange, onTick }]} />)
  expect(page.has(say('creditedMissing', 'UpToDate'))).toBe(true)
  await page.press('Dose')
  expect(onTick).toHaveBeenCalledWith('a', true)
})

test('a kept claim is withdrawn in two steps, and then says so and is withdrawn no more', async () => {
  const onVoidClaim = vi.fn()
  const kept = { id: 'k', name: 'Hours', meta: '1 Jul to 19 Nov 2026' }
  const { page, props } = await view({ earlier: [kept], onVoidClaim })
  await page.press(say('withdrawClaim'))
  expect(onVoidClaim).not.toHaveBeenCalled()
  expect(page.has(say('withdrawClaimMore'))).toBe(true)
  await page.press(say('withdrawClaimYes'))
  expect(onVoidClaim).toHaveBeenCalledWith('k', '')
  await page.again(<ClaimView {...props} earlier={[{ ...kept, voided: say('withdrawnOn', '3 Dec 2026') }]} />)
  expect(page.has(say('withdrawnOn', '3 Dec 2026'))).toBe(true)
  expect([...page.home.querySelectorAll('button')].map(button => button.textContent)).not.toContain(
    say('withdrawClaim'),
  )
})

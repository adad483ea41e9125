// @vitest-environment happy-dom
import { useState } from 'preact/hooks'
import { expect, test, vi } from 'vitest'
import { meantByOutcome } from '../../claims/packs/form.ts'
import { askedOfEach, unanswered } from '../../claims/packs/office.ts'
import { readPack } from '../../claims/packs/readPack.ts'
import example from '../../docs/example-pack.json'
import type { Outcome } from '../../episodes/types.ts'
import { draw, say } from '../testing.tsx'
import { OfficeForm } from './officeForm.tsx'
import type { Given } from './types.ts'

const read = readPack(
  JSON.stringify({
    ...example,
    form: [
      ...example.form,
      { kind: 'field', id: 'reason', label: 'Reason', required: true, field: 'reason' },
      { kind: 'scale', id: 'sure', label: 'How sure?', required: true, from: 0, to: 3, low: 'Not', high: 'Very' },
      { kind: 'text', id: 'remark', label: 'Remark', required: false, most: 40 },
    ],
  }),
)
if (!read.ok) throw new Error(JSON.stringify(read.problems))
const { pack } = read
const entries = askedOfEach(pack)
const key = `${pack.provider.accmeId}/${pack.activity.id}`

const Held = ({ outcome, asked, told }: { outcome?: Outcome; asked?: boolean; told: (given: Given) => void }) => {
  const [given, setGiven] = useState<Given>({ answers: {}, own: {} })
  const forOffice = { ...given.own, answers: { [key]: given.answers } }
  return (
    <OfficeForm
      entries={entries}
      given={given}
      outcome={outcome}
      asked={asked}
      meant={meantByOutcome(entries, outcome)}
      open={unanswered(pack, { forOffice, ...(outcome && { outcome }) })}
      onAnswer={now => {
        setGiven(now)
        told(now)
      }}
    />
  )
}

const form = async (outcome?: Outcome, asked?: boolean) => {
  const told = vi.fn()
  const page = await draw(<Held told={told} {...(outcome && { outcome })} {...(asked && { asked })} />)
  const groups = () => [...page.home.querySelectorAll('fieldset')]
  const group = (legend: string) => groups().find(one => one.querySelector('legend')?.textContent?.startsWith(legend))
  const chosen = (legend: string) =>
    [...(group(legend)?.querySelectorAll('input:checked') ?? [])].map(one => one.closest('label')?.textContent)
  const last = (): Given => told.mock.lastCall?.[0]
  return { page, told, group, chosen, last }
}

test('asks what the claim does not know, and chooses nothing by itself', async () => {
  const { page, group } = await form()
  expect(page.home.querySelectorAll('input:checked')).toHaveLength(0)
  expect(group('Why did you look this up?')?.querySelectorAll('input[type=radio]')).toHaveLength(6)
  expect(group('If you changed something')?.querySelectorAll('input[type=checkbox]')).toHaveLength(6)
  expect(page.has('Databases searched')).toBe(false)
  expect(page.has('5 required answers are open.')).toBe(true)
  expect(page.has(say('packAnswerMissing'))).toBe(false)
})

test('what came of it answers, is said to, and can be changed and taken back', async () => {
  const { page, chosen, last } = await form('changed')
  expect(chosen('What did you find?')).toEqual(['My question was answered'])
  expect(page.has('From what came of it (Changed): My question was answered.')).toBe(true)
  expect(page.has('3 required answers are open.')).toBe(true)
  await page.press('Related information')
  expect(last().answers).toEqual({ found: 'B' })
  expect(chosen('What did you find?')).toEqual(['Related information, no direct answer'])
  expect(page.has('(Changed): My question was answered.')).toBe(false)
  await page.press(say('packTakeBack'))
  expect(last().answers).toEqual({})
  expect(chosen('What did you find?')).toEqual(['My question was answered'])
})

test('several, a scale, a text and a field of ours are given as the claim keeps them', async () => {
  const { page, last } = await form()
  await page.press('Monitoring')
  await page.press('Prevention')
  await page.press('Choice of treatment')
  await page.press('Monitoring')
  await page.press('3 · Very')
  const [reason, remark] = page.home.querySelectorAll('textarea')
  await page.type(reason ?? null, 'A new drug')
  await page.type(remark ?? null, 'None')
  expect(remark?.maxLength).toBe(40)
  expect(last()).toEqual({
    answers: { 'changed-what': ['A', 'F'], sure: 3, remark: 'None' },
    own: { reason: 'A new drug' },
  })
  await page.type(reason ?? null, '')
  expect(last().own).toEqual({})
})

test('once asked for, each open question says so, and is marked for a screen reader', async () => {
  const { page, group } = await form('learned', true)
  expect(page.home.textContent?.split(say('packAnswerMissing'))).toHaveLength(5)
  expect(group('Why did you look')?.querySelector('[aria-invalid=true]')).not.toBeNull()
  await page.press('A controversy')
  expect(group('Why did you look')?.querySelector('[aria-invalid=true]')).toBeNull()
})

test('every field has a name of its own', async () => {
  const { page } = await form()
  for (const field of page.home.querySelectorAll<HTMLElement>('textarea')) {
    expect(page.home.querySelector(`label[for="${field.id}"]`)?.textContent).toBeTruthy()
  }
  for (const group of page.home.querySelectorAll('fieldset')) expect(group.firstElementChild?.tagName).toBe('LEGEND')
})

// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest'
import { draw, say } from '../testing.tsx'
import { EpisodeForm, type EpisodeFormProps } from './episodeForm.tsx'

const TODAY = '2026-11-19'

const form = async (change: Partial<EpisodeFormProps> = {}) => {
  const onSave = vi.fn(async () => undefined)
  const onCancel = vi.fn()
  const page = await draw(
    <EpisodeForm today={TODAY} linkChoices={() => []} onSave={onSave} onCancel={onCancel} {...change} />,
  )
  const field = (name: string) => page.home.querySelector(`[data-field=${name}] :is(input, textarea)`)
  return { page, onSave, onCancel, field }
}

describe('adding by hand', () => {
  test('begins with today and nothing chosen', async () => {
    const { page, field } = await form()
    expect(page.home.querySelectorAll('input:checked')).toHaveLength(0)
    expect(field('day')).toHaveProperty('value', TODAY)
  })

  test('says everything that is missing and focuses the first', async () => {
    const { page, onSave, field } = await form()
    await page.type(field('day'), '')
    await page.press('Save')
    for (const key of ['formKindMissing', 'formDayMissing', 'formProblemMissing'] as const) {
      expect(page.has(say(key))).toBe(true)
    }
    expect(document.activeElement).toBe(field('kind'))
    expect(onSave).not.toHaveBeenCalled()
  })

  test('refuses a day that has not come and minutes that cannot be', async () => {
    const { page, onSave, field } = await form()
    await page.press(say('kindConsult'))
    await page.type(field('problem'), 'Temporal artery ultrasound')
    await page.type(field('day'), '2026-11-20')
    await page.type(field('minutes'), '1441')
    await page.press('Save')
    expect(page.has(say('formDayAhead'))).toBe(true)
    expect(page.has(say('formMinutesWrong'))).toBe(true)
    expect(document.activeElement).toBe(field('day'))
    expect(onSave).not.toHaveBeenCalled()
  })

  test('saves what was answered and leaves out what was not', async () => {
    const { page, onSave, field } = await form()
    await page.press(say('kindConsult'))
    await page.type(field('problem'), '  Temporal artery ultrasound ')
    await page.type(field('minutes'), '10')
    await page.press('Save')
    const problem = 'Temporal artery ultrasound'
    expect(onSave).toHaveBeenCalledExactlyOnceWith({ kind: 'consult', day: TODAY, problem, minutes: 10 })
  })
})

describe('editing', () => {
  const start = { kind: 'visits', day: '2026-11-17', problem: 'Apixaban', outcome: 'changed', change: 'Half' } as const

  test('of something noticed leaves kind and day alone', async () => {
    const { page, onSave, field } = await form({ start, noticed: true })
    expect(field('kind')).toBeNull()
    expect(field('day')).toBeNull()
    await page.press('Save')
    expect(onSave).toHaveBeenCalledExactlyOnceWith(start)
  })

  test('taking "Changed" back takes its line along', async () => {
    const { page, onSave } = await form({ start, noticed: true })
    await page.press(say('outcomeConfirmed'))
    await page.press('Save')
    expect(onSave).toHaveBeenCalledWith({ kind: 'visits', day: start.day, problem: 'Apixaban', outcome: 'confirmed' })
  })

  test('not saved: the form stays as it is', async () => {
    const onSave = vi.fn().mockRejectedValue(new Error('not confirmed'))
    const { page, field } = await form({ start, noticed: true, onSave })
    await page.type(field('problem'), 'Apixaban and dialysis')
    await page.press('Save')
    expect(page.has(say('notSavedYet'))).toBe(true)
    expect(field('problem')).toHaveProperty('value', 'Apixaban and dialysis')
  })
})

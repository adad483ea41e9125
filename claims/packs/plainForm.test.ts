import { expect, test } from 'vitest'
import 'temporal-polyfill/global'
import { aClaim, anEpisode } from '../fixtures.ts'
import { formFields } from './form.ts'
import { formClaimOf } from './office.ts'
import { PLAIN_FIELDS, type PlainField, plainForm } from './plainForm.ts'

const labels = Object.fromEntries(PLAIN_FIELDS.map(field => [field, `the ${field}`])) as Record<PlainField, string>

test('a claim without a pack fills it field by field, and nothing in it is required', () => {
  const episode = anEpisode(0, { outcome: 'changed', change: 'I halve the dose.', minutesByHand: 10 })
  const { claim } = formClaimOf(aClaim([episode]))
  const [first] = formFields(claim, plainForm(labels), { words: { changed: 'Changed it' } }).episodes
  expect(first?.fields.map(({ label }) => label)).toEqual(PLAIN_FIELDS.map(field => labels[field]))
  const text = (id: PlainField) => first?.fields.find(field => field.id === id)?.text
  expect(text('problem')).toBe(episode.episode.problem)
  expect(text('application')).toBe('I halve the dose.')
  expect(text('outcome')).toBe('Changed it')
  expect(text('databases')).toBe('PubMed; UpToDate')
  expect(text('episodeClaimed')).toMatch(/^\d+\.\d\d$/)
  expect(first?.fields.some(({ missing }) => missing)).toBe(false)
})

test('only the sources that the clinician chose answer a form; all of them stay in the claim', () => {
  const chosen = anEpisode(0, { outcome: 'confirmed', forOffice: { relevant: ['pmid:90000000'] } })
  const claim = aClaim([chosen])
  expect(claim.rows[0]?.sources.map(({ site, relevant }) => [site, relevant])).toEqual([
    ['PubMed', true],
    ['UpToDate', false],
  ])
  const [first] = formFields(formClaimOf(claim).claim, plainForm(labels)).episodes
  const text = (id: PlainField) => first?.fields.find(field => field.id === id)?.text ?? ''
  expect(text('sources')).toContain('90000000')
  expect(text('sources')).not.toContain('UpToDate')
  expect(text('databases')).toBe('PubMed; UpToDate')
})

test('a choice of sources that are no longer there is none', () => {
  const claim = aClaim([anEpisode(0, { outcome: 'confirmed', forOffice: { relevant: ['pmid:1'] } })])
  expect(claim.rows[0]?.sources.every(source => !('relevant' in source))).toBe(true)
})

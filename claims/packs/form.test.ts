import 'temporal-polyfill/global'
import { describe, expect, test } from 'vitest'
import { csvBytes } from '../csv.ts'
import { aClaim, anEpisode } from '../fixtures.ts'
import type { FormClaim, FormRow } from './claim.ts'
import { formFields, identityAsked } from './form.ts'
import { formClaimOf } from './office.ts'
import { readPack } from './readPack.ts'
import { rosterRow } from './roster.ts'
import { examplePack, exampleWith } from './testing.ts'

const ROW: FormRow = {
  number: 1,
  date: '2026-08-01',
  problem: 'Apixaban dose in CKD 4?',
  sources: [
    { site: 'PubMed', title: 'A trial', published: '2025', pmid: '90000001', doi: '10.9999/a', approved: true },
    { site: 'UpToDate', title: 'A topic', url: 'https://www.uptodate.com/contents/x', approved: false },
    { site: 'PubMed', title: 'Another', pmid: '90000002', approved: true },
  ],
  outcome: 'changed',
  change: 'I start with 2.5 mg.',
  creditedElsewhere: [],
  answers: { why: '3', 'changed-what': ['B', 'C', 'Z'] },
}
const CLAIM: FormClaim = {
  id: '01990000-0000-7000-8000-000000000001',
  learner: { name: 'Dr A. Example', familyName: 'Example', givenName: 'A.', credentials: 'MD', licenceState: '=NY' },
  rows: [ROW, { ...ROW, number: 2, date: '2026-07-02', outcome: 'wouldNotApply', answers: {} }],
  totals: { episodes: 2, amount: '1.00', unit: 'x', minutes: { measured: 0.1, byHand: 0.2 } },
  statement: { attestation: 'I did.', date: '2026-11-22' },
}
const fieldsOf = (claim: FormClaim, index = 0) =>
  Object.fromEntries((formFields(claim, examplePack()).episodes[index]?.fields ?? []).map(field => [field.id, field]))

describe('the form of an office, filled from a claim', () => {
  test('in the order of the pack, one form a question', () => {
    const filled = formFields(CLAIM, examplePack())
    expect(filled.episodes.map(({ number }) => number)).toEqual([1, 2])
    for (const { fields } of filled.episodes) {
      expect(fields.map(({ id }) => id)).toEqual(examplePack().form.map(({ id }) => id))
    }
  })

  test('from what the claim knows, from what was answered, and from what came of it', () => {
    expect(fieldsOf(CLAIM)).toMatchObject({
      learner: { text: 'Dr A. Example', from: 'claim', missing: false },
      question: { text: 'Apixaban dose in CKD 4?' },
      'question-date': { text: '08/01/2026' },
      why: { text: 'A diagnostic dilemma', codes: ['3'], from: 'answer' },
      databases: { text: 'PubMed; UpToDate' },
      sources: {
        text: 'PubMed, A trial, 2025 (PMID 90000001; doi:10.9999/a); UpToDate, A topic (https://www.uptodate.com/contents/x); PubMed, Another (PMID 90000002)',
      },
      'pubmed-ids': { text: '90000001; 90000002' },
      found: { codes: ['A'], from: 'outcome' },
      use: { codes: ['B'], from: 'outcome' },
      application: { text: 'I start with 2.5 mg.' },
      'changed-what': { text: 'Medicine or dose; Monitoring', codes: ['B', 'C'] },
      elsewhere: { text: 'N', codes: ['N'] },
    })
  })

  test('what is required and not there is missing, and nothing is guessed', () => {
    const second = fieldsOf(CLAIM, 1)
    expect(second.why).toMatchObject({ text: '', codes: [], from: 'nothing', missing: true })
    expect(second.found).toMatchObject({ from: 'nothing', missing: true })
    expect(second.use).toMatchObject({ codes: ['D'], from: 'outcome' })
    expect(second['changed-what']).toMatchObject({ from: 'nothing', missing: false })
  })

  test('an answer of the clinician goes before what came of it', () => {
    const claim = { ...CLAIM, rows: [{ ...ROW, answers: { found: 'B', use: 'nonsense' } }] }
    expect(fieldsOf(claim)).toMatchObject({
      found: { codes: ['B'], from: 'answer' },
      use: { codes: ['B'], from: 'outcome' },
    })
  })

  test('the evaluation, within its scale', () => {
    const evaluate = (answers: Record<string, string | number>) =>
      formFields(CLAIM, examplePack(), { evaluation: answers }).evaluation.map(({ text, missing }) => [text, missing])
    expect(evaluate({ needs: 5, bias: 'N', remarks: 'None' })).toEqual([
      ['5', false],
      ['No', false],
      ['None', false],
    ])
    expect(evaluate({ needs: 6, constructor: 'x' })).toEqual([
      ['', true],
      ['', true],
      ['', false],
    ])
  })

  test('codes of ours in the words of the reader, a clinician’s own words as they are', () => {
    const form = ['outcome', 'problem'].map(field => ({
      kind: 'field',
      id: field,
      label: field,
      required: true,
      field,
    }))
    const read = readPack(exampleWith('form', form))
    const claim = { ...CLAIM, rows: [{ ...ROW, problem: 'changed' }] }
    const filled = read.ok ? formFields(claim, read.pack, { words: { changed: 'Changed' } }) : undefined
    expect(filled?.episodes[0]?.fields.map(({ text }) => text)).toEqual(['Changed', 'changed'])
  })

  test('a claim as it is frozen today fills it, too', () => {
    const claim = aClaim([anEpisode(0), anEpisode(3)])
    expect(fieldsOf(formClaimOf(claim).claim)).toMatchObject({
      learner: { text: 'Dr A. Example' },
      question: { missing: false },
      databases: { text: 'PubMed; UpToDate' },
      'pubmed-ids': { text: '90000000' },
      elsewhere: { from: 'nothing', missing: true },
    })
  })
})

describe('a row of the roster', () => {
  test('has its cells in the order of the pack', () => {
    const cells = rosterRow(CLAIM, examplePack())
    expect(cells.map(({ header }) => header)).toEqual(examplePack().roster.columns.map(({ header }) => header))
    expect(cells.map(({ text }) => text)).toEqual([
      'EVH-POC-2026',
      'Example',
      'A.',
      'MD',
      '',
      '=NY',
      '',
      '',
      '11/22/2026',
      '2',
      '1.00',
      'Internet point-of-care',
      '01990000-0000-7000-8000-000000000001',
    ])
    expect(cells.filter(({ missing }) => missing).map(({ header }) => header)).toEqual([
      'NPI',
      'License no.',
      'Birth month and day',
    ])
  })

  test('is guarded against formulas when it is written', () => {
    const cells = rosterRow(CLAIM, examplePack())
    const csv = new TextDecoder().decode(
      csvBytes(
        cells.map(({ header }) => header),
        [cells.map(({ text }) => text)],
      ),
    )
    expect(csv).toContain('"\'=NY"')
  })

  test('with days, minutes and sums of the whole claim', () => {
    const columns = ['firstDay', 'lastDay', 'minutes', 'unit'].map(field => ({ header: field, field }))
    const read = readPack(exampleWith('roster', { dates: 'dd/mm/yyyy', columns }))
    expect(read.ok && rosterRow(CLAIM, read.pack).map(({ text }) => text)).toEqual([
      '02/07/2026',
      '01/08/2026',
      '0.3',
      'x',
    ])
  })
})

test('who the clinician is, only where the pack asks', () => {
  expect(identityAsked(examplePack())).toEqual(['npi', 'licenceState', 'licenceNumber', 'birthMonthDay'])
  const read = readPack(exampleWith('identity', []))
  expect(read.ok && identityAsked(read.pack)).toEqual(['npi', 'licenceState', 'licenceNumber', 'birthMonthDay'])
  const none = readPack(exampleWith('roster.columns', [{ header: 'Name', field: 'name' }]))
  expect(none.ok && identityAsked({ ...none.pack, identity: [] })).toEqual([])
})

import { describe, expect, test } from 'vitest'
import { asksForPatient } from './patients.ts'
import type { PackReason } from './problems.ts'
import { readPack } from './readPack.ts'
import { EXAMPLE_TEXT, exampleWith } from './testing.ts'

const problemsOf = (text: string) => {
  const read = readPack(text)
  return read.ok ? [] : read.problems
}

const text = (label: string) => [{ kind: 'text', id: 'a', label, required: true }]
const one = (options: object[]) => [{ kind: 'one', id: 'a', label: 'A', required: true, options }]
const scale = (from: number, to: number) => [{ kind: 'scale', id: 'a', label: 'A', required: true, from, to }]

/** As offices write them, in their own words and with their own systems. */
const GOOD: [string, unknown][] = [
  ['provider', { name: 'Dept. of Medicine & Surgery, A&M; CPD&E (Joint Accreditation)', accmeId: '0000123' }],
  ['activity.title', 'PoC “Ask–Acquire–Appraise–Apply” — Enduring/Internet [2026–27]'],
  ['activity.id', '26.POC_01/a-b'],
  ['credit', { perCycle: 0.25, maximum: 50 }],
  ['professions', ['MD', 'D.O.', 'MBBS', 'MD/PhD', 'Physician (non-US)', 'PA-C', 'APRN, CNP']],
  ['sources', ['library.med.example.edu', 'clinicalkey.com', 'nice.org.uk', 'xn--bcher-kva.example.org']],
  ['submission', { withinDays: 30, completeWithinDays: 30 }],
  ['submission', { until: '2027-06-30' }],
  ['requires', undefined],
  ['identity', undefined],
  ['identity', []],
  ['disclosures', ['Dr. A. Müller: speakers’ bureau, Example Pharma (<$5,000/yr); stock < 1 %. All were mitigated.']],
  ['disclosures', ['Release: 07/01/2026.\n\n• Expiration: 06/30/2027\n• Estimated time: 0.5 h\tper question']],
  ['disclosures', ['PAs: NCCPA accepts AMA PRA Category 1 Credit(s)™ from organisations accredited by the ACCME.']],
  ['disclosures', ['This activity enables the participant to earn up to 20 MOC points in the ABIM MOC program.']],
  [
    'disclosures',
    ['For a maximum of 20.0 AMA PRA Category 1 Credits ™.', 'AAFP Prescribed credit(s); AOA Category 1-A.'],
  ],
  ['disclosures', ['Contact: mailto:cme@example.org, or see <https://example.org/policy>.']],
  ['attestation', 'I’ve read “the” article(s) → applied it: yes/no — 100 %'],
  ['attestation', 'I certify that I took part in the activities listed and that the information is accurate.'],
  ['returnTo', { post: ['CME Office, Box 100', 'Universitätsstraße 1', '8091 Zürich'] }],
  ['returnTo', { web: 'https://redcap.example.edu/surveys/?s=ABCD1234&x=y' }],
  ['returnTo', { web: 'https://cme.example.edu:8443/cloudcme/default.aspx?P=10&EID=5221#top' }],
  ['returnTo', { email: 'cme+poc@med.example.edu' }],
  ['evaluation', scale(0, 10)],
  ['evaluation', scale(-2, 2)],
  [
    'evaluation',
    one([
      { code: '≥1', label: '≥ 1 change' },
      { code: 'n/a', label: 'N/A & other' },
    ]),
  ],
  ['evaluation', one(Array.from({ length: 22 }, (_, at) => ({ code: String(at + 1), label: `Specialty ${at}` })))],
  ['form', Array.from({ length: 40 }, (_, at) => ({ ...text('Comments')[0], id: `q-${at}` }))],
  ['roster', { columns: [{ header: 'Name', field: 'name' }] }],
  [
    'roster.columns',
    [
      { header: 'NPI # (10 digits)', field: 'npi' },
      { header: '% done', value: '100' },
    ],
  ],
]

const BAD: [string, unknown, PackReason][] = [
  ['provider.accmeId', '000-1234', 'wrongForm'],
  ['provider.accmeId', 1234567, 'wrongType'],
  ['provider.accmeId', '', 'empty'],
  ['provider.name', 'Hospital \u202Etxt', 'hiddenCharacters'],
  ['activity.start', '7/1/2026', 'notADate'],
  ['activity.start', '2026-07-01T00:00:00Z', 'notADate'],
  ['activity.start', '1999-07-01', 'wrongForm'],
  ['activity.start', '', 'empty'],
  ['activity.end', '2027-02-29', 'notADate'],
  ['activity.id', 'POC 2026', 'wrongForm'],
  ['activity.id', 5221, 'wrongType'],
  ['activity.title', { en: 'x' }, 'wrongType'],
  ['activity.title', 'Earn CME credit while you search', 'promisesCredit'],
  ['credit', undefined, 'missing'],
  ['credit', 0.5, 'wrongType'],
  ['credit.perYear', null, 'wrongType'],
  ['credit.perYear', 0.1, 'lessThanOne'],
  ['credit.perCycle', 6, 'tooMuch'],
  ['credit.type', 'AMA', 'unknownField'],
  ['professions', 'MD', 'wrongType'],
  ['professions', ['MD', ''], 'empty'],
  ['sources', ['nih.gov/pubmed'], 'wrongForm'],
  ['sources', [], 'tooFew'],
  ['submission.withinDays', '180 days', 'wrongType'],
  ['submission.completeWithinDays', 400, 'dateOrder'],
  ['disclosures', 'none', 'wrongType'],
  ['disclosures', ['<p>Hello</p>'], 'markup'],
  ['disclosures', ['x'.repeat(4001)], 'tooLong'],
  ['disclosures', ['[x](javascript:alert(1))'], 'script'],
  ['requires', ['reflection'], 'notInList'],
  ['requires', ['outcome', 'outcome'], 'twice'],
  ['identity', ['ssn'], 'notInList'],
  ['identity', ['npi', 'npi'], 'twice'],
  ['form', [], 'tooFew'],
  ['form', [{ id: 'a', label: 'A', required: true }], 'missing'],
  ['form', [{ kind: 'text', id: 'a', label: 'A' }], 'missing'],
  ['form', [{ ...text('A')[0], id: 'Q1' }], 'wrongForm'],
  ['form', [...text('A'), ...text('B')], 'twice'],
  ['form', text('Patient name (do not leave empty)'), 'asksForPatient'],
  ['form', one([]), 'tooFew'],
  ['form', one([{ code: 1, label: 'x' }]), 'wrongType'],
  ['form', one([{ code: '1', label: 'x', when: ['yes'] }]), 'notInList'],
  [
    'form',
    one([
      { code: '1', label: 'x', when: ['changed'] },
      { code: '2', label: 'y', when: ['changed'] },
    ]),
    'twice',
  ],
  ['form', scale(1, 4.5), 'wrongForm'],
  ['form', scale(0, 100), 'tooMuch'],
  ['evaluation', undefined, 'missing'],
  ['evaluation', [{ kind: 'field', id: 'a', label: 'A', required: true, field: 'name' }], 'notInList'],
  ['attestation', 'I was awarded 0.5 credits.', 'promisesCredit'],
  ['attestation', 'Dear {{first_name}}', 'script'],
  ['returnTo', { fax: '555' }, 'unknownField'],
  ['returnTo', { web: 'https://localhost/x' }, 'wrongForm'],
  ['returnTo', { email: 'cme at example' }, 'wrongForm'],
  ['roster.columns', [], 'tooFew'],
  ['roster.columns', [{ header: 'Phone', value: '+1 555' }], 'formula'],
  ['roster.columns', [{ header: 'A', field: 'problem' }], 'notInList'],
  [
    'roster.columns',
    [
      { header: 'A', value: '1' },
      { header: 'a', value: '2' },
    ],
    'twice',
  ],
  ['roster.columns', [{ header: 'A', field: 'npi', value: 'x' }], 'needsOnlyOne'],
  ['roster.dates', 'MM/DD/YYYY', 'notInList'],
  ['schemaVersion', '1', 'notInList'],
  ['schema', undefined, 'notAPack'],
  ['rule', 'AMA PRA Category 1', 'wrongForm'],
  ['_comment', 'hi', 'unknownField'],
]

describe('a pack of some office', () => {
  test.each(GOOD.map(([path, value]) => ({ path, value })))('$path: $value is good', ({ path, value }) => {
    expect(problemsOf(exampleWith(path, value))).toEqual([])
  })

  test.each(BAD.map(([path, value, reason]) => ({ path, value, reason })))(
    '$path: $value is $reason',
    ({ path, value, reason }) => {
      expect(problemsOf(exampleWith(path, value)).map(problem => problem.reason)).toEqual([reason])
    },
  )

  test.each([
    ['bent quotation marks', EXAMPLE_TEXT.replaceAll('"', '”')],
    ['a comma too many', EXAMPLE_TEXT.replace(/\}\s*$/, ',}')],
    ['two packs', EXAMPLE_TEXT + EXAMPLE_TEXT],
    ['a remark', `// ours\n${EXAMPLE_TEXT}`],
    ['an office document', 'PK\u0003\u0004'],
    ['a page', '<!doctype html><html></html>'],
  ])('%s is no JSON', (_what, file) => {
    expect(problemsOf(file)).toMatchObject([{ path: '', reason: 'notJson' }])
  })

  test('with lines of another system, and a mark before them, is good', () => {
    expect(problemsOf(`\uFEFF${EXAMPLE_TEXT.replaceAll('\n', '\r\n')}`)).toEqual([])
  })
})

describe('what is found in a long text', () => {
  test('is shown where it stands', () => {
    const before = 'All relevant relationships were mitigated before the activity began. '.repeat(20)
    for (const [word, reason] of [
      ['<i>stock</i>', 'markup'],
      ['credits earned', 'promisesCredit'],
    ]) {
      const [problem] = problemsOf(exampleWith('disclosures', [`${before}${word} and so on, and on, and on.`]))
      expect(problem).toMatchObject({ path: 'disclosures[0]', reason })
      expect(problem?.found).toContain(word)
      expect(problem?.found?.length).toBeLessThanOrEqual(60)
    }
  })

  test('of the wrong kind says what belongs there', () => {
    const wanted = (path: string, value: unknown) => problemsOf(exampleWith(path, value))[0]?.wanted
    expect(wanted('professions', 'MD')).toBe('list')
    expect(wanted('credit.perCycle', '0.5')).toBe('number')
    expect(wanted('activity.id', 5)).toBe('text')
    expect(wanted('credit', 5)).toBe('fields')
    expect(wanted('evaluation', [{ ...text('A')[0], required: 'yes' }])).toBe('yesNo')
  })
})

describe('a question about a patient', () => {
  test.each([
    'Patient name or initials',
    'Patient’s date of birth',
    'Date of birth of the patient',
    'Name of patient',
    'Patient full name',
    'Patient ID',
    'Client initials',
    'MRN of the case',
    'Chart #',
    'NHS number',
    'Hospital number of the case',
    'Patient SSN',
    'Patient room / bed number',
    'Patient name (not required)',
  ])('%s: asks for what points to one', label => {
    expect(asksForPatient(label)).toBe(true)
  })

  test.each([
    'Your case, without the patient’s name',
    'Describe the population; do not include names or medical record numbers.',
    'What barriers do you expect (patient adherence, cost, time, number of patients)?',
    'How many of your patients are affected (number)?',
    'Did you give patients information by phone?',
    'How did the evidence address your patient’s problem?',
    'Did this help the patient identify goals?',
    'Name of the patient education resource',
    'Patient population and age group',
    'Case number on your form',
    'Your e-mail address',
    'Patient identifiers are removed: describe the case',
  ])('%s: does not', label => {
    expect(asksForPatient(label)).toBe(false)
  })
})

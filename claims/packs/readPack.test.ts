import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SITES } from '../../sites/index.ts'
import { packJsonSchema } from './jsonSchema.ts'
import { PACK_REASONS } from './problems.ts'
import { MOST_OF_A_PACK, readPack } from './readPack.ts'
import { EXAMPLE_TEXT, examplePack, exampleWith } from './testing.ts'

const problemsOf = (text: string) => {
  const read = readPack(text)
  return read.ok ? [] : read.problems
}

describe('a good pack', () => {
  test('the example is read whole, without the field that is for editors', () => {
    const { $schema: _, ...written } = JSON.parse(EXAMPLE_TEXT)
    expect(examplePack()).toEqual(written)
  })

  test('the sites that the example names are sites of ours, or hosts', () => {
    const known = SITES.map(({ id }) => id)
    expect(examplePack().sources.filter(source => !source.includes('.') && !known.includes(source))).toEqual([])
  })

  test('docs/pack.schema.json says what is read', () => {
    const published = readFileSync(new URL('../../docs/pack.schema.json', import.meta.url), 'utf8')
    expect(JSON.parse(published)).toEqual(JSON.parse(JSON.stringify(packJsonSchema())))
  })

  test('texts are cleaned and nothing else', () => {
    const read = readPack(`\uFEFF${exampleWith('provider.name', '  Cafe\u0301\u00AD \n Hospital\u200B ')}`)
    expect(read.ok && read.pack.provider.name).toBe('Café Hospital')
  })

  test.each([
    ['attestation', 'In adults with an eGFR <30 or age < 65, p<0.05, R&D; I read what I name.'],
    ['attestation', 'Renal function (creatinine) once = 1; onset = acute. Data: and/or text.'],
    ['attestation', 'I claim the AMA PRA Category 1 Credit(s)™ that the provider awards.'],
    ['disclosures', ['Dr Example earns royalties from Example Press. Others have nothing to disclose.']],
    ['disclosures', ['For a maximum of 0.5 *AMA PRA Category 1 Credit(s)*™, or 0.5 AMA PRA Category 1 Credit™.']],
    ['evaluation', [{ kind: 'text', id: 'a', label: 'Your case, without the patient’s name', required: true }]],
    ['disclosures', ['A certificate of completion is sent by e-mail within six weeks.']],
    [
      'disclosures',
      ['Learners may earn up to 20 credits. Write to <cme@evh.example.org>, see <https://evh.example.org/>.'],
    ],
    ['provider.name', 'Université d’Exemple — Β΄ Κλινική / 病院'],
    ['sources', ['evh.example.org', 'pubmed']],
    ['evaluation', []],
    ['submission', { until: '2027-06-30' }],
    ['returnTo', { post: ['1 Example Street'] }],
    ['activity.end', '2026-07-01'],
    ['credit', { perCycle: 0.5, maximum: 0.5 }],
  ])('%s: %s', (path, value) => {
    expect(problemsOf(exampleWith(path, value))).toEqual([])
  })

  test('every hundredth of a credit up to five is taken as it is written', () => {
    for (let hundredths = 1; hundredths <= 500; hundredths++) {
      expect(problemsOf(exampleWith('credit.perCycle', hundredths / 100))).toEqual([])
    }
  })
})

const NO_PACKS: [string, string][] = [
  ['', 'empty'],
  [' \n', 'empty'],
  ['{', 'notJson'],
  ['%PDF-1.7', 'notJson'],
  ['null', 'notAPack'],
  ['[]', 'notAPack'],
  ['"aftersearch-pack"', 'notAPack'],
  ['{"schema":"aftersearch-claim","schemaVersion":1}', 'notAPack'],
  ['{"schema":"aftersearch-pack","schemaVersion":2,"new":1}', 'newerVersion'],
  [' '.repeat(MOST_OF_A_PACK + 1), 'tooBig'],
  [EXAMPLE_TEXT.replace('"credit": {', '"credit": { "perCycle": 2,'), 'duplicateField'],
  [EXAMPLE_TEXT.replace('"credit": {', '"credit": { "per\\u0043ycle": 2,'), 'duplicateField'],
  [exampleWith('disclosures', JSON.parse(`${'['.repeat(2000)}${']'.repeat(2000)}`)), 'tooDeep'],
]

describe('a file that is no pack', () => {
  test.each(NO_PACKS)('%.40s … is %s', (text, reason) => {
    expect(problemsOf(text)).toMatchObject([{ path: '', reason }])
  })
})

const WRONG_FIELDS: [string, unknown, string][] = [
  ['provider.accmeId', undefined, 'missing'],
  ['provider.accmeId', '12', 'wrongForm'],
  ['provider.name', ' ', 'empty'],
  ['provider.name', 'x'.repeat(201), 'tooLong'],
  ['provider', 'Example', 'wrongType'],
  ['activity.start', '2026-02-30', 'notADate'],
  ['activity.start', '01/07/2026', 'notADate'],
  ['activity.end', '2026-06-30', 'dateOrder'],
  ['submission.until', '2026-12-31', 'dateOrder'],
  ['submission', {}, 'needsOne'],
  ['submission.withinDays', 0, 'notPositive'],
  ['submission.withinDays', 1.5, 'wrongForm'],
  ['submission.withinDays', 100_000, 'tooMuch'],
  ['credit.perCycle', -0.5, 'notPositive'],
  ['credit.perCycle', 0, 'notPositive'],
  ['credit.perCycle', 50, 'tooMuch'],
  ['credit.perCycle', 0.333, 'notHundredths'],
  ['credit.perCycle', '0.5', 'wrongType'],
  ['credit.maximum', 1e9, 'tooMuch'],
  ['credit.maximum', 0.25, 'lessThanOne'],
  ['professions', [], 'tooFew'],
  ['professions', ['MD', 'md'], 'twice'],
  ['professions', Array.from({ length: 61 }, (_, at) => `P${at}`), 'tooMany'],
  ['sources', ['PubMed'], 'wrongForm'],
  ['sources', ['https://pubmed.ncbi.nlm.nih.gov/'], 'wrongForm'],
  ['sources', ['*.example.org'], 'wrongForm'],
  ['sources', ['pubmed', 'pubmed'], 'twice'],
  ['disclosures', [], 'tooFew'],
  ['returnTo', {}, 'needsOne'],
  ['returnTo.web', 'javascript:alert(1)', 'script'],
  ['returnTo.web', 'http://evh.example.org/', 'wrongForm'],
  ['returnTo.web', 'https://a:b@evh.example.org/', 'wrongForm'],
  ['returnTo.email', 'cme', 'wrongForm'],
  ['form', [{ kind: 'video', id: 'a', label: 'A', required: true }], 'notInList'],
  ['form', [{ kind: 'field', id: 'a', label: 'A', required: true, field: 'patientName' }], 'notInList'],
  ['form', [{ kind: 'scale', id: 'a', label: 'A', required: true, from: 5, to: 1 }], 'scaleOrder'],
  ['evaluation', [{ kind: 'text', id: 'question', label: 'A', required: true }], 'twice'],
  ['evaluation', [{ kind: 'text', id: 'a', label: 'Patient’s initials', required: true }], 'asksForPatient'],
  ['evaluation', [{ kind: 'text', id: 'a', label: 'MRN', required: true }], 'asksForPatient'],
  ['roster.columns', [{ header: 'A' }], 'needsOnlyOne'],
  ['roster.columns', [{ header: '=A1', value: 'x' }], 'formula'],
  ['roster.columns', [{ header: 'A', value: '@SUM(A1)' }], 'formula'],
  ['roster.columns', [{ header: 'A', value: '\u2063=SUM(A1)' }], 'formula'],
  ['returnTo', { web: 'https:cme.example.org@evil.example/' }, 'wrongForm'],
  ['returnTo', { web: 'https://cme.example.org@evil.example/' }, 'wrongForm'],
  ['returnTo', { web: 'https://cm\u0435.example.org/' }, 'wrongForm'],
  ['sources', ['org.uk'], 'wrongForm'],
  ['credit', { perCycle: 5e-324, maximum: 5e-324 }, 'wrongForm'],
  ['roster.dates', 'short', 'notInList'],
  ['attestation', 'I <b>read</b> it.', 'markup'],
  ['attestation', '<script>alert(1)</script>', 'markup'],
  ['attestation', '\uFF1Cimg src=x\uFF1E', 'markup'],
  ['attestation', 'I &lt;read&gt; it.', 'markup'],
  ['attestation', 'java\u200Bscript:alert(1)', 'script'],
  ['attestation', 'x" onerror=alert(1)', 'script'],
  ['attestation', 'Hello {{constructor}}', 'script'],
  ['attestation', 'eval\u202Edaer', 'hiddenCharacters'],
  ['attestation', 'I\u0000', 'hiddenCharacters'],
  ['attestation', 'I have earned this.', 'promisesCredit'],
  ['attestation', 'You earn credit by this.', 'promisesCredit'],
  ['attestation', 'For Category 1 credit.', 'promisesCredit'],
  ['attestation', 'For AMA PRA Category 1 Credits.', 'promisesCredit'],
  ['attestation', 'Certificate of Completion', 'promisesCredit'],
  ['attestation', 'Certificate of Participation', 'promisesCredit'],
  ['attestation', 'I have ear\u200Dned this.', 'promisesCredit'],
  ['attestation', 'For Category I Credit.', 'promisesCredit'],
  ['attestation', 'Ten credits are hereby conferred upon me.', 'promisesCredit'],
  ['maximun', 5, 'unknownField'],
  ['credit.perYeer', 5, 'unknownField'],
  ['evaluation', [{ kind: 'scale', id: 'a', label: 'A', required: true, from: -11, to: 1 }], 'tooLittle'],
]

describe('a field that is wrong is named, with the reason', () => {
  test.each(WRONG_FIELDS)('%s: %s is %s', (path, value, reason) => {
    const problems = problemsOf(exampleWith(path, value))
    expect(problems.map(problem => problem.reason)).toContain(reason)
    const said = problems.map(problem => `${problem.path} ${problem.found ?? ''}`).join(' ')
    expect(said).toContain(path.split('.')[0] === 'maximun' ? 'maximun' : path.split('.')[0])
  })

  test.each([
    ['"MD",', '"MD"'],
    ['"maximum": 20', '"maximum": '],
    ['"dates": "mm/dd/yyyy"', '"dates": mm/dd/yyyy'],
    ['"PubMed numbers, where', '”PubMed numbers, where'],
  ])('the line on which a file stops being JSON: %s', (right, wrong) => {
    const [problem] = problemsOf(EXAMPLE_TEXT.replace(right, wrong))
    const line = EXAMPLE_TEXT.slice(0, EXAMPLE_TEXT.indexOf(right)).split('\n').length
    expect(problem).toMatchObject({ path: '', reason: 'notJson', line: expect.any(Number) })
    expect(Math.abs((problem?.line ?? 0) - line)).toBeLessThan(2)
  })

  test('every reason there is has its file here', () => {
    const seen = [...NO_PACKS.map(([, reason]) => reason), ...WRONG_FIELDS.map(([, , reason]) => reason)]
    expect(PACK_REASONS.filter(reason => !seen.includes(reason))).toEqual([])
  })

  test('all that is wrong at once', () => {
    const text = exampleWith('credit', { perCycle: -1, maximum: 9999 }).replace('"MD"', '"<i>MD</i>"')
    expect(problemsOf(text)).toEqual([
      { path: 'credit.perCycle', reason: 'notPositive', found: '-1', limit: 0 },
      { path: 'credit.maximum', reason: 'tooMuch', found: '9999', limit: 500 },
      { path: 'professions[0]', reason: 'markup', found: '<i>MD</i>' },
    ])
  })

  test('the names that a program gives a meaning', () => {
    for (const name of ['__proto__', 'constructor', 'prototype']) {
      const [problem] = problemsOf(EXAMPLE_TEXT.replace('"credit": {', `"credit": { "${name}": { "perCycle": 5 },`))
      expect(problem).toEqual({ path: 'credit', reason: 'unknownField', found: name })
    }
  })
})

describe('never throws', () => {
  test('whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => !readPack(text).ok))
    fc.assert(fc.property(fc.json(), text => !readPack(text).ok))
  })

  test('nor takes long over texts that are made to take long', () => {
    const often = [
      '<',
      '< ',
      '<\u1680',
      'on',
      'onkey',
      'earn ',
      'data:',
      'data:a/',
      'function ',
      '&a',
      '\u1680',
      'a\u0300',
    ]
    for (const piece of often) {
      const long = piece.repeat(Math.floor(200_000 / piece.length))
      expect(readPack(exampleWith('attestation', long)).ok).toBe(false)
      expect(
        problemsOf(
          exampleWith(
            'professions',
            Array.from({ length: 9000 }, () => piece),
          ),
        ).length,
      ).toBeLessThan(101)
    }
  })

  test('whatever stands in a field', () => {
    const whole = JSON.parse(EXAMPLE_TEXT) as Record<string, unknown>
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(whole)), fc.jsonValue(), (key, value) => {
        const read = readPack(JSON.stringify({ ...whole, [key]: value }))
        return read.ok || read.problems.every(({ reason, found = '' }) => reason.length > 0 && found.length <= 60)
      }),
    )
  })

  test('wherever it is cut or changed', () => {
    fc.assert(
      fc.property(fc.nat(EXAMPLE_TEXT.length - 1), fc.string({ maxLength: 3 }), (at, put) => {
        expect(() => readPack(EXAMPLE_TEXT.slice(0, at))).not.toThrow()
        expect(() => readPack(EXAMPLE_TEXT.slice(0, at) + put + EXAMPLE_TEXT.slice(at + 1))).not.toThrow()
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPack } from '../../../claims/packs/readPack.ts'
import { PACK_SCHEMA, PACK_VERSION } from '../../../claims/packs/schema.ts'
import example from '../../../docs/example-pack.json'
import { emptyDraft, emptyOption, emptyQuestion } from './draft.ts'
import { draftOf } from './draftOf.ts'
import { moved, put, without } from './lists.ts'
import { packOf } from './packOf.ts'

const FORM = { schema: PACK_SCHEMA, schemaVersion: PACK_VERSION }
const isSite = (id: string) => !id.includes('.')
const again = (value: unknown) => packOf(draftOf(value, isSite), FORM)

const words = fc.stringMatching(/^[A-Za-z][A-Za-z ,]{0,20}[a-z]$/)
const id = fc.stringMatching(/^[a-z]{3,12}$/)
const options = fc.uniqueArray(fc.record({ code: fc.stringMatching(/^[A-Z][0-9]$/), label: words }), {
  minLength: 1,
  maxLength: 5,
  selector: ({ code }) => code,
})
const asked = { id, label: words, required: fc.boolean() }
const question = fc.oneof(
  fc.record({ kind: fc.constantFrom('one', 'several'), ...asked, options }),
  fc.record({
    kind: fc.constant('scale'),
    ...asked,
    from: fc.integer({ min: -10, max: 0 }),
    to: fc.integer({ min: 1, max: 10 }),
  }),
  fc.record(
    { kind: fc.constant('text'), ...asked, most: fc.integer({ min: 1, max: 5000 }) },
    { requiredKeys: ['kind', 'id', 'label', 'required'] },
  ),
)
const pack = fc
  .record({
    form: fc.uniqueArray(question, { minLength: 1, maxLength: 6, selector: one => one.id }),
    professions: fc.uniqueArray(words, { minLength: 1, maxLength: 4, selector: one => one.toLowerCase() }),
    disclosures: fc.array(words, { minLength: 1, maxLength: 4 }),
    credit: fc.integer({ min: 1, max: 500 }).map(hundredths => ({ perCycle: hundredths / 100, maximum: 500 })),
    requires: fc.constantFrom([['outcome'], ['outcome', 'followUp'], undefined]).map(([one]) => one),
  })
  .map(({ requires, ...change }) => ({
    ...Object.fromEntries(Object.entries(example).filter(([name]) => name !== '$schema' && name !== 'requires')),
    evaluation: [],
    ...change,
    ...(requires && { requires }),
  }))

describe('a pack in the form', () => {
  test('comes out of the form as the example went in', () => {
    const { $schema: _, ...written } = example
    expect(again(example)).toEqual(written)
  })

  test('comes out as it went in, whatever pack it is', () => {
    fc.assert(
      fc.property(pack, one => {
        expect(readPack(JSON.stringify(one))).toMatchObject({ ok: true })
        expect(again(one)).toEqual(one)
      }),
    )
  })

  test('takes anything and never throws, and what it holds goes through it once more unchanged', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(example)), fc.jsonValue(), (name, value) => {
        const once = again({ ...example, [name]: value })
        expect(again(once)).toEqual(once)
      }),
    )
    fc.assert(fc.property(fc.jsonValue(), value => again(value) !== undefined))
  })

  test('says nothing of what was left empty', () => {
    const empty = packOf(emptyDraft('us-ama-cat1-ipoc'), FORM)
    expect(empty).toMatchObject({
      credit: { perCycle: 0.5 },
      submission: {},
      returnTo: {},
      sources: [],
      professions: [],
    })
    expect(empty).not.toHaveProperty('identity')
  })

  test('takes numbers and hosts as people type and paste them', () => {
    const draft = {
      ...emptyDraft('x'),
      perCycle: ' 0,5 ',
      maximum: 'twenty',
      hosts: 'https://www.Library.Example.org/a?b=c\nEVH.example.org, pubmed',
      professions: 'MD, DO,, ',
    }
    expect(packOf(draft, FORM)).toMatchObject({
      credit: { perCycle: 0.5, maximum: 'twenty' },
      sources: ['library.example.org', 'evh.example.org', 'pubmed'],
      professions: ['MD', 'DO'],
    })
  })
})

describe('what is added', () => {
  test('a question has an id that no other has, an answer a code', () => {
    const ids: string[] = ['question-2']
    for (let at = 0; at < 50; at++) ids.push(emptyQuestion('text', ids).id)
    expect(new Set(ids).size).toBe(51)
    const some = Array.from({ length: 30 }).reduce<ReturnType<typeof emptyOption>[]>(
      all => [...all, emptyOption(all)],
      [],
    )
    expect(new Set(some.map(({ code }) => code)).size).toBe(30)
  })

  test('moving and taking out lose nothing else', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(), { minLength: 2 }), fc.nat(), (all, where) => {
        const at = where % (all.length - 1)
        expect(moved(moved(all, at, 1), at + 1, -1)).toEqual(all)
        expect(moved(all, at, 1)[at + 1]).toBe(all[at])
        expect(put(without(all, at), at, all[at])).toEqual(all)
      }),
    )
  })
})

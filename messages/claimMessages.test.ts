import { describe, expect, it } from 'vitest'
import { request } from './schema.ts'

const DIGEST = 'a'.repeat(64)
const ID = 'episode-0001'
const takes = (message: unknown): boolean => request.safeParse(message).success

const VOID = { type: 'voidClaim', id: ID, on: '2026-11-22', reason: '' }
const OFFICE = { type: 'forOffice', id: ID, reason: 'a patient', form: { pack: '1234567/poc', answers: { q1: '1' } } }
const LEARNER = { type: 'learner', learner: { name: 'Dr A. Example' } }
const PACK = { type: 'acknowledge', pack: '{}', digest: DIGEST }
const FORGET = { type: 'forgetPack', digest: DIGEST }
const SETTINGS = { type: 'settings', cycles: [{ rule: 'us-one', start: '2026-01-01', target: 5000 }] }

const formOf = (answers: unknown, pack = '1234567/poc') => ({ ...OFFICE, form: { pack, answers } })
const many = (count: number, value: unknown = '1') =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`q${index}`, value]))

describe('a message about claims', () => {
  it.each([VOID, OFFICE, LEARNER, { type: 'learner', learner: null }, PACK, FORGET, SETTINGS])(
    'is taken: %o',
    message => {
      expect(takes(message)).toBe(true)
    },
  )
  it.each([
    ['a day that is none', { ...VOID, on: '2026-02-30' }],
    ['a time of day', { ...VOID, on: '2026-11-22T10:00' }],
    ['an over-long reason', { ...VOID, reason: 'x'.repeat(2001) }],
    ['no reason at all', { type: 'voidClaim', id: ID, on: '2026-11-22' }],
    ['more than is asked', { ...VOID, document: '{}' }],
    ['an over-long text', { ...OFFICE, answerFound: 'x'.repeat(2001) }],
    ['an over-long answer', formOf({ q1: 'x'.repeat(5001) })],
    ['an over-long name of a question', formOf({ ['x'.repeat(61)]: '1' })],
    ['too many answers', formOf(many(121))],
    ['too much in one form', formOf(many(60, 'x'.repeat(5000)))],
    ['too many codes', formOf({ q1: Array.from({ length: 61 }, () => 'a') })],
    ['an answer that is none', formOf({ q1: { deeper: 1 } })],
    ['no number', formOf({ q1: Number.NaN })],
    ['a form of nobody', formOf({ q1: '1' }, '')],
    ['a form that names a prototype', formOf({ q1: '1' }, '__proto__')],
    ['a learner in a list', { type: 'learner', learner: ['Dr A.'] }],
    ['a field that is no text', { type: 'learner', learner: { name: 7 } }],
    ['an over-long field', { type: 'learner', learner: { name: 'x'.repeat(201) } }],
    ['too many fields', { type: 'learner', learner: many(21) }],
    ['too long a pack', { ...PACK, pack: 'x'.repeat(262_145) }],
    ['a short digest', { ...PACK, digest: 'a'.repeat(63) }],
    ['a digest in capitals', { ...FORGET, digest: 'A'.repeat(64) }],
    ['a target below nothing', { type: 'settings', cycles: [{ rule: 'us-one', target: -1 }] }],
    ['too many rules', { type: 'settings', cycles: Array.from({ length: 21 }, () => ({ rule: 'us-one' })) }],
    ['an end that is no day', { type: 'settings', enoughUntil: 'tomorrow' }],
    ['packs among the settings', { type: 'settings', packs: [] }],
  ])('is refused with %s', (_, message) => {
    expect(takes(message)).toBe(false)
  })
  it('carries no question that is named like a prototype', () => {
    const read = request.parse(
      JSON.parse(
        '{"type":"forOffice","id":"episode-0001","form":{"pack":"p","answers":{"__proto__":"x","constructor":"1"}}}',
      ),
    )
    const answers = read.type === 'forOffice' ? read.form?.answers : undefined
    expect(Object.entries(answers ?? {})).toEqual([['constructor', '1']])
    expect(Object.getPrototypeOf(answers)).toBe(Object.prototype)
  })
})

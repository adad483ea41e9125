import { expect, test } from 'vitest'
import type { OwnOffer } from '../../sites/own.ts'
import { joinOffers, ownOf } from './ownDraft.ts'

const offer: OwnOffer = {
  host: 'guidelines.hospital.example',
  under: ['/', '/guidelines/', '/guidelines/sepsis/'],
  parameters: [
    { name: 'site', value: 'north' },
    { name: 'find', value: 'sepsis' },
  ],
}
const never = () => undefined
const page = { kind: 'source', words: 'x' } as const

test('a common name is taken for the words searched until something else is chosen', () => {
  expect(ownOf(offer, {}, never).query).toBe('find')
  expect(ownOf(offer, { query: '' }, never)).not.toHaveProperty('query')
  expect(ownOf(offer, { query: 'site' }, never).query).toBe('site')
  expect(ownOf(offer, { query: 'gone' }, never)).not.toHaveProperty('query')
})

test('one parameter is not both the words searched and the name of a page', () => {
  expect(ownOf(offer, { query: 'find', page: 'find' }, never)).not.toHaveProperty('page')
  expect(ownOf(offer, { query: 'find', page: 'site' }, never).page).toBe('site')
})

test('the narrowest folder in which the address is noticed', () => {
  expect(ownOf(offer, {}, ({ under }) => (under === '/guidelines/sepsis/' ? undefined : page)).under).toBe(
    '/guidelines/',
  )
  expect(ownOf(offer, {}, never).under).toBe('/')
  expect(ownOf(offer, { under: '/' }, () => page).under).toBe('/')
})

test('a second address of the host adds what it holds, one of another host nothing', () => {
  const second: OwnOffer = { host: offer.host, under: ['/', '/doc/'], parameters: [{ name: 'id', value: '7' }] }
  const joined = joinOffers(offer, second)
  expect(joined.parameters.map(({ name }) => name)).toEqual(['site', 'find', 'id'])
  expect(joined.under).toEqual(['/', '/doc/', '/guidelines/', '/guidelines/sepsis/'])
  expect(joinOffers(offer, { ...second, host: 'other.example' })).toEqual(offer)
})

test('what the settings would refuse is not offered', () => {
  const parameters = [
    { name: '', value: 'x' },
    { name: 'n'.repeat(129), value: 'x' },
  ]
  const odd = joinOffers({ host: 'a.example', under: ['/', `/${'u'.repeat(1024)}/`], parameters }, undefined)
  expect(odd).toEqual({ host: 'a.example', under: ['/'], parameters: [] })
})

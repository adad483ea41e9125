import { expect, test } from 'vitest'
import { siteById, sitesByGroup } from '../../sites/index.ts'
import { COMMON, commonChoices, otherChoices, tryIt } from './choices.ts'

test('the commonest sites are known, open, and none of them is one where an AI model answers', () => {
  for (const id of COMMON) {
    expect(siteById(id), id).toBeDefined()
    expect(siteById(id)?.closed, id).toBeUndefined()
    expect(siteById(id)?.group, id).not.toBe('answers')
  }
})

test('every open site can be ticked, once', () => {
  const shown = [...commonChoices(), ...otherChoices().flatMap(({ sites }) => sites)].map(({ id }) => id)
  const open = sitesByGroup().flatMap(({ sites }) => sites.map(({ id }) => id))
  expect(shown.sort()).toEqual(open.sort())
})

test('a newcomer is led to a host that can be opened', () => {
  expect(tryIt(['pubmed'])).toEqual({ name: 'PubMed', href: 'https://pubmed.ncbi.nlm.nih.gov/' })
  for (const { id } of commonChoices()) expect(tryIt([id])?.href, id).not.toContain('*')
  expect(tryIt([])).toBeUndefined()
})

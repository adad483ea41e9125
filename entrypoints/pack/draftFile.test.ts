import 'temporal-polyfill/global'
import { describe, expect, test } from 'vitest'
import { readPack } from '../../claims/packs/readPack.ts'
import example from '../../docs/example-pack.json'
import { exampleDraft, fileName, fileText, judged, newDraft, opened, RULE_LINES, SITE_CHOICES } from './draftFile.ts'

const { $schema: _, ...written } = example

describe('the file of a pack', () => {
  test('of the example is the example', () => {
    const read = readPack(fileText(exampleDraft()))
    expect(read).toEqual({ ok: true, pack: written })
    expect(judged(fileText(exampleDraft()), written.rule)).toMatchObject({
      problems: [],
      shown: { notFollowed: [], unknownSources: [] },
      standing: 'fits',
    })
  })

  test('of a new pack is for a rule that can have one, and lacks the rest', () => {
    const draft = newDraft()
    const { problems, standing } = judged(fileText(draft), draft.rule)
    expect(standing).toBe('fits')
    expect(problems.map(({ path }) => path)).toEqual(expect.arrayContaining(['provider.name', 'form', 'attestation']))
  })

  test('says in what it would give more than its rule', () => {
    const draft = { ...exampleDraft(), perCycle: '1', professions: 'MD, RN', hosts: 'pubmedd' }
    expect(judged(fileText(draft), draft.rule)).toMatchObject({
      problems: [],
      shown: { notFollowed: ['perEpisode', 'professions'], unknownSources: ['pubmedd'] },
    })
  })

  test('two drafts of one file are alike, whatever their keys', () => {
    expect(fileText(opened(example))).toBe(fileText(opened(example)))
  })

  test.each([
    ['EVH-POC-2026', 'pack-EVH-POC-2026.json'],
    ['../../a b', 'pack-..-..-a-b.json'],
    ['', 'pack-.json'],
  ])('for %s is named %s', (activityId, name) => {
    expect(fileName({ ...newDraft(), activityId })).toBe(name)
  })
})

test('every rule is a choice or said to be none', () => {
  const fits = RULE_LINES.filter(({ standing }) => standing === 'fits').map(({ id }) => id)
  expect(fits).toEqual(['us-ama-cat1-ipoc', 'us-aafp-poc'])
  expect(RULE_LINES.some(({ standing }) => standing === 'unknown')).toBe(false)
})

test('every site of the example can be ticked', () => {
  const all = SITE_CHOICES.flatMap(({ sites }) => sites.map(({ id }) => id))
  expect(example.sources.filter(source => !source.includes('.') && !all.includes(source))).toEqual([])
})

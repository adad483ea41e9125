import { describe, expect, test } from 'vitest'
import 'temporal-polyfill/global'
import { aClaim, anEpisode } from '../fixtures.ts'
import { formFields } from './form.ts'
import {
  answersInWords,
  askedOfEach,
  evaluationInWords,
  formClaimOf,
  packKey,
  unanswered,
  unansweredEvaluation,
} from './office.ts'
import { readPack } from './readPack.ts'
import { examplePack, exampleWith } from './testing.ts'

const PACK = examplePack()
const KEY = packKey(PACK)

describe('what an office asks', () => {
  test('of each episode: its own questions, never what the claim knows', () => {
    expect(askedOfEach(PACK).map(({ id }) => id)).toEqual(['why', 'found', 'use', 'changed-what'])
  })

  test('what came of an episode answers where the pack says so, and only required questions can be open', () => {
    expect(unanswered(PACK, {})).toEqual(['why', 'found', 'use'])
    expect(unanswered(PACK, { outcome: 'changed' })).toEqual(['why'])
    expect(unanswered(PACK, { outcome: 'learned' })).toEqual(['why', 'found'])
    const forOffice = { answers: { [KEY]: { why: '2' } } }
    expect(unanswered(PACK, { outcome: 'changed', forOffice })).toEqual([])
    expect(unanswered(PACK, { outcome: 'changed', forOffice: { answers: { other: { why: '2' } } } })).toEqual(['why'])
    expect(unanswered(PACK, { outcome: 'changed', forOffice: { answers: { [KEY]: { why: '9' } } } })).toEqual(['why'])
  })

  test('a field of ours that nobody but an office asks for is asked with its questions', () => {
    const form = [{ kind: 'field', id: 'r', label: 'Reason', required: true, field: 'reason' }]
    const read = readPack(exampleWith('form', form))
    if (!read.ok) throw new Error(JSON.stringify(read.problems))
    expect(unanswered(read.pack, {})).toEqual(['r'])
    expect(unanswered(read.pack, { forOffice: { reason: ' \u200B' } })).toEqual(['r'])
    expect(unanswered(read.pack, { forOffice: { reason: 'A rare case' } })).toEqual([])
  })

  test('answers leave in words, with the codes of the office', () => {
    const { episode } = anEpisode(0, { outcome: 'changed', forOffice: { answers: { [KEY]: { why: '3' } } } })
    expect(answersInWords(PACK, episode)).toEqual([
      { id: 'why', label: 'Why did you look this up?', text: 'A diagnostic dilemma', codes: ['3'] },
      { id: 'found', label: 'What did you find?', text: 'My question was answered', codes: ['A'] },
      { id: 'use', label: 'How did you use it?', text: 'I changed what I do', codes: ['B'] },
    ])
  })

  test('and come back from a frozen claim as they were given, so that its form can be filled again', () => {
    const evaluation = { needs: 4, bias: 'N', remarks: 'None\nof note' }
    expect(unansweredEvaluation(PACK, {})).toEqual(['needs', 'bias'])
    expect(unansweredEvaluation(PACK, evaluation)).toEqual([])
    const { episode } = anEpisode(0, { outcome: 'changed', forOffice: { answers: { [KEY]: { why: '3' } } } })
    const claim = aClaim([{ ...anEpisode(0), episode }])
    const rows = claim.rows.map(row => ({ ...row, answers: answersInWords(PACK, episode) }))
    const back = formClaimOf({ ...claim, rows, evaluation: evaluationInWords(PACK, evaluation) })
    const filled = formFields(back.claim, PACK, { evaluation: back.evaluation })
    const codes = (id: string) => filled.episodes[0]?.fields.find(field => field.id === id)?.codes
    expect([codes('why'), codes('found'), codes('use')]).toEqual([['3'], ['A'], ['B']])
    expect(filled.evaluation.map(({ text }) => text)).toEqual(['4', 'No', 'None of note'])
  })
})

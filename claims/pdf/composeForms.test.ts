import { describe, expect, test } from 'vitest'
import 'temporal-polyfill/global'
import { aClaim, anEpisode, someEpisodes } from '../fixtures.ts'
import { aFullClaim } from '../testing.ts'
import { english } from '../texts.en.ts'
import type { Layout } from './compose.ts'
import { flat, pagesOf, textOf } from './testing.ts'

describe('under a pack', () => {
  const claim = aFullClaim(2)
  test('answers stand with the codes that the office types in', () => {
    for (const layout of ['table', 'forms'] as const) {
      const page = textOf(pagesOf(claim, layout))
      expect(page).toContain('A condition I had not managed for some time (2)')
      expect(page).toContain('Medicine or dose; Monitoring (B; C)')
    }
  })

  test('days that are the day of the question are not said again in the table', () => {
    const page = flat(textOf(pagesOf(claim)))
    expect(page).toContain('Answered on 7 Jul.')
    expect(page).not.toContain('First looked up on')
  })

  test('the office finds empty lines: one set in the table, one a page in the forms', () => {
    const count = (layout: Layout) => textOf(pagesOf(claim, layout)).match(/☐.Accepted +☐.Returned/g)?.length
    expect([count('table'), count('forms')]).toEqual([1, 2])
  })
})

describe('one page an episode', () => {
  test('begins a page for each, under its number', () => {
    const blocks = pagesOf(aClaim(someEpisodes(5)), 'forms')
    const after = blocks.flatMap((block, index) => (block.kind === 'page' ? [blocks[index + 1]] : []))
    expect(after.map(block => textOf(block ? [block] : []))).toEqual([
      ...[1, 2, 3, 4, 5].map(n => `Episode ${n} of 5`),
      english.notClaimed,
    ])
  })

  const formOf = (changes: Parameters<typeof anEpisode>[1]) =>
    textOf(pagesOf(aClaim([anEpisode(1, changes)], { ruleId: 'learning-record' }), 'forms'))

  test('has no line for what nobody asked and nobody wrote, nor for what the clinician did not choose to send', () => {
    const page = formOf({})
    expect(page).not.toContain(english.notRecorded)
    for (const label of [english.labelReason, english.labelAnswer, english.labelTypeOfChange, english.labelElsewhere])
      expect(page).not.toContain(label)
    for (const label of [english.labelForWhom, english.labelFollowUps, english.labelSearches, english.labelMinutes])
      expect(page).not.toContain(`\n${label}\n`)
  })

  test('says of question, sources and what came of it that they were not recorded', () => {
    const claim = aClaim([anEpisode(1)], { ruleId: 'learning-record' })
    const rows = claim.rows.map(({ problem: _, outcome: __, ...row }) => ({ ...row, sources: [] }))
    for (const layout of ['table', 'forms'] as const)
      expect(textOf(pagesOf({ ...claim, rows }, layout)).match(/^not recorded$/gm)).toHaveLength(3)
  })

  test('of a peer consult says how it was learned, and nothing of searches', () => {
    const page = formOf({ kind: 'consult' })
    expect(page).toContain(`${english.labelKind}\n${english.kind_consult}`)
    for (const label of [english.labelSearched, english.labelDatabases, english.columnSources])
      expect(page).not.toContain(label)
  })
})

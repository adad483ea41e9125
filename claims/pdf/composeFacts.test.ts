import { describe, expect, test } from 'vitest'
import 'temporal-polyfill/global'
import type { ClaimDocument } from '../document.ts'
import { aClaim, someEpisodes } from '../fixtures.ts'
import { aFullClaim, withdrawn } from '../testing.ts'
import { english } from '../texts.en.ts'
import { compose } from './compose.ts'
import type { Signs } from './signs.ts'
import { digests, flat, pagesOf, textOf } from './testing.ts'

describe('the first page is about the learning', () => {
  test('what the rule rests on stands at the end, and that it is dated beside the amount', () => {
    for (const layout of ['table', 'forms'] as const) {
      const page = flat(textOf(pagesOf(aFullClaim(2), layout)))
      const [before = '', after = ''] = page.split(` ${english.aboutRule} `)
      for (const said of ['Confidence B', 'Read in:', 'Held here as', 'SHA-256 of the provider’s pack', 'us-ama-cat2'])
        expect([before.includes(said), after.includes(said)]).toEqual([false, true])
      expect(before).toContain(`As the provider’s pack says: 0.5 for each`)
      expect(before).toContain(english.datedRule)
    }
  })

  test('a cap that took something is named with what it took', () => {
    const page = flat(textOf(pagesOf(aFullClaim(60))))
    expect(page).toContain('At most 20 in one activity of a provider: 10 over, not claimed.')
    expect(page).not.toContain('Over a cap')
  })

  test('a claim whose rows do not say which of two caps took something tells how much', () => {
    const claim = aClaim(someEpisodes(3), { ruleId: 'gb-federation-personal' })
    const caps = [
      { amount: 1000, per: 'year' },
      { amount: 500, per: 'cycle' },
    ] as const
    const two = { ...claim, rule: { ...claim.rule, caps: [...caps] }, totals: { ...claim.totals, over: '1.50' } }
    expect(flat(textOf(pagesOf(two)))).toContain(
      'At most 10 a year. At most 5 a cycle. Over a cap and not claimed: 1.5.',
    )
    const one = { ...two, rule: { ...two.rule, caps: [caps[0]] } }
    expect(flat(textOf(pagesOf(one)))).toContain('At most 10 a year: 1.5 over, not claimed.')
  })

  test('a learning record claims nothing, and has no box for an office', () => {
    for (const layout of ['table', 'forms'] as const) {
      const page = textOf(pagesOf(aClaim(someEpisodes(2), { ruleId: 'learning-record' }), layout))
      expect(page.startsWith('A record of learning. This is not a certificate.\n')).toBe(true)
      expect(page).toContain(english.leftOut)
      for (const label of [english.claimed, english.notClaimed, english.officeUse])
        expect(page).not.toContain(`\n${label}\n`)
    }
  })
})

test('letters that are missing in a name are explained beside it', () => {
  const odd: Signs = { print: text => text.replaceAll('漢', '[U+6F22]'), missing: () => ['漢'] }
  const claim = aClaim(someEpisodes(1), { learner: { name: 'Dr 漢' } })
  const page = textOf(compose(claim, english, digests, odd))
  expect(page).toContain('Dr [U+6F22]\nA character that these letters lack is printed as its code, such as [U+6F22].')
  const forms = textOf(compose(claim, english, digests, odd, 'forms'))
  // On the first page, on that of the episode, and once for all other signs.
  expect(forms.match(/A character that these letters lack/g)).toHaveLength(3)
})

test('the office box speaks of credits only where a provider gives them', () => {
  const boxOf = (claim: ClaimDocument) =>
    textOf(pagesOf(claim).filter(block => block.kind === 'table' && block.lines === 'write'))
  expect(boxOf(aFullClaim(1))).toContain('Credits')
  expect(boxOf(aClaim(someEpisodes(1)))).toMatch(/Amount[\s\S]+Reason if returned[\s\S]+Episodes not accepted/)
  expect(boxOf(aClaim(someEpisodes(1)))).not.toContain('Credits')
  expect(boxOf(aClaim(someEpisodes(1), { ruleId: 'us-ancc-contact-hour' }))).toBe('')
})

test('statement and office box stand on one page, with the name and the claim', () => {
  const blocks = pagesOf(aFullClaim(1))
  const at = blocks.findIndex(block => textOf([block]) === english.statement)
  const [facts, ...held] = blocks.slice(at - 1, at + 4)
  expect(textOf(facts ? [facts] : [])).toMatch(/Dr Alexandra Example[\s\S]+01990000-/)
  expect(held.map(block => (block.kind === 'page' ? '' : (block.keep ?? block.kind)))).toEqual([
    ...['prose', 'next', 'prose', 'whole'],
  ])
})

describe('a withdrawn claim', () => {
  const claim = withdrawn(aFullClaim(2))
  test('says so first', () => {
    const [first] = pagesOf(claim)
    expect(textOf(first ? [first] : [])).toBe('Withdrawn on 3 December 2026; not to be credited.')
  })

  test.each(['table', 'forms'] as const)('asks nothing of an office any more, as %s', layout => {
    const blocks = pagesOf(claim, layout)
    const page = textOf(blocks)
    for (const label of [english.officeUse, english.returnTo, english.claimed])
      expect(page).not.toContain(`\n${label}\n`)
    expect(page).toContain(`${english.wasSubmitted}\n`)
    const facts = blocks.find(block => block.kind === 'table')
    expect(JSON.stringify(facts)).not.toContain('bold')
  })
})

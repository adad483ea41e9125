import { expect, it } from 'vitest'
import { RULES } from '../../claims/rules/index.ts'
import { rulesInReadme, ruleTable } from './ruleTable.ts'
import { files, read } from './tree.ts'

it('every rule has a file of its own, and is in the list', () => {
  const written = files().filter(
    name => /^claims\/rules\/[\w-]+\.ts$/.test(name) && /: CreditRule = \{/.test(read(name)),
  )
  expect(written.map(name => name.split('/').at(-1)?.replace('.ts', '')).sort()).toEqual(
    RULES.map(rule => rule.id).sort(),
  )
})

it('the README lists every rule as `npm run tables` writes it', () => {
  expect(rulesInReadme()).toBe(ruleTable())
})

import { expect, it } from 'vitest'
import { lossOf } from './backupFacts.ts'

const NEVER = '1970-01-01'
const TODAY = '2026-11-22'
const mark = { device: 'device-1', since: '2026-11-20', held: true, losses: ['2026-11-20'] }

it('says nothing where nothing was lost', () => {
  expect(lossOf({ ...mark, since: '2026-01-01', losses: [] }, [], NEVER, TODAY)).toBeUndefined()
  expect(lossOf({ ...mark, since: '2026-01-01', losses: [], savedOn: '2026-11-01' }, [], NEVER, TODAY)).toBeUndefined()
})

it('asks for a file where there is none', () => {
  expect(lossOf(mark, [], NEVER, TODAY)).toEqual({})
})

it('names the file that was saved before the loss, until it is brought back', () => {
  const saved = { ...mark, savedOn: '2026-11-18' }
  expect(lossOf(saved, [], NEVER, TODAY)).toEqual({ savedOn: '2026-11-18' })
  expect(lossOf({ ...saved, held: false }, [], NEVER, TODAY)).toEqual({ savedOn: '2026-11-18' })
  expect(lossOf(saved, [], '2026-11-21', TODAY)).toEqual({})
})

it('asks no more once a file was saved after the loss', () => {
  expect(lossOf({ ...mark, savedOn: '2026-11-21' }, [], NEVER, TODAY)).toBeUndefined()
})

it('stops offering an old file after a month', () => {
  const old = { ...mark, losses: ['2026-09-20'], since: '2026-09-20', savedOn: '2026-09-01' }
  expect(lossOf(old, [], NEVER, TODAY)).toBeUndefined()
})

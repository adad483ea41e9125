import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { aFullClaim, FULL_LEARNER } from '../testing.ts'
import { formClaimOf } from './office.ts'
import { rosterCsv } from './roster.ts'
import { examplePack } from './testing.ts'

const read = (bytes: Uint8Array) => Papa.parse<string[]>(new TextDecoder().decode(bytes), { skipEmptyLines: true }).data

test('one claim is one row below the office’s own header, in its order and with its dates', () => {
  const bytes = rosterCsv(formClaimOf(aFullClaim(3)).claim, examplePack())
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const [head = [], row = [], ...others] = read(bytes)
  expect(others).toEqual([])
  expect(head).toEqual(examplePack().roster.columns.map(({ header }) => header))
  expect(Object.fromEntries(head.map((name, index) => [name, row[index]]))).toMatchObject({
    'Activity ID': 'EVH-POC-2026',
    'Last name': 'Example',
    NPI: '1000000001',
    'Date completed': '11/22/2026',
    Forms: '3',
    'Credits claimed': '1.50',
    Type: 'Internet point-of-care',
    'Birth month and day': '02-29',
  })
})

test('neither header nor cell is a formula, and no cell is lost', () => {
  const pack = examplePack()
  const columns = [{ header: '=1+1', field: 'familyName' as const }, ...pack.roster.columns]
  const claim = aFullClaim(1, { learner: { ...FULL_LEARNER, familyName: '@SUM(A1)' } })
  const [head = [], row = []] = read(
    rosterCsv(formClaimOf(claim).claim, { ...pack, roster: { ...pack.roster, columns } }),
  )
  expect([head[0], row[0]]).toEqual(["'=1+1", "'@SUM(A1)"])
  expect(row).toHaveLength(columns.length)
})

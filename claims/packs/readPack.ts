import type * as z from 'zod/mini'
import { misfits } from './consistent.ts'
import { duplicateNames } from './duplicates.ts'
import { excerpt, type PackProblem, type PackReason, pathText } from './problems.ts'
import { PACK_SCHEMA, PACK_VERSION, type Pack, packSchema } from './schema.ts'
import { cleanTexts, textProblems } from './texts.ts'

/** Characters of a pack. The example has about seven thousand. */
export const MOST_OF_A_PACK = 262_144

export type PackReading = { ok: true; pack: Pack } | { ok: false; problems: PackProblem[] }

type Issue = z.core.$ZodIssue

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | null | undefined)?.[key], value)

const reasonOf = (issue: Issue, found: unknown): PackReason => {
  if (found === undefined) return 'missing'
  if (found === '') return 'empty'
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'int' ? 'wrongForm' : 'wrongType'
    case 'too_small':
      if (typeof found === 'number') return issue.minimum === 0 ? 'notPositive' : 'tooLittle'
      return 'tooFew'
    case 'too_big':
      return typeof found === 'number' ? 'tooMuch' : Array.isArray(found) ? 'tooMany' : 'tooLong'
    case 'not_multiple_of':
      return 'notHundredths'
    case 'invalid_format':
      return issue.format === 'date' ? 'notADate' : 'wrongForm'
    case 'invalid_value':
    case 'invalid_union':
      return 'notInList'
    default:
      return 'wrongForm'
  }
}

/** Least or most of a number, of the letters of a text, of the items of a list. */
const limitOf = (issue: Issue): number | undefined => {
  const limit = issue.code === 'too_small' ? issue.minimum : issue.code === 'too_big' ? issue.maximum : undefined
  return limit === undefined ? undefined : Number(limit)
}

const WANTED: Readonly<Record<string, PackProblem['wanted']>> = {
  string: 'text',
  number: 'number',
  array: 'list',
  object: 'fields',
  record: 'fields',
  boolean: 'yesNo',
}

const problemsOf = (issue: Issue, value: unknown): PackProblem[] => {
  const path = pathText(issue.path)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(key => ({ path, reason: 'unknownField', found: excerpt(key) }))
  }
  const found = valueAt(value, issue.path)
  const reason = reasonOf(issue, found)
  const limit = limitOf(issue)
  const wanted = issue.code === 'invalid_type' ? WANTED[issue.expected] : undefined
  return [
    {
      path,
      reason,
      ...(found !== undefined && { found: excerpt(found) }),
      ...(reason !== 'missing' && reason !== 'empty' && limit !== undefined && { limit }),
      ...(reason === 'wrongType' && wanted && { wanted }),
    },
  ]
}

/** More are not read by anybody. */
const MOST_PROBLEMS = 100

const PARTS = Object.keys(packSchema.def.shape)

/** Where in a pack a problem stands; of the file as a whole before all others. */
const orderOf = ({ path }: PackProblem): number => PARTS.indexOf(/^\w*/.exec(path)?.[0] ?? '')

/** Each once, in the order of a pack. What is no day at all is not besides one of another century. */
const listed = (problems: readonly PackProblem[]): PackProblem[] => {
  const noDays = new Set(problems.filter(({ reason }) => reason === 'notADate').map(({ path }) => path))
  const said = problems.filter(({ path, reason }) => reason !== 'wrongForm' || !noDays.has(path))
  const once = new Map(said.map(problem => [`${problem.path} ${problem.reason} ${problem.found ?? ''}`, problem]))
  return [...once.values()].sort((a, b) => orderOf(a) - orderOf(b)).slice(0, MOST_PROBLEMS)
}

const linesBefore = (json: string, position: number): number => json.slice(0, position).split('\n').length

/** Firefox says `line 3`. Chromium says `line 3`, `position 40`, or what stands around the place: `..."a": , "b"...`. */
const lineOf = (error: unknown, json: string): number | undefined => {
  const said = error instanceof Error ? error.message : ''
  const [, line] = /\bline (\d+)/.exec(said) ?? []
  if (line !== undefined) return Number(line)
  const [, position] = /\bposition (\d+)/.exec(said) ?? []
  if (position !== undefined) return linesBefore(json, Number(position))
  const [, around = ''] = /^Unexpected token .{1,3}, \.\.\."(.+)"(?:\.\.\.)? is not/s.exec(said) ?? []
  const at = around === '' ? -1 : json.indexOf(around)
  // Where the same stands twice, nobody knows which is meant. The place is in the middle of what is shown.
  if (at < 0 || json.includes(around, at + 1)) return undefined
  return linesBefore(json, at + Math.floor(around.length / 2))
}

/** @returns what is wrong with the file as a whole, or its value */
const open = (text: string): { value: Record<string, unknown> } | Omit<PackProblem, 'path'> => {
  if (text.length > MOST_OF_A_PACK) return { reason: 'tooBig', found: String(text.length) }
  // Some editors begin a file with this mark.
  const json = text.replace(/^\uFEFF/, '')
  if (json.trim() === '') return { reason: 'empty' }
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    const line = lineOf(error, json)
    return { reason: 'notJson', ...(line !== undefined && { line }) }
  }
  if (!isObject(value) || value.schema !== PACK_SCHEMA) return { reason: 'notAPack' }
  if (typeof value.schemaVersion === 'number' && value.schemaVersion > PACK_VERSION) {
    return { reason: 'newerVersion', found: String(value.schemaVersion) }
  }
  const [name] = duplicateNames(json)
  if (name !== undefined) return { reason: 'duplicateField', found: excerpt(name) }
  return { value }
}

/**
 * Reads a provider's pack: all of it or nothing. A field that this version does not know is refused and not passed over,
 * since a limit with a slip in its name would be no limit.
 * @returns the pack with its texts cleaned, or everything that is wrong with it, where and why; never throws
 */
export const readPack = (text: string): PackReading => {
  const opened = open(text)
  if (!('value' in opened)) return { ok: false, problems: [{ path: '', ...opened }] }
  // Editors are told by `$schema` which fields there are. It says nothing about the pack.
  const { $schema: _, ...value } = opened.value
  const unsafe = listed(textProblems(value))
  if (unsafe.some(({ reason }) => reason === 'tooDeep'))
    return { ok: false, problems: [{ path: '', reason: 'tooDeep' }] }
  const cleaned = cleanTexts(value)
  const read = packSchema.safeParse(cleaned)
  if (!read.success) {
    return {
      ok: false,
      problems: listed([...unsafe, ...read.error.issues.flatMap(issue => problemsOf(issue, cleaned))]),
    }
  }
  const problems = listed([...unsafe, ...misfits(read.data)])
  return problems.length > 0 ? { ok: false, problems } : { ok: true, pack: read.data }
}

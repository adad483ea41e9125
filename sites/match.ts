import { normalise } from './identifiers.ts'
import { decodePath, type Parameter, valuesOf } from './parameters.ts'
import type { IdentifierName, Rule, SearchRule, SourceRule } from './site.ts'
import { cleanQuery } from './text.ts'
import type { Identifiers } from './types.ts'

/** An address taken apart, as the rules look at it. */
export interface Reading {
  host: string
  /** Without the language. */
  path: string
  /** With its slash, or empty. */
  language: string
  inQuery: readonly Parameter[]
  inHash: readonly Parameter[]
}

/** What a rule made of an address. */
export interface Match {
  query?: string
  ids?: Identifiers
  url: string
}

interface Query {
  /** The parameter it stood in. */
  name: string
  text: string
}

/** What the placeholders of a rule's address stand for. */
type Values = Record<string, string | undefined>

const PLACEHOLDER = /\{(\w+)\}/g
/** A choice from a list: nothing typed, and too short to hold a session. */
const CHOICE = /^[\w.:/-]{1,64}$/
/** A shorter number is more often a year or a dose. */
const SHORTEST_BARE_QUERY = 5

/** The groups of the path, decoded; undefined when the rule is for another form of address. */
const formOf = (rule: Rule, reading: Reading): Values | undefined => {
  const path = rule.path.exec(reading.path)
  if (!path) return undefined
  for (const name in rule.where) {
    if (valuesOf(reading.inQuery, name)[0]?.toLowerCase() !== rule.where[name]) return undefined
  }
  const values: Values = { language: reading.language }
  for (const name in path.groups) values[name] = decodePath(path.groups[name] ?? '')
  return values
}

/** All the identifiers that the rule promises, or undefined. Those from parameters are added to `values`. */
const identifiersIn = (rule: Rule, reading: Reading, values: Values): Identifiers | undefined => {
  const ids: Identifiers = {}
  let name: IdentifierName
  for (name in normalise) {
    const inPath = values[name]
    const places = rule.ids?.[name]
    if (inPath === undefined && !places) continue
    const texts = inPath === undefined ? (places ?? []).flatMap(place => valuesOf(reading.inQuery, place)) : [inPath]
    const value = texts.map(normalise[name]).find(text => text !== undefined)
    if (!value) return undefined
    ids[name] = value
    values[name] ??= value
  }
  return ids
}

const queryIn = (rule: Rule, reading: Reading): Query | undefined => {
  for (const place of rule.query ?? []) {
    const inHash = place.startsWith('#')
    const name = inHash ? place.slice(1) : place
    for (const value of valuesOf(inHash ? reading.inHash : reading.inQuery, name)) {
      const text = cleanQuery(value)
      if (text) return { name, text }
    }
  }
  return undefined
}

const addressOf = (rule: Rule, reading: Reading, values: Values, query?: Query): string => {
  const filled = rule.url.replace(PLACEHOLDER, (_, name: string) => {
    if (name === 'query') return encodeURIComponent(query?.text ?? '')
    return encodeURIComponent(values[name] ?? '').replaceAll('%2F', '/')
  })
  const url = filled.startsWith('/') ? `https://${reading.host}${filled}` : filled
  if (!query || rule.url.includes('{query}')) return url
  return `${url}${url.includes('?') ? '&' : '?'}${query.name}=${encodeURIComponent(query.text)}`
}

const keptIn = (rule: SearchRule, reading: Reading): string => {
  let kept = ''
  for (const name of rule.kept ?? []) {
    for (const value of valuesOf(reading.inQuery, name)) {
      if (CHOICE.test(value)) kept += `&${name}=${encodeURIComponent(value)}`
    }
  }
  return kept
}

/** @returns undefined when the address is not of the rule's form, or an identifier is missing or not valid */
export const matchSource = (rule: SourceRule, reading: Reading): Match | undefined => {
  const values = formOf(rule, reading)
  const ids = values && identifiersIn(rule, reading, values)
  if (!ids) return undefined
  const query = queryIn(rule, reading)
  const url = addressOf(rule, reading, values, query)
  return query ? { query: query.text, ids, url } : { ids, url }
}

/** @returns undefined when the address is not of the rule's form, or nothing was asked */
export const matchSearch = (rule: SearchRule, reading: Reading): Match | undefined => {
  const values = formOf(rule, reading)
  const query = values && queryIn(rule, reading)
  if (!query) return undefined
  const { text } = query
  const url = addressOf(rule, reading, values, query) + keptIn(rule, reading)
  const bare = rule.bareQuery && text.length >= SHORTEST_BARE_QUERY ? normalise[rule.bareQuery](text) : undefined
  return rule.bareQuery && bare ? { query: text, ids: { [rule.bareQuery]: bare }, url } : { query: text, url }
}

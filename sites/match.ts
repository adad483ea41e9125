import { normalise } from './identifiers.ts'
import { infobuttonTerm } from './infobuttonTerm.ts'
import { decodePath, decodeTwice, type Parameter, valuesOf } from './parameters.ts'
import type { IdentifierName, Rule, SearchRule, SourceRule } from './site.ts'
import { cleanQuery } from './text.ts'
import type { Identifiers } from './types.ts'

/** An address taken apart, as the rules look at it. */
export interface Reading {
  host: string
  /** Without the language. */
  path: string
  /** Without its `#`, still escaped. */
  hash: string
  /** With its slash, or empty. */
  language: string
  inQuery: readonly Parameter[]
  inHash: readonly Parameter[]
}

/** What a rule made of an address. */
export interface Match {
  query?: string
  ids?: Identifiers
  infobutton?: true
  url: string
}

/** A query, and the parameters it stood in: none when it stood in the path. */
interface Query {
  parts: { name: string; text: string }[]
  text: string
}

/** What the placeholders of a rule's address stand for. */
type Values = Record<string, string | undefined>

const PLACEHOLDER = /\{(\w+)\}/g
/** A choice from a list: nothing typed, and too short to hold a session. */
const CHOICE = /^[\w.:/-]{1,64}$/
/** A shorter number is more often a year or a dose. */
const SHORTEST_BARE_QUERY = 5
/** Between words, and not where the query has spaces of its own. */
const PLUS_FOR_SPACE = /(?<=[^\s+])\+(?=[^\s+])/g

const valuesAt = (reading: Reading, place: string): string[] =>
  place.startsWith('#') ? valuesOf(reading.inHash, place.slice(1)) : valuesOf(reading.inQuery, place)

const isLike = (value: string | undefined, wanted: string | RegExp): boolean => {
  if (typeof wanted === 'string') return value?.toLowerCase() === wanted
  return value !== undefined && wanted.test(value)
}

/** The groups of path and hash, the query among them still escaped; undefined when the rule is for another form of address. */
const formOf = (rule: Rule, reading: Reading): Values | undefined => {
  const path = rule.path.exec(reading.path)
  if (!path) return undefined
  const hash = rule.hash?.exec(reading.hash)
  if (rule.hash && !hash) return undefined
  for (const place in rule.where) {
    if (!isLike(valuesAt(reading, place)[0], rule.where[place] ?? '')) return undefined
  }
  const values: Values = { language: reading.language }
  const groups = hash?.groups ? { ...path.groups, ...hash.groups } : path.groups
  for (const name in groups) values[name] = name === 'query' ? groups[name] : decodePath(groups[name] ?? '')
  return values
}

/** An address keeps the letter case in which it names a thing, as it does when the name stands in the path. */
const asWritten = (text: string, value: string): string => {
  const at = text.toLowerCase().indexOf(value.toLowerCase())
  return at < 0 ? value : text.slice(at, at + value.length)
}

/** All the identifiers that the rule promises, or undefined. Those from parameters are added to `values`. */
const identifiersIn = (rule: Rule, reading: Reading, values: Values): Identifiers | undefined => {
  const ids: Identifiers = {}
  let name: IdentifierName
  for (name in normalise) {
    const inPath = values[name]
    const places = rule.ids?.[name]
    if (inPath === undefined && !places) continue
    const texts = inPath === undefined ? (places ?? []).flatMap(place => valuesAt(reading, place)) : [inPath]
    const text = texts.find(each => normalise[name](each) !== undefined)
    const value = text && normalise[name](text)
    if (!value) return undefined
    ids[name] = value
    values[name] ??= asWritten(text, value)
  }
  return ids
}

const inPathOf = (rule: Rule, raw: string): Query | undefined => {
  const plain = rule.escapedTwice ? decodeTwice(raw) : decodePath(raw)
  const typed = cleanQuery(rule.added ? plain.replace(rule.added, ' ') : plain)
  const text = typed && rule.plusForSpace && !/\s/.test(typed) ? typed.replace(PLUS_FOR_SPACE, ' ') : typed
  return text ? { parts: [], text } : undefined
}

const queryIn = (rule: Rule, reading: Reading, values: Values): Query | undefined => {
  if (values.query !== undefined) return inPathOf(rule, values.query)
  const parts: Query['parts'] = []
  for (const place of rule.query ?? []) {
    for (const value of valuesAt(reading, place)) {
      const text = cleanQuery(rule.added ? value.replace(rule.added, ' ') : value)
      if (!text) continue
      parts.push({ name: place.startsWith('#') ? place.slice(1) : place, text })
      if (!rule.joined) return { parts, text }
      break
    }
  }
  return parts.length > 0 ? { parts, text: parts.map(part => part.text).join('; ') } : undefined
}

const escapedPath = (text: string) => encodeURIComponent(text).replaceAll('%2F', '/')

const escapedQuery = (rule: Rule, text: string) =>
  rule.escapedTwice ? encodeURIComponent(encodeURIComponent(text)) : encodeURIComponent(text)

const addressOf = (rule: Rule, reading: Reading, values: Values, query?: Query): string => {
  const filled = rule.url.replace(PLACEHOLDER, (_, name: string) =>
    name === 'query' ? escapedQuery(rule, query?.text ?? '') : escapedPath(values[name] ?? ''),
  )
  let url = filled.startsWith('/') ? `https://${reading.host}${filled}` : filled
  const add = (name: string, text: string) => {
    url += `${url.includes('?') ? '&' : '?'}${name}=${encodeURIComponent(text)}`
  }
  if (!rule.url.includes('{query}')) for (const { name, text } of query?.parts ?? []) add(name, text)
  for (const place of rule.kept ?? []) {
    for (const value of valuesAt(reading, place)) if (CHOICE.test(value)) add(place.replace('#', ''), value)
  }
  return url
}

/** @returns undefined when the address is not of the rule's form, or an identifier is missing or not valid */
export const matchSource = (rule: SourceRule, reading: Reading): Match | undefined => {
  const values = formOf(rule, reading)
  const ids = values && identifiersIn(rule, reading, values)
  if (!ids) return undefined
  const query = queryIn(rule, reading, values)
  const url = addressOf(rule, reading, values, query)
  return query ? { query: query.text, ids, url } : { ids, url }
}

/** @returns undefined when the address is not of the rule's form, or nothing was asked */
export const matchSearch = (rule: SearchRule, reading: Reading): Match | undefined => {
  const values = formOf(rule, reading)
  if (!values) return undefined
  const term = rule.infobutton && infobuttonTerm(reading.inQuery)
  const query = term ? { parts: [], text: term } : queryIn(rule, reading, values)
  if (!query && !rule.unsaid) return undefined
  const url = addressOf(rule, reading, values, query)
  if (!query) return { url }
  const { text } = query
  const bare = rule.bareQuery && text.length >= SHORTEST_BARE_QUERY ? normalise[rule.bareQuery](text) : undefined
  return {
    query: text,
    ...(rule.bareQuery && bare ? { ids: { [rule.bareQuery]: bare } } : {}),
    ...(term ? { infobutton: true } : {}),
    url,
  }
}

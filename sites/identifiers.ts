import type { IdentifierName } from './site.ts'
import type { Identifiers, PageFacts } from './types.ts'

const PMID = /^[1-9]\d{0,7}$/
const PMCID = /^(?:PMC)?([1-9]\d{0,8})(?:\.\d+)?$/i
const NCT = /^NCT\d{8}$/i
const DOI = /^10\.\d{4,9}\/[^\s"]{1,250}$/
const ISRCTN = /^ISRCTN\d{8}$/i
/** Until about 1996 the last sign could be any letter. */
const PII = /^[SB]?\d[\dX]{13,23}[\dA-Z]$/
const PII_SIGNS = /[-()\s]/g
const GUIDELINE = /^[A-Z]{1,6} ?\d{1,5}$/i
const IMAGE = /^[A-Z]{1,12}\/\d{1,9}/i
const DOI_PREFIX = /^(?:https?:\/\/(?:dx\.|www\.)?doi\.org\/|info:doi\/|doi:\s*)/i
const PMID_PREFIX = /^(?:info:pmid\/|pmid:\s*)/i
const TRAILING = /[.,;]+$/
/** Nothing longer is an identifier. */
const LONGEST = 512

/**
 * Validates and normalises an identifier of each kind; undefined for what is none. PMID: up to eight digits. PMCID: with
 * `PMC`, without version. DOI: lower case, without `doi:` or the resolver's address. NCT and ISRCTN numbers,
 * guideline: upper case. PII: upper case, without hyphens and brackets. `imageKey`: the first figure, upper case.
 */
export const normalise: Record<IdentifierName, (text: string) => string | undefined> = {
  pmid: text => PMID.exec(text.trim().replace(PMID_PREFIX, ''))?.[0],
  pmcid: text => {
    const digits = PMCID.exec(text.trim())?.[1]
    return digits && `PMC${digits}`
  },
  doi: text => {
    const doi = text.slice(0, LONGEST).trim().replace(DOI_PREFIX, '').replace(TRAILING, '').toLowerCase()
    return DOI.test(doi) ? doi : undefined
  },
  nct: text => NCT.exec(text.trim())?.[0].toUpperCase(),
  isrctn: text => ISRCTN.exec(text.trim())?.[0].toUpperCase(),
  pii: text => PII.exec(text.toUpperCase().replace(PII_SIGNS, '').replace(/^PII/, ''))?.[0],
  guideline: text => GUIDELINE.exec(text.trim())?.[0].toUpperCase().replace(' ', ''),
  slug: text => text.trim() || undefined,
  imageKey: text => IMAGE.exec(text.trim())?.[0].toUpperCase(),
}

/** What a text says of itself. A bare number could be anything, so it is nothing. */
const kindOf = (text: string): IdentifierName | undefined => {
  if (DOI_PREFIX.test(text) || DOI.test(text)) return 'doi'
  if (PMID_PREFIX.test(text)) return 'pmid'
  if (NCT.test(text)) return 'nct'
  if (ISRCTN.test(text)) return 'isrctn'
  return /^PMC\d/i.test(text) ? 'pmcid' : undefined
}

/** `undefined`: the text itself has to say what it is. */
type Kinds = ReadonlyMap<string, IdentifierName | undefined>

const META: Kinds = new Map([
  ['citation_pmid', 'pmid'],
  ['citation_doi', 'doi'],
  ['citation_pmcid', 'pmcid'],
  ['ncbi_pmid', 'pmid'],
  ['ncbi_pmcid', 'pmcid'],
  ['citation_pii', 'pii'],
  ['bepress_citation_doi', 'doi'],
  ['bepress_citation_pmid', 'pmid'],
  ['prism.doi', 'doi'],
  ['dc.identifier.doi', 'doi'],
  ['dc.identifier', undefined],
  ['dcterms.identifier', undefined],
])

const LINKED: Kinds = new Map([
  ['pmid', 'pmid'],
  ['pubmed', 'pmid'],
  ['doi', 'doi'],
  ['pmcid', 'pmcid'],
  ['pmc', 'pmcid'],
  ['nct', 'nct'],
  ['nctid', 'nct'],
  ['isrctn', 'isrctn'],
  ['identifier', undefined],
  ['value', undefined],
  ['@id', undefined],
  ['sameas', undefined],
  ['url', undefined],
])

/** Steps that stay with the article itself. Others lead to what it cites, its journal or its authors. */
const OWN_STEPS = /^(?:(?:@graph|mainentity|mainentityofpage|identifier|\d+)[.[\]]+)*/
/** A property may be named by its address in a registry, such as `https://registry.identifiers.org/registry/doi`. */
const REGISTRY = /^https?:\/\/.*\//

/**
 * The identifiers that the head of a page gives for its own article; of each kind the first valid one counts.
 * @param siteMeta names of `<meta>` that have a meaning on that site only
 */
export const identifiersOf = (
  page: PageFacts,
  siteMeta: Readonly<Record<string, IdentifierName>> = {},
): Identifiers => {
  const found: Identifiers = {}
  const take = (name: IdentifierName | undefined, content: string) => {
    const kind = name ?? kindOf(content.trim())
    const value = kind && normalise[kind](content)
    if (kind && value) found[kind] ??= value
  }
  for (const [name, content] of page.meta ?? []) {
    const key = name.toLowerCase()
    if (META.has(key)) take(META.get(key), content)
    else if (Object.hasOwn(siteMeta, key)) take(siteMeta[key], content)
  }
  for (const [path, content] of page.linked ?? []) {
    const key = path.toLowerCase().replace(OWN_STEPS, '').replace(REGISTRY, '')
    if (LINKED.has(key)) take(LINKED.get(key), content)
  }
  return found
}

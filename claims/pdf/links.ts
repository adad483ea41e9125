import type { ClaimSource } from '../document.ts'
import type { Run } from './blocks.ts'

/** Longer addresses no browser promises to open, and PDF/A-3 (6.1.13) has a limit too. */
const LONGEST = 2000

/** A safe address for a link, in ASCII; undefined for what is no https address, or too long for one. */
export const safeLink = (url: string): string | undefined => {
  const parsed = URL.canParse(url) ? new URL(url) : undefined
  // Nothing before the host: what is read is where it leads.
  const isPlain = parsed?.protocol === 'https:' && parsed.username === '' && parsed.password === ''
  return isPlain && parsed.href.length <= LONGEST ? parsed.href : undefined
}

const linked = (text: string, url: string | undefined): Run => ({ text, ...(url !== undefined && { link: url }) })

/** The registers' own addresses. An identifier that is not of their form is printed without one. */
const REGISTERS = {
  pmid: { form: /^\d{1,9}$/, label: 'PMID\u00A0', url: 'https://pubmed.ncbi.nlm.nih.gov/' },
  doi: { form: /^10\.\d{4,9}\/\S+$/, label: 'doi:', url: 'https://doi.org/' },
  pmcid: { form: /^PMC\d{1,9}$/, label: '', url: 'https://pmc.ncbi.nlm.nih.gov/articles/' },
  nct: { form: /^NCT\d{8}$/, label: '', url: 'https://clinicaltrials.gov/study/' },
} as const

/** How a source is named and reached, each identifier as a link of its own. */
export const identifierRuns = (source: ClaimSource): Run[] => {
  const runs = (['pmid', 'doi', 'pmcid', 'nct'] as const).flatMap(name => {
    const id = source[name]
    if (id === undefined) return []
    const { form, label, url } = REGISTERS[name]
    const path = id.split('/').map(encodeURIComponent).join('/')
    return [linked(`${label}${id}`, form.test(id) ? `${url}${path}` : undefined)]
  })
  return source.url === undefined ? runs : [...runs, linked(source.url, safeLink(source.url))]
}

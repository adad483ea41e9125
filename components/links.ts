import type { Identifiers } from '../sites/types.ts'

/** An address that may be followed: https, or none. */
export const httpsOnly = (address: string): string | undefined => {
  const url = URL.canParse(address) ? new URL(address) : undefined
  return url?.protocol === 'https:' ? url.href : undefined
}

export interface IdentifierLink {
  text: string
  href: string
}

const pathOf = (doi: string) => encodeURIComponent(doi).replaceAll('%2F', '/')

/** Registry numbers of a source with the page each registry keeps of it. What does not look like one has no link. */
export const identifierLinks = (ids: Identifiers): IdentifierLink[] => {
  const { pmid, doi, pmcid, nct, isrctn } = ids
  const links: IdentifierLink[] = []
  if (pmid && /^\d{1,9}$/.test(pmid))
    links.push({ text: `PMID ${pmid}`, href: `https://pubmed.ncbi.nlm.nih.gov/${pmid}/` })
  if (pmcid && /^PMC\d+$/.test(pmcid))
    links.push({ text: pmcid, href: `https://pmc.ncbi.nlm.nih.gov/articles/${pmcid}/` })
  if (nct && /^NCT\d{8}$/.test(nct)) links.push({ text: nct, href: `https://clinicaltrials.gov/study/${nct}` })
  if (isrctn && /^ISRCTN\d{8}$/.test(isrctn)) links.push({ text: isrctn, href: `https://www.isrctn.com/${isrctn}` })
  if (doi?.startsWith('10.')) links.push({ text: `DOI ${doi}`, href: `https://doi.org/${pathOf(doi)}` })
  return links
}

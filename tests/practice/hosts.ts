/** The addresses that the practice site stands in for. */
export const PUBMED = 'pubmed.ncbi.nlm.nih.gov'
export const NCBI = 'www.ncbi.nlm.nih.gov'
export const PMC = 'pmc.ncbi.nlm.nih.gov'
export const UPTODATE = 'www.uptodate.com'
export const COCHRANE = 'www.cochranelibrary.com'
export const CKS = 'cks.nice.org.uk'
export const ORDINARY = 'example.org'
export const START = 'practice.example'
/** The suffix of the practice library's proxy: www-uptodate-com.proxy.library.example */
export const LIBRARY = 'proxy.library.example'

/** The site host behind a library proxy's host, or the host itself. */
export function behindLibrary(host: string): string {
  if (!host.endsWith(`.${LIBRARY}`)) return host
  return host
    .slice(0, -LIBRARY.length - 1)
    .replaceAll('--', '\u0000')
    .replaceAll('-', '.')
    .replaceAll('\u0000', '-')
}

/** The library proxy's name for a site host. */
export function throughLibrary(host: string): string {
  return `${host.replaceAll('-', '--').replaceAll('.', '-')}.${LIBRARY}`
}

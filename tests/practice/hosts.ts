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

/** Another library's proxy, of which no page of its own is needed: www-uptodate-com.ezproxy.example.edu */
export const EZPROXY = 'ezproxy.example.edu'
/** A trap that looks like a library's proxy and shows the same pages: www-uptodate-com.attacker.example */
export const ATTACKER = 'attacker.example'
/** A hospital: its own guidelines, and its patient records. */
export const HOSPITAL = 'guidelines.hospital.example'
export const RECORDS = 'ehr.hospital.example'
export const OPENEVIDENCE = 'www.openevidence.com'
/** Sites whose addresses do not say what was searched. */
export const WEB_OF_SCIENCE = 'www.webofscience.com'
export const EMBASE = 'www.embase.com'
export const PROQUEST = 'www.proquest.com'
export const OVID = 'ovidsp.ovid.com'
export const PSYCNET = 'psycnet.apa.org'
export const ICTRP = 'trialsearch.who.int'

/** The site host behind a library proxy's host, or the host itself. */
export function behindLibrary(host: string): string {
  const suffix = [LIBRARY, EZPROXY, ATTACKER].find(one => host.endsWith(`.${one}`))
  if (suffix === undefined) return host
  return host
    .slice(0, -suffix.length - 1)
    .replaceAll('--', '\u0000')
    .replaceAll('-', '.')
    .replaceAll('\u0000', '-')
}

/** The library proxy's name for a site host. */
export function throughLibrary(host: string): string {
  return `${host.replaceAll('-', '--').replaceAll('.', '-')}.${LIBRARY}`
}

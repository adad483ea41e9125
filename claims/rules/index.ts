import { aeDohCat2 } from './ae-doh-cat2.ts'
import { atDfp } from './at-dfp.ts'
import { auMbaEa } from './au-mba-ea.ts'
import { caCfpcLinkingLearning } from './ca-cfpc-linking-learning.ts'
import { caCfpcNoncertified } from './ca-cfpc-noncertified.ts'
import { caRcpscPlp } from './ca-rcpsc-plp.ts'
import { caRcpscScanning } from './ca-rcpsc-scanning.ts'
import { chSiwf } from './ch-siwf.ts'
import { deMfboE } from './de-mfbo-e.ts'
import { euEcmec } from './eu-ecmec.ts'
import { frCertification } from './fr-certification.ts'
import { gbFederationPersonal } from './gb-federation-personal.ts'
import { gbGmcCpd } from './gb-gmc-cpd.ts'
import { gbGphc } from './gb-gphc.ts'
import { gbNmcCpd } from './gb-nmc-cpd.ts'
import { gbRcgpCpd } from './gb-rcgp-cpd.ts'
import { ieMpcWbl } from './ie-mpc-wbl.ts'
import { inCouncils } from './in-councils.ts'
import { jpJma } from './jp-jma.ts'
import { learningRecord } from './learning-record.ts'
import { nlGaia } from './nl-gaia.ts'
import { nzMcnz } from './nz-mcnz.ts'
import { saScfhs } from './sa-scfhs.ts'
import type { CreditRule } from './schema.ts'
import { sgSmc3a } from './sg-smc-3a.ts'
import { usAafpEnrichment } from './us-aafp-enrichment.ts'
import { usAafpPoc } from './us-aafp-poc.ts'
import { usAbimMoc } from './us-abim-moc.ts'
import { usAcpe } from './us-acpe.ts'
import { usAmaCat1Ipoc } from './us-ama-cat1-ipoc.ts'
import { usAmaCat2 } from './us-ama-cat2.ts'
import { usAnccContactHour } from './us-ancc-contact-hour.ts'
import { usAoa2b } from './us-aoa-2b.ts'
import { usNccpaCat2 } from './us-nccpa-cat2.ts'
import { zaHpcsa } from './za-hpcsa.ts'

/** Every rule, the default first. */
export const RULES: readonly CreditRule[] = [
  learningRecord,
  usAmaCat1Ipoc,
  usAmaCat2,
  usAafpPoc,
  usAafpEnrichment,
  usAoa2b,
  usAbimMoc,
  usAnccContactHour,
  usNccpaCat2,
  usAcpe,
  caRcpscScanning,
  caRcpscPlp,
  caCfpcLinkingLearning,
  caCfpcNoncertified,
  gbRcgpCpd,
  gbGmcCpd,
  gbFederationPersonal,
  gbNmcCpd,
  gbGphc,
  auMbaEa,
  nzMcnz,
  ieMpcWbl,
  deMfboE,
  chSiwf,
  atDfp,
  euEcmec,
  frCertification,
  nlGaia,
  sgSmc3a,
  jpJma,
  inCouncils,
  zaHpcsa,
  aeDohCat2,
  saScfhs,
]

/** @returns the rule of that id, or undefined where this version knows none, e.g. for a claim made by a newer one */
export const ruleById = (id: string): CreditRule | undefined => RULES.find(rule => rule.id === id)

const sameWord = (a: string, b: string) => a.trim().toUpperCase() === b.trim().toUpperCase()

/** Whether a rule names this profession, among those that are confirmed, those that are not, or their credentials. */
const isFor = ({ professions, unconfirmed, credentials }: CreditRule, profession: string): boolean =>
  [...(professions ?? []), ...unconfirmed, ...credentials].some(word => sameWord(word, profession))

/**
 * The rules that a clinician may look at. Never empty: the learning record comes first, for everybody.
 * @param country ISO 3166-1 alpha-2, e.g. `US`; undefined where the clinician has not said
 * @param profession the product's word, e.g. `nurse`, or a credential, e.g. `MD`; undefined where not said
 */
export const rulesFor = (country?: string, profession?: string): CreditRule[] =>
  RULES.filter(rule => {
    const here = !rule.body || (country !== undefined && rule.body.countries.some(code => sameWord(code, country)))
    const theirs = rule.professions === null || (profession !== undefined && isFor(rule, profession))
    return here && theirs
  })

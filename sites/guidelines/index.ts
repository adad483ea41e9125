import type { Site } from '../site.ts'
import { cdc } from './cdc.ts'
import { cochraneOrg } from './cochrane-org.ts'
import { ecri } from './ecri.ts'
import { etg } from './etg.ts'
import { guidelineCentral } from './guideline-central.ts'
import { healthpathways } from './healthpathways.ts'
import { magicapp } from './magicapp.ts'
import { ngcLegacy } from './ngc-legacy.ts'
import { nice } from './nice.ts'
import { niceCks } from './nice-cks.ts'
import { sign } from './sign.ts'
import { uspstf } from './uspstf.ts'
import { who } from './who.ts'

export const guidelines: readonly Site[] = [
  cdc,
  cochraneOrg,
  ecri,
  etg,
  guidelineCentral,
  healthpathways,
  magicapp,
  ngcLegacy,
  nice,
  niceCks,
  sign,
  uspstf,
  who,
]

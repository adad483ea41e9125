import type { Site } from '../site.ts'
import { accessmedicine } from './accessmedicine.ts'
import { amboss } from './amboss.ts'
import { bmjBestPractice } from './bmj-best-practice.ts'
import { clinicalkey } from './clinicalkey.ts'
import { dermnet } from './dermnet.ts'
import { dynamed } from './dynamed.ts'
import { emcrit } from './emcrit.ts'
import { essentialEvidencePlus } from './essential-evidence-plus.ts'
import { fpnotebook } from './fpnotebook.ts'
import { gpnotebook } from './gpnotebook.ts'
import { infobuttonOther } from './infobutton-other.ts'
import { litfl } from './litfl.ts'
import { mdcalc } from './mdcalc.ts'
import { medlineplusConnect } from './medlineplus-connect.ts'
import { medscape } from './medscape.ts'
import { msdManuals } from './msd-manuals.ts'
import { omim } from './omim.ts'
import { openinfobutton } from './openinfobutton.ts'
import { orphanet } from './orphanet.ts'
import { patientInfo } from './patient-info.ts'
import { radiopaedia } from './radiopaedia.ts'
import { unboundMedicine } from './unbound-medicine.ts'
import { uptodate } from './uptodate.ts'
import { visualdx } from './visualdx.ts'
import { wikem } from './wikem.ts'

export const pointOfCare: readonly Site[] = [
  accessmedicine,
  amboss,
  bmjBestPractice,
  clinicalkey,
  dermnet,
  dynamed,
  emcrit,
  essentialEvidencePlus,
  fpnotebook,
  gpnotebook,
  infobuttonOther,
  litfl,
  mdcalc,
  medlineplusConnect,
  medscape,
  msdManuals,
  omim,
  openinfobutton,
  orphanet,
  patientInfo,
  radiopaedia,
  unboundMedicine,
  uptodate,
  visualdx,
  wikem,
]

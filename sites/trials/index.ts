import type { Site } from '../site.ts'
import { anzctr } from './anzctr.ts'
import { clinicaltrialsGov } from './clinicaltrials-gov.ts'
import { euTrials } from './eu-trials.ts'
import { isrctn } from './isrctn.ts'
import { whoIctrp } from './who-ictrp.ts'

export const trials: readonly Site[] = [anzctr, clinicaltrialsGov, euTrials, isrctn, whoIctrp]

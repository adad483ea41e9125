import { drugProblems } from '../drugs.ts'
import type { Problem } from '../problem.ts'
import { ANAESTHESIA } from './anaesthesia.ts'
import { CARDIOLOGY } from './cardiology.ts'
import { DERMATOLOGY } from './dermatology.ts'
import { EMERGENCY } from './emergency.ts'
import { GENERAL_PRACTICE } from './generalPractice.ts'
import { GERIATRICS } from './geriatrics.ts'
import { INFECTION } from './infection.ts'
import { MEDICINE } from './medicine.ts'
import { NEPHROLOGY } from './nephrology.ts'
import { OBSTETRICS } from './obstetrics.ts'
import { ONCOLOGY } from './oncology.ts'
import { PAEDIATRICS } from './paediatrics.ts'
import { PSYCHIATRY } from './psychiatry.ts'

/** All that comes up in the year. The place in the list numbers the made-up papers, so new ones go to the end. */
export const PROBLEMS: readonly Problem[] = [
  ...[...GENERAL_PRACTICE, ...EMERGENCY, ...CARDIOLOGY, ...NEPHROLOGY, ...PAEDIATRICS, ...OBSTETRICS, ...PSYCHIATRY],
  ...[...ONCOLOGY, ...INFECTION, ...GERIATRICS, ...DERMATOLOGY, ...ANAESTHESIA, ...MEDICINE],
  ...drugProblems(),
]

import type { About, AskMode, Basis, EpisodeKind, ForWhom } from '../../episodes/types.ts'
import type { SiteGroup } from '../../sites/types.ts'
import type { TextKey } from '../words.tsx'

/** The keys of each record are in the order in which they are shown. */
export const ABOUT_TEXTS: Readonly<Record<About, TextKey>> = {
  treatment: 'aboutTreatment',
  safety: 'aboutSafety',
  diagnosis: 'aboutDiagnosis',
  prognosis: 'aboutPrognosis',
  procedure: 'aboutProcedure',
  other: 'aboutOther',
}

export const FOR_WHOM_TEXTS: Readonly<Record<ForWhom, TextKey>> = {
  patient: 'forPatient',
  kind: 'forKind',
  teaching: 'forTeaching',
  interest: 'forInterest',
}

export const BASIS_TEXTS: Readonly<Record<Basis, TextKey>> = {
  memory: 'basisMemory',
  chart: 'basisChart',
  data: 'basisData',
  feedback: 'basisFeedback',
}

export const KIND_TEXTS: Readonly<Record<EpisodeKind, TextKey>> = {
  visits: 'kindVisits',
  consult: 'kindConsult',
  discussion: 'kindDiscussion',
  mentoring: 'kindMentoring',
  reading: 'kindReading',
}

export const MODE_TEXTS: Readonly<Record<AskMode, { word: TextKey; meaning: TextKey }>> = {
  over: { word: 'modeOver', meaning: 'modeOverMeaning' },
  now: { word: 'modeNow', meaning: 'modeNowMeaning' },
  day: { word: 'modeDay', meaning: 'modeDayMeaning' },
  click: { word: 'modeClick', meaning: 'modeClickMeaning' },
}

export const GROUP_TEXTS: Readonly<Record<SiteGroup, TextKey>> = {
  databases: 'groupDatabases',
  journals: 'groupJournals',
  pointOfCare: 'groupPointOfCare',
  guidelines: 'groupGuidelines',
  medicines: 'groupMedicines',
  trials: 'groupTrials',
  answers: 'groupAnswers',
}

/** Who learns: decides which credit rules are shown. Stored as these words. */
export const PROFESSION_TEXTS = {
  physician: 'professionPhysician',
  trainee: 'professionTrainee',
  nurse: 'professionNurse',
  physicianAssistant: 'professionPhysicianAssistant',
  pharmacist: 'professionPharmacist',
  other: 'professionOther',
} as const satisfies Record<string, TextKey>

export type Profession = keyof typeof PROFESSION_TEXTS

/** The keys of a record with their type, in the order they are written. */
export const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>): K[] => Object.keys(record) as K[]

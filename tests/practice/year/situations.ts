import type { Problem } from './problem.ts'

/** A question that comes up about many medicines. `drug` is the name in small letters. */
export type Situation = (
  drug: string,
) => Pick<Problem, 'problem' | 'about' | 'topic' | 'subject' | 'searches' | 'change'>

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The same question is not asked in the same words about every medicine. */
const said = (drug: string, ...ways: readonly string[]): string => {
  const sum = [...drug].reduce((all, letter) => all + (letter.codePointAt(0) ?? 0), 0)
  return capital(ways[sum % ways.length] ?? drug)
}

export const SITUATIONS = {
  kidney: drug => ({
    problem: said(
      drug,
      `${drug} at an eGFR of 25: dose or another drug`,
      `how much ${drug} in CKD 4`,
      `is ${drug} safe with a creatinine clearance of 28?`,
    ),
    about: 'safety',
    topic: `${capital(drug)}: dosing in kidney impairment`,
    subject: `${capital(drug)} in stage 4 chronic kidney disease`,
    searches: [`${drug} renal dose`, `${drug} eGFR 25`, `${drug}[tiab] AND "renal insufficiency"[mh] AND dos*[tiab]`],
    change: `Below an eGFR of 30 I look ${drug} up before I prescribe and put the dose in the letter`,
  }),
  liver: drug => ({
    problem: said(drug, `${drug} in compensated cirrhosis`, `cirrhosis, and ${drug} is on the list: lower the dose?`),
    about: 'safety',
    topic: `${capital(drug)}: use in liver disease`,
    subject: `Exposure to ${drug} in Child-Pugh A and B cirrhosis`,
    searches: [`${drug} cirrhosis`, `${drug} child pugh dose`],
    change: `In cirrhosis I start ${drug} at half the dose and review after a week`,
  }),
  milk: drug => ({
    problem: said(
      drug,
      `${drug} while breastfeeding`,
      `breastfeeding and a new script for ${drug}`,
      `does ${drug} reach the breastfed baby?`,
    ),
    about: 'safety',
    topic: `${capital(drug)}: lactation`,
    subject: `Transfer of ${drug} into breast milk`,
    searches: [
      `${drug} breastfeeding`,
      `${drug} milk transfer infant`,
      `${drug}[tiab] AND (lactation[mh] OR breast feeding[mh])`,
    ],
    change: `I look ${drug} up in the lactation database before I say no`,
  }),
  pregnancy: drug => ({
    problem: said(
      drug,
      `${drug} taken in early pregnancy: what to tell her`,
      `six weeks pregnant and on ${drug}`,
      `risk of ${drug} in the first trimester, in numbers`,
    ),
    about: 'safety',
    topic: `${capital(drug)}: use in pregnancy`,
    subject: `First-trimester exposure to ${drug} and malformations`,
    searches: [
      `${drug} first trimester`,
      `${drug} pregnancy malformation risk`,
      `${drug}[ti] AND pregnan*[ti] AND cohort*[tiab]`,
    ],
    change: `I give the background risk first and then what is known of ${drug}`,
  }),
  old: drug => ({
    problem: said(drug, `is ${drug} still worth it at 86?`, `stopping ${drug} in a frail 84-year-old`),
    about: 'prognosis',
    topic: `${capital(drug)} in older adults`,
    subject: `Continuing or stopping ${drug} in people over 85`,
    searches: [`${drug} over 85 benefit`, `deprescribing ${drug} elderly`],
    change: `I bring ${drug} up at the yearly review and offer a trial without it`,
  }),
  statin: drug => ({
    problem: said(drug, `${drug} together with a statin`, `hold simvastatin during ${drug}?`),
    about: 'safety',
    topic: `${capital(drug)}: interactions`,
    subject: `Muscle symptoms with ${drug} and statins`,
    searches: [`${drug} statin interaction`, `${drug} atorvastatin rhabdomyolysis`],
    change: `I pause the statin for the days of ${drug}`,
  }),
  warfarin: drug => ({
    problem: said(
      drug,
      `${drug} in someone on warfarin: when to check the INR`,
      `warfarin, and now ${drug}: who bleeds?`,
      `INR of 5 after ${drug}`,
    ),
    about: 'safety',
    topic: `Warfarin interactions: ${drug}`,
    subject: `INR after the start of ${drug} in people taking warfarin`,
    searches: [`${drug} warfarin INR`, `warfarin interaction ${drug} bleeding`],
    change: `I book an INR for day three when I start ${drug}`,
  }),
  qt: drug => ({
    problem: said(drug, `${drug} and the QT interval: ECG for whom`, `QTc of 470 and ${drug} needed`),
    about: 'safety',
    topic: `QT prolongation: ${drug}`,
    subject: `QT interval under ${drug} in everyday care`,
    searches: [`${drug} QT prolongation`, `${drug} QTc ECG monitoring`],
    change: `I take an ECG before ${drug} when a second QT drug is on the list`,
  }),
  stop: drug => ({
    problem: said(
      drug,
      `how to stop ${drug} after years`,
      `step plan to come off ${drug}`,
      `withdrawal from ${drug}: what to expect`,
    ),
    about: 'treatment',
    topic: `Stopping ${drug}`,
    subject: `Slow or abrupt stopping of ${drug}`,
    searches: [`stop ${drug} taper`, `${drug} withdrawal symptoms how long`],
    change: `I write a step plan for ${drug} with a date for each step`,
  }),
  surgery: drug => ({
    problem: said(drug, `${drug} around an operation: hold or go on`, `last dose of ${drug} before theatre`),
    about: 'procedure',
    topic: `Perioperative use of ${drug}`,
    subject: `Holding ${drug} before planned surgery`,
    searches: [`${drug} before surgery hold`, `perioperative ${drug}`],
    change: `I write the last day of ${drug} and the first day after into the plan`,
  }),
  bloods: drug => ({
    problem: said(
      drug,
      `which blood tests with ${drug}, and how often`,
      `${drug}: can the blood tests be spaced out?`,
      `recall interval for ${drug} monitoring`,
    ),
    about: 'safety',
    topic: `${capital(drug)}: monitoring`,
    subject: `Yield of routine blood tests under ${drug}`,
    searches: [`${drug} monitoring bloods`, `${drug} monitoring interval guideline`],
    change: `I book the first ${drug} check with the prescription`,
  }),
  child: drug => ({
    problem: said(
      drug,
      `${drug} dose for a child of 14 kg`,
      `${drug} in mg/kg for a toddler`,
      `how much ${drug} at two years?`,
    ),
    about: 'treatment',
    topic: `${capital(drug)}: dosing in children`,
    subject: `Weight-based dosing of ${drug} in small children`,
    searches: [`${drug} child dose mg/kg`, `${drug} paediatric dosing`],
    change: `I write the dose of ${drug} in mg/kg and in mL`,
  }),
} as const satisfies Record<string, Situation>

export type SituationName = keyof typeof SITUATIONS

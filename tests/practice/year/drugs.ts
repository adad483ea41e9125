import type { Problem } from './problem.ts'
import { SITUATIONS, type SituationName } from './situations.ts'

/** Medicines, and which of the questions are asked about them. */
const DRUGS: Readonly<Record<string, readonly SituationName[]>> = {
  allopurinol: ['kidney', 'bloods'],
  amiodarone: ['warfarin', 'bloods', 'surgery'],
  amitriptyline: ['old', 'qt', 'milk'],
  azathioprine: ['pregnancy', 'bloods', 'milk'],
  azithromycin: ['qt', 'pregnancy', 'child'],
  baclofen: ['kidney', 'stop'],
  carbamazepine: ['pregnancy', 'bloods', 'child'],
  cefalexin: ['child', 'kidney', 'milk'],
  ciprofloxacin: ['warfarin', 'qt', 'kidney'],
  clarithromycin: ['statin', 'qt', 'warfarin', 'child'],
  diazepam: ['stop', 'liver', 'old'],
  digoxin: ['kidney', 'old', 'bloods'],
  domperidone: ['qt', 'milk'],
  donepezil: ['stop', 'old', 'surgery'],
  doxycycline: ['milk', 'warfarin'],
  duloxetine: ['kidney', 'stop', 'liver'],
  erythromycin: ['statin', 'child'],
  escitalopram: ['qt', 'milk', 'stop'],
  fluconazole: ['warfarin', 'statin', 'milk', 'pregnancy'],
  furosemide: ['kidney', 'old'],
  gabapentin: ['kidney', 'stop', 'old'],
  hydroxychloroquine: ['pregnancy', 'qt', 'bloods'],
  ibuprofen: ['milk', 'child', 'kidney'],
  isoniazid: ['liver', 'bloods'],
  labetalol: ['milk', 'pregnancy'],
  levetiracetam: ['kidney', 'pregnancy', 'child'],
  lithium: ['milk', 'kidney', 'surgery'],
  losartan: ['kidney', 'surgery'],
  memantine: ['kidney', 'stop'],
  metoclopramide: ['old', 'milk', 'child'],
  metronidazole: ['warfarin', 'milk', 'liver'],
  mirtazapine: ['liver', 'stop', 'old'],
  morphine: ['kidney', 'liver', 'child'],
  naproxen: ['kidney', 'warfarin'],
  nifedipine: ['milk', 'pregnancy'],
  oxycodone: ['kidney', 'stop', 'liver'],
  paracetamol: ['liver', 'child', 'warfarin'],
  pregabalin: ['kidney', 'pregnancy', 'stop'],
  propranolol: ['milk', 'stop', 'liver'],
  quetiapine: ['old', 'qt', 'pregnancy'],
  rivaroxaban: ['kidney', 'liver', 'surgery'],
  spironolactone: ['kidney', 'bloods'],
  sulfasalazine: ['pregnancy', 'bloods', 'milk'],
  sumatriptan: ['milk', 'pregnancy'],
  tacrolimus: ['bloods', 'pregnancy'],
  topiramate: ['pregnancy', 'milk', 'kidney'],
  tramadol: ['kidney', 'stop', 'warfarin'],
  trimethoprim: ['kidney', 'child', 'pregnancy'],
  valproate: ['bloods', 'milk'],
  zopiclone: ['stop', 'old', 'milk'],
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Every medicine with each of its questions, as problems. */
export const drugProblems = (): Problem[] =>
  Object.entries(DRUGS).flatMap(([drug, names]) =>
    names.map(name => ({ ...SITUATIONS[name](drug), drug: capital(drug) })),
  )

import type { Episode, FormAnswers } from '../../episodes/types.ts'
import type { ClaimAnswer, ClaimDocument } from '../document.ts'
import { clean } from '../text.ts'
import type { FormClaim } from './claim.ts'
import { answered } from './form.ts'
import type { FormEntry, Pack, Question } from './schema.ts'

/** Under which name an episode keeps its answers to a pack: of the provider and its activity, so that they outlast an edition. */
export const packKey = ({ provider, activity }: Pick<Pack, 'provider' | 'activity'>): string =>
  `${provider.accmeId}/${activity.id}`

/** Fields of ours that nobody but an office asks for, so that they are entered with its questions. */
export const OWN_OFFICE_FIELDS = ['reason', 'answerFound', 'typeOfChange'] as const
export type OwnOfficeField = (typeof OWN_OFFICE_FIELDS)[number]

export type OfficeEntry = Question | Extract<FormEntry, { kind: 'field' }>

const isOwn = (field: string): field is OwnOfficeField => (OWN_OFFICE_FIELDS as readonly string[]).includes(field)

/** What of a pack's form the clinician is asked for each episode, in its order. */
export const askedOfEach = (pack: Pick<Pack, 'form'>): OfficeEntry[] =>
  pack.form.filter(entry => entry.kind !== 'field' || isOwn(entry.field))

/** @returns ids of the required questions of a pack to which an episode holds no answer */
export const unanswered = (pack: Pack, { forOffice = {}, outcome }: Pick<Episode, 'forOffice' | 'outcome'>): string[] =>
  askedOfEach(pack)
    .filter(entry => {
      if (!entry.required) return false
      if (entry.kind !== 'field') {
        return answered(entry, forOffice.answers?.[packKey(pack)], outcome).from === 'nothing'
      }
      return isOwn(entry.field) && clean(forOffice[entry.field] ?? '') === ''
    })
    .map(({ id }) => id)

const inWords = (entry: Question, answers: FormAnswers | undefined, outcome?: Episode['outcome']): ClaimAnswer[] => {
  const { text, codes } = answered(entry, answers, outcome)
  const words = clean(text)
  // A number of a scale is its own code.
  const isChosen = entry.kind === 'one' || entry.kind === 'several'
  return words ? [{ id: entry.id, label: entry.label, text: words, ...(isChosen && { codes }) }] : []
}

/** An episode's answers to a pack's questions, in words, as a claim keeps them. */
export const answersInWords = (pack: Pack, { forOffice = {}, outcome }: Episode): ClaimAnswer[] =>
  pack.form.flatMap(entry =>
    entry.kind === 'field' ? [] : inWords(entry, forOffice.answers?.[packKey(pack)], outcome),
  )

/** The same of what is asked once a claim. */
export const evaluationInWords = (pack: Pack, answers: FormAnswers): ClaimAnswer[] =>
  pack.evaluation.flatMap(entry => inWords(entry, answers))

/** @returns ids of the required questions of the evaluation without an answer */
export const unansweredEvaluation = (pack: Pack, answers: FormAnswers): string[] =>
  pack.evaluation.filter(entry => entry.required && answered(entry, answers).from === 'nothing').map(({ id }) => id)

const back = (answers: readonly ClaimAnswer[] = []): FormAnswers =>
  Object.fromEntries(answers.map(({ id, text, codes }) => [id, codes ?? text]))

/** A frozen claim as a form or a roster is filled from it, and its answers to the evaluation. */
export const formClaimOf = (claim: ClaimDocument): { claim: FormClaim; evaluation: FormAnswers } => ({
  claim: { ...claim, rows: claim.rows.map(({ answers, ...row }) => ({ ...row, answers: back(answers) })) },
  evaluation: back(claim.evaluation),
})

import type { Episode, FormAnswers, Summary } from '../../episodes/types.ts'
import type { ClaimAnswer, ClaimDocument } from '../document.ts'
import { clean } from '../text.ts'
import type { FormClaim } from './claim.ts'
import type { EpisodeField } from './fields.ts'
import { answered, formFields } from './form.ts'
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

/** Whether an episode holds what a field of ours in a form would print. Those that are not named it always holds. */
const HOLDS: Partial<Record<EpisodeField, (item: Held) => boolean>> = {
  problem: ({ episode }) => !!clean(episode.problem ?? ''),
  application: ({ episode }) => !!clean(episode.change ?? ''),
  outcome: ({ episode }) => episode.outcome !== undefined,
  basis: ({ episode }) => episode.basis !== undefined,
  appliedOn: ({ episode }) => episode.outcome !== undefined && episode.answeredAt !== undefined,
  databases: ({ summary }) => summary.sites.length > 0,
  sources: ({ summary }) => summary.sources.length > 0,
  titles: ({ summary }) => summary.sources.some(({ title }) => title),
  pmids: ({ summary }) => summary.sources.some(({ ids }) => ids.pmid),
  dois: ({ summary }) => summary.sources.some(({ ids }) => ids.doi),
  searchedOn: ({ summary }) => summary.sites.length > 0,
  searches: ({ summary }) => summary.searches.some(({ query }) => query),
}

interface Held {
  episode: Episode
  summary: Summary
}

/** @returns ids of the required fields of a pack's form that Aftersearch fills and cannot fill for this episode */
export const emptyFields = (pack: Pick<Pack, 'form'>, item: Held): string[] =>
  pack.form.flatMap(entry => {
    if (entry.kind !== 'field' || !entry.required) return []
    const holds = HOLDS[entry.field as EpisodeField]
    return !holds || holds(item) ? [] : [entry.id]
  })

/** What leaves only because the form asks for it, although nobody ticked it. */
export const extrasAsked = ({
  form,
  roster,
}: Pick<Pack, 'form' | 'roster'>): { searches: boolean; minutes: boolean } => {
  const asks = (...fields: string[]) =>
    form.some(entry => entry.kind === 'field' && fields.includes(entry.field)) ||
    roster.columns.some(({ field }) => field !== undefined && fields.includes(field))
  return { searches: asks('searches'), minutes: asks('episodeMinutes', 'minutes') }
}

/** Whether an office asks of each episode that nobody else credited it. */
export const asksElsewhere = ({ form }: Pick<Pack, 'form'>): boolean =>
  form.some(entry => entry.kind === 'field' && entry.field === 'creditedElsewhere')

/** Labels of the required fields that a frozen claim leaves empty, each once: with one, an office would send it back. */
export const leftEmpty = (claim: ClaimDocument, pack: Pack): string[] => {
  const { episodes } = formFields(formClaimOf(claim).claim, pack)
  return [
    ...new Set(episodes.flatMap(({ fields }) => fields.filter(({ missing }) => missing).map(({ label }) => label))),
  ]
}

const endsOf = ({ from, to, low, high }: Extract<Question, { kind: 'scale' }>): string =>
  `${[from, low].filter(part => part !== undefined).join(' ')} – ${[to, high].filter(part => part !== undefined).join(' ')}`

const inWords = (entry: Question, answers: FormAnswers | undefined, outcome?: Episode['outcome']): ClaimAnswer[] => {
  const { text, codes } = answered(entry, answers, outcome)
  const words = clean(text)
  if (!words) return []
  // A number says nothing without the ends of its scale. It is its own code.
  const shown = entry.kind === 'scale' ? `${words} (${endsOf(entry)})` : words
  return [{ id: entry.id, label: entry.label, text: shown, ...(entry.kind !== 'text' && { codes }) }]
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
  Object.fromEntries(
    answers.map(({ id, text, codes }) => {
      const [only] = codes ?? []
      return [id, codes === undefined ? text : codes.length === 1 && only !== undefined ? only : codes]
    }),
  )

/** A frozen claim as a form or a roster is filled from it, and its answers to the evaluation. */
export const formClaimOf = (claim: ClaimDocument): { claim: FormClaim; evaluation: FormAnswers } => ({
  claim: { ...claim, rows: claim.rows.map(({ answers, ...row }) => ({ ...row, answers: back(answers) })) },
  evaluation: back(claim.evaluation),
})

import type { EpisodeWithVisits } from '../episodes/types.ts'
import type { ClaimDocument } from './document.ts'
import { aClaim, anEpisode, type Options } from './fixtures.ts'
import { OWN_OFFICE_FIELDS, packKey } from './packs/office.ts'
import type { Pack } from './packs/schema.ts'
import { examplePack } from './packs/testing.ts'

const DAY = 86_400_000
const REASONS = ['A condition that I had not managed for some time', 'A rare condition', 'I had heard of new evidence']
const ANSWERS = [
  'Halving the first dose is enough down to an eGFR of 30; below that the interval doubles.',
  'The interaction matters with clarithromycin and ciclosporin, hardly with a statin at usual doses.',
  'Two trials disagree: one month was no worse in those at high bleeding risk, six were better for stents in small vessels.',
]
const CODES = [
  { why: '2', 'changed-what': ['B', 'C'] },
  { why: '1', found: 'B', 'changed-what': ['A'] },
  { why: '5', found: 'A', 'changed-what': ['D', 'E', 'F'] },
]

/** An episode with everything in it that a claim under the example pack can hold. */
export const aFullEpisode = (index: number): EpisodeWithVisits => {
  const { episode } = anEpisode(index)
  const pick = <T>(from: readonly T[]): T => from[index % from.length] as T
  return anEpisode(index, {
    outcome: 'changed',
    change: episode.change ?? 'I ask for a second blood pressure, lying and standing, before the dose goes up.',
    answeredAt: episode.startedAt + 6 * DAY,
    forWhom: pick(['patient', 'kind', 'teaching', 'interest'] as const),
    minutesByHand: 7.5,
    followUps: [
      { at: episode.startedAt + 42 * DAY, happened: 'notYet', barrier: 'The laboratory takes a week' },
      { at: episode.startedAt + 70 * DAY, happened: pick(['always', 'sometimes'] as const), basis: 'chart' },
    ],
    forOffice: {
      reason: pick(REASONS),
      answerFound: pick(ANSWERS),
      relevant: [`pmid:${90_000_000 + index}`],
      typeOfChange: pick(['A smaller first dose', 'An earlier blood test', 'Another medicine']),
      answers: { [packKey(examplePack())]: pick(CODES) },
    },
  })
}

/** The learner of a claim, with all that any office asks for. */
export const FULL_LEARNER = {
  name: 'Dr Alexandra Example',
  givenName: 'Alexandra',
  familyName: 'Example',
  credentials: 'MD',
  profession: 'Physician',
  country: 'US',
  npi: '1000000001',
  licenceState: 'Vermont',
  licenceNumber: 'X-042.0001234',
  boardId: '700123',
  birthMonthDay: '02-29',
  email: 'a.example@example.org',
  reportConsent: true,
} as const

/** The example pack, which asks besides for all that a clinician writes only for an office. */
const askingPack = (): Pack => {
  const pack = examplePack()
  const isAsked = (field: string) => pack.form.some(entry => entry.kind === 'field' && entry.field === field)
  const others = OWN_OFFICE_FIELDS.filter(field => !isAsked(field))
  const entries = others.map(
    field => ({ kind: 'field', id: `own-${field}`, label: field, required: false, field }) as const,
  )
  return { ...pack, form: [...pack.form, ...entries] }
}

/** A claim under the example pack in which every field is filled. */
export const aFullClaim = (number: number, options: Options = {}): ClaimDocument => {
  const episodes = Array.from({ length: number }, (_, index) => aFullEpisode(index))
  const before = anEpisode(90, { problem: '' })
  return aClaim([...episodes, before], {
    ruleId: 'us-ama-cat1-ipoc',
    pack: askingPack(),
    choices: { searches: true, minutes: true, forWhom: true, followUps: true, barriers: true },
    learner: FULL_LEARNER,
    evaluation: { needs: 4, bias: 'N', remarks: 'More guidelines among the approved sources would help.' },
    selfCrediting: ['uptodate', 'dynamed'],
    creditedAt: new Map([[before.episode.id, ['uptodate']]]),
    siteNames: { pubmed: 'PubMed', uptodate: 'UpToDate', dynamed: 'DynaMed' },
    ...options,
  })
}

/** The same claim, withdrawn by its maker. */
export const withdrawn = (claim: ClaimDocument): ClaimDocument => ({
  ...claim,
  voided: { on: '2026-12-03', reason: 'Two of the episodes were handed in elsewhere.' },
})

import type { Episode, EpisodeWithVisits, FormAnswers, Outcome, Visit } from '../episodes/types.ts'
import { BASES, OUTCOMES } from '../episodes/types.ts'
import { type CountContext, count, type Method } from './count.ts'
import type { Period } from './days.ts'
import type { ClaimDocument, Learner } from './document.ts'
import { freezeClaim } from './freeze.ts'
import { answersInWords, evaluationInWords } from './packs/office.ts'
import type { Pack } from './packs/schema.ts'
import { termsOf } from './packs/terms.ts'
import { type Choices, prepare } from './prepare.ts'
import { ruleById } from './rules/index.ts'
import { learningRecord } from './rules/learning-record.ts'
import { english } from './texts.en.ts'

/** Invented clinical questions for tests. No identifier here belongs to a real article. */
const PROBLEMS = [
  'Tapering gabapentin in reduced renal function',
  'Colchicine with a statin: which interactions matter in someone over 75 with an eGFR ≤ 45 mL/min?',
  'Duration of dual antiplatelet therapy after a stent when the bleeding risk is high',
  'Topical or oral NSAID first in knee osteoarthritis',
  'Screening interval after a 7 mm tubular adenoma',
  'Antibiotic prophylaxis for dental work with a prosthetic joint',
  'β-blocker dose after an infarction with preserved ejection fraction',
  'CHA₂DS₂-VASc of 1: anticoagulate or not?',
]
const TITLES = [
  'Prevention and management of side effects in patients receiving long-term therapy',
  'A randomised comparison of shorter and longer treatment in older adults',
  'Guideline for assessment in primary care',
  'Dosing adjustments in chronic kidney disease',
  'Systematic review of diagnostic accuracy',
]
const CHANGES = [
  'In adults over 75 with high bleeding risk, I will ask cardiology about one month instead of six.',
  'I halve the first dose below an eGFR of 30 and check creatinine after two weeks.',
  'I no longer order the test before the first course of physiotherapy.',
]
export const SITE_NAMES = { pubmed: 'PubMed', uptodate: 'UpToDate', nice: 'NICE', dailymed: 'DailyMed' }

const HOUR = Date.UTC(1970, 0, 1, 1)
const START = Date.UTC(2026, 6, 1, 14)
const ACKNOWLEDGED = Date.UTC(2026, 5, 30, 12)

const pick = <T>(from: readonly T[], index: number): T => from[index % from.length] as T
const id = (number: number) => `0197c000-0000-7000-8000-${String(number).padStart(12, '0')}`

const visitsOf = (index: number, at: number): Visit[] => {
  const base = { zone: 'America/Toronto', seconds: 0 }
  const search: Visit = {
    ...base,
    id: id(index * 10 + 1),
    at,
    site: pick(['pubmed', 'uptodate'], index),
    kind: 'search',
    query: pick(PROBLEMS, index).toLowerCase().slice(0, 40),
    url: 'https://pubmed.ncbi.nlm.nih.gov/?term=x',
  }
  const article: Visit = {
    ...base,
    id: id(index * 10 + 2),
    at: at + 60_000,
    site: 'pubmed',
    kind: 'source',
    title: pick(TITLES, index),
    ids: { pmid: String(90_000_000 + index), doi: `10.9999/example.${index}.${(index * 7919) % 1000}` },
    url: `https://pubmed.ncbi.nlm.nih.gov/${90_000_000 + index}/`,
    seconds: 60 + ((index * 37) % 600),
  }
  const topic: Visit = {
    ...base,
    id: id(index * 10 + 3),
    at: at + 300_000,
    site: 'uptodate',
    kind: 'source',
    title: pick(TITLES, index + 2),
    ids: { slug: `topic-${index}` },
    url: `https://www.uptodate.com/contents/an-example-topic-${index % 50}`,
    seconds: (index * 53) % 300,
  }
  return index % 3 === 0 ? [search, article, topic] : [search, article]
}

/** An answered episode with a search and one or two sources; three hours after the one before. */
export const anEpisode = (index: number, changes: Partial<Episode> = {}): EpisodeWithVisits => {
  const at = START + index * 3 * HOUR
  const outcome: Outcome = pick(OUTCOMES, index * 3 + (index % 2))
  const episode: Episode = {
    id: id(index),
    kind: 'visits',
    startedAt: at,
    lastAt: at + HOUR,
    zone: 'America/Toronto',
    problem: pick(PROBLEMS, index),
    outcome,
    ...(outcome === 'changed' && { change: pick(CHANGES, index) }),
    basis: pick(BASES, index),
    ...changes,
  }
  return { episode, visits: episode.kind === 'visits' ? visitsOf(index, at) : [] }
}

export const someEpisodes = (number: number): EpisodeWithVisits[] =>
  Array.from({ length: number }, (_, index) => anEpisode(index))

export const PERIOD: Period = { from: '2026-07-01', to: '2027-07-01', zone: 'America/Toronto' }

export interface Options {
  ruleId?: string
  method?: Method
  context?: Partial<CountContext>
  choices?: Partial<Choices>
  period?: Period
  learner?: Learner
  siteNames?: Record<string, string>
  /** Acknowledged the day before the first episode of `anEpisode`. */
  pack?: Pack
  /** By question id. */
  evaluation?: FormAnswers
  selfCrediting?: readonly string[]
  creditedAt?: ReadonlyMap<string, readonly string[]>
}

/** A frozen claim of episodes, made as the product makes it. */
export const aClaim = (episodes: readonly EpisodeWithVisits[], options: Options = {}): ClaimDocument => {
  const rule = ruleById(options.ruleId ?? 'us-ama-cat2') ?? learningRecord
  const choices = { searches: false, minutes: false, ...options.choices }
  const period = options.period ?? PERIOD
  const { pack, selfCrediting, creditedAt } = options
  const asked = { professions: ['physician', 'MD'], now: START + 144 * 24 * HOUR }
  const preparation = prepare({
    rule,
    episodes,
    period,
    claimed: [],
    choices,
    ...(creditedAt && { creditedAt }),
    ...(pack && { pack: { pack, acknowledgedAt: ACKNOWLEDGED, ...asked } }),
  })
  const counted = count(rule, preparation.ready, {
    method: options.method ?? 'episode',
    ...(pack && { pack: termsOf(pack, ACKNOWLEDGED) }),
    ...options.context,
  })
  const { learner = { name: 'Dr A. Example', profession: 'MD', country: 'US' }, siteNames = SITE_NAMES } = options
  const id = '01990000-0000-7000-8000-000000000001'
  return freezeClaim(
    {
      id,
      productVersion: '0.1.0',
      rule,
      period,
      learner,
      preparation,
      counted,
      choices,
      siteNames,
      statedOn: '2026-11-22',
      ...(options.context?.published && { published: options.context.published }),
      ...(pack && {
        pack: { pack, digest: 'd'.repeat(64), acknowledgedOn: '2026-06-30' },
        answers: new Map(preparation.ready.map(({ episode }) => [episode.id, answersInWords(pack, episode)])),
        evaluation: evaluationInWords(pack, options.evaluation ?? {}),
      }),
      ...(selfCrediting && { selfCrediting }),
      ...(creditedAt && { creditedAt }),
    },
    english,
  )
}

import * as z from 'zod/mini'
import {
  ABOUTS,
  BASES,
  EPISODE_KINDS,
  type Episode,
  FOR_WHOM,
  HAPPENED,
  OUTCOMES,
  type Visit,
} from '../episodes/types.ts'

const text = z.string()
const count = z.number().check(z.nonnegative())

const identifiers = z.object({
  pmid: z.exactOptional(text),
  doi: z.exactOptional(text),
  pmcid: z.exactOptional(text),
  nct: z.exactOptional(text),
  isrctn: z.exactOptional(text),
  pii: z.exactOptional(text),
  guideline: z.exactOptional(text),
  slug: z.exactOptional(text),
  imageKey: z.exactOptional(text),
})

/** What is sealed in a row of `visits`; the id stands outside. */
const visitContent = z.object({
  at: z.number(),
  zone: text,
  site: text,
  kind: z.enum(['search', 'source']),
  query: z.exactOptional(text),
  title: z.exactOptional(text),
  published: z.exactOptional(text),
  ids: z.exactOptional(identifiers),
  url: text,
  seconds: count,
})

const followUpContent = z.object({
  at: z.number(),
  happened: z.enum(HAPPENED),
  basis: z.exactOptional(z.enum(BASES)),
  barrier: z.exactOptional(text),
})

const formAnswersContent = z.record(text, z.union([text, z.number(), z.array(text)]))

const forOfficeContent = z.object({
  reason: z.exactOptional(text),
  answerFound: z.exactOptional(text),
  typeOfChange: z.exactOptional(text),
  relevant: z.exactOptional(z.array(text)),
  answers: z.exactOptional(z.record(text, formAnswersContent)),
})

/** What a clinician has answered. */
export const answersContent = z.object({
  problem: z.exactOptional(text),
  about: z.exactOptional(z.enum(ABOUTS)),
  forWhom: z.exactOptional(z.enum(FOR_WHOM)),
  outcome: z.exactOptional(z.enum(OUTCOMES)),
  change: z.exactOptional(text),
  basis: z.exactOptional(z.enum(BASES)),
  followUps: z.exactOptional(z.array(followUpContent)),
  answeredAt: z.exactOptional(z.number()),
  forOffice: z.exactOptional(forOfficeContent),
})

export type Answers = z.infer<typeof answersContent>

/** What is sealed in a row of `episodes`. */
export const episodeContent = z.extend(answersContent, {
  kind: z.enum(EPISODE_KINDS),
  startedAt: z.number(),
  lastAt: z.number(),
  zone: text,
  minutesByHand: z.exactOptional(count),
  role: z.exactOptional(text),
  linked: z.exactOptional(text),
})

/** @throws ZodError when the content is of another shape: the row is then put aside, never overwritten. */
export const parseVisit = (id: string, content: unknown): Visit => ({ id, ...visitContent.parse(content) })

/** @throws ZodError as above */
export const parseEpisode = (id: string, content: unknown): Episode => ({ id, ...episodeContent.parse(content) })

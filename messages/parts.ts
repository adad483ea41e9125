import * as z from 'zod/mini'

/** Longest texts that are accepted, UTF-16 units. An address longer than this is no search that a person typed. */
export const LIMITS = {
  address: 16_384,
  fact: 2_048,
  facts: 64,
  problem: 2_000,
  change: 2_000,
  barrier: 1_000,
  role: 100,
  answer: 5_000,
  learner: 200,
} as const

/** Of a record. */
export const id = z.string().check(z.minLength(8), z.maxLength(64))
export const shortText = z.string().check(z.maxLength(64))
export const change = z.string().check(z.maxLength(LIMITS.change))
/** A local day. */
export const isoDay = z.iso.date()

import * as z from 'zod/mini'
import { change, id, isoDay, LIMITS, shortText } from './parts.ts'

const digest = z.string().check(z.regex(/^[0-9a-f]{64}$/))
/** `__proto__` names nothing: an answer under it would be lost on the way. */
const packName = z.string().check(
  z.minLength(1),
  z.maxLength(100),
  z.refine(name => name !== '__proto__'),
)
/** All answers to one form together, UTF-16 units of their JSON: far more than a person writes, and a backup still takes it. */
const FORM = 200_000
/** Answers to a provider's form, by the question's id. */
const formAnswers = z
  .record(
    z.string().check(z.maxLength(60)),
    z.union([
      z.string().check(z.maxLength(LIMITS.answer)),
      z.number(),
      z.array(z.string().check(z.maxLength(40))).check(z.maxLength(60)),
    ]),
  )
  .check(z.refine(given => Object.keys(given).length <= 120 && JSON.stringify(given).length <= FORM))

/** A frozen claim, as canonical JSON text, and the episodes it holds. */
const claim = z.strictObject({
  type: z.literal('claim'),
  id,
  rule: shortText,
  day: isoDay,
  episodes: z.array(id).check(z.maxLength(20_000)),
  document: z.string().check(z.maxLength(64_000_000)),
})
const removeClaim = z.strictObject({ type: z.literal('removeClaim'), id })
/** Withdrawn by its maker: it stays as it was, and says so. */
const voidClaim = z.strictObject({
  type: z.literal('voidClaim'),
  id,
  on: isoDay,
  reason: z.string().check(z.maxLength(LIMITS.change)),
})
/** What only an office asks about an episode. What is left out stays; an empty text goes. */
const forOffice = z.strictObject({
  type: z.literal('forOffice'),
  id,
  reason: z.exactOptional(change),
  answerFound: z.exactOptional(change),
  typeOfChange: z.exactOptional(change),
  /** All names of the sources that answered it; none where it is not said. */
  relevant: z.exactOptional(z.array(z.string().check(z.maxLength(LIMITS.address))).check(z.maxLength(100))),
  /** All answers to one provider's form. */
  form: z.exactOptional(z.strictObject({ pack: packName, answers: formAnswers })),
})
/** Who claims, to be remembered on this device; `null`: to be forgotten. */
const learner = z.strictObject({
  type: z.literal('learner'),
  learner: z.nullable(
    z
      .record(shortText, z.string().check(z.maxLength(LIMITS.learner)))
      .check(z.refine(given => Object.keys(given).length <= 20)),
  ),
})
/** A provider's pack was read, its disclosures acknowledged. The same again changes nothing. */
const acknowledge = z.strictObject({
  type: z.literal('acknowledge'),
  pack: z.string().check(z.minLength(2), z.maxLength(262_144)),
  digest,
})
const forgetPack = z.strictObject({ type: z.literal('forgetPack'), digest })

/** What is said about claims, and about what an office asks for. */
export const CLAIM_MESSAGES = [claim, removeClaim, voidClaim, forOffice, learner, acknowledge, forgetPack] as const

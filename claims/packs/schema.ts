import * as z from 'zod/mini'
import { OUTCOMES } from '../../episodes/types.ts'
import { FORM_FIELDS, IDENTITY_FIELDS, ROSTER_FIELDS } from './fields.ts'

/** What a pack says it is, and the newest form of it that this version reads. */
export const PACK_SCHEMA = 'aftersearch-pack'
export const PACK_VERSION = 1

const about = (description: string) => z.describe(description)
const words = (most: number) => z.string().check(z.minLength(1), z.maxLength(most))
const id = z.string().check(z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/), z.maxLength(60))
const list = <T extends z.ZodMiniType>(item: T, most: number) => z.array(item).check(z.minLength(1), z.maxLength(most))

/**
 * Most that anybody gives: 5 for one exercise (CFPC, Linking Learning, 2024), and 500 for one activity, ten times a year
 * of the AMA's Physician's Recognition Award. More is a slip of the pen.
 */
const credit = (most: number) =>
  z.number().check(
    z.positive(),
    z.maximum(most),
    z.multipleOf(0.01),
    // So small a number passes for a multiple of anything.
    z.refine(amount => amount <= 0 || amount >= 0.01),
  )

/** A site by its id in Aftersearch (`pubmed`), or a host name, which stands for those below it too. */
const source = z
  .string()
  .check(
    z.regex(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*|(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63})$/),
    z.maxLength(253),
  )

const code = words(40)
const options = list(
  z.strictObject({
    code,
    label: words(300),
    when: z.exactOptional(
      list(z.enum(OUTCOMES), OUTCOMES.length).check(
        about('Outcomes that answer the question in this way by themselves.'),
      ),
    ),
  }),
  60,
)
const asked = { id, label: words(500), required: z.boolean() }
const one = z.strictObject({ kind: z.literal('one'), ...asked, options })
const several = z.strictObject({ kind: z.literal('several'), ...asked, options })
const small = z.int().check(z.minimum(-10), z.maximum(10))
const scale = z.strictObject({
  kind: z.literal('scale'),
  ...asked,
  from: small,
  to: small,
  low: z.exactOptional(words(120)),
  high: z.exactOptional(words(120)),
})
const text = z.strictObject({
  kind: z.literal('text'),
  ...asked,
  most: z.exactOptional(z.int().check(z.positive(), z.maximum(5000))),
})
/** What the claim knows already. */
const field = z.strictObject({
  kind: z.literal('field'),
  ...asked,
  field: z.enum(FORM_FIELDS),
  codes: z
    .exactOptional(z.record(z.string().check(z.regex(/^[A-Za-z]{1,40}$/)), code))
    .check(about('The codes of the office for values of ours, e.g. changed: 5.')),
})

const column = z.strictObject({
  header: words(120),
  /** One of both: what the claim knows, or the same words in each row. */
  field: z.exactOptional(z.enum(ROSTER_FIELDS)),
  value: z.exactOptional(words(200)),
})

/** A provider's pack: what an accredited office sets for its own activity. Data only, so that it can be read and judged. */
export const packSchema = z.strictObject({
  schema: z.literal(PACK_SCHEMA),
  schemaVersion: z.literal(PACK_VERSION),
  rule: z
    .string()
    .check(
      z.regex(/^[a-z]+(-[a-z0-9]+)+$/),
      z.maxLength(60),
      about('The credit rule that the pack tightens, e.g. us-ama-cat1-ipoc.'),
    ),
  provider: z.strictObject({
    name: words(200),
    // PARS knows an accredited provider by seven digits (ACCME, draft of the learner schema, 2025).
    accmeId: z.string().check(z.regex(/^\d{7}$/), about('The seven digits by which ACCME knows the provider.')),
  }),
  activity: z.strictObject({
    title: words(300),
    id: z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._/-]*$/), z.maxLength(60)),
    start: z.iso.date().check(z.regex(/^20/), about('First day of the activity.')),
    end: z.iso.date().check(z.regex(/^20/), about('Last day of the activity; it belongs to it.')),
  }),
  credit: z.strictObject({
    perCycle: credit(5).check(about('For one question with its sources and their application.')),
    maximum: credit(500).check(about('For one person in the whole activity.')),
    perYear: z.exactOptional(credit(500).check(about('For one person in a calendar year.'))),
  }),
  professions: list(words(60), 60),
  sources: list(source, 500).check(about('Approved sources: site ids or host names, in small letters.')),
  submission: z.strictObject({
    withinDays: z.exactOptional(
      z.int().check(z.positive(), z.maximum(1830), about('Days from the question to the claim, at most five years.')),
    ),
    until: z.exactOptional(z.iso.date().check(z.regex(/^20/), about('Last day on which a claim is taken.'))),
    completeWithinDays: z.exactOptional(
      z.int().check(z.positive(), z.maximum(1830), about('Days from the question to its last answer.')),
    ),
  }),
  disclosures: list(words(4000), 40).check(about('Paragraphs that are shown, and acknowledged, before the start.')),
  requires: z.exactOptional(z.array(z.enum(['outcome', 'application', 'minutes', 'followUp'])).check(z.maxLength(4))),
  identity: z.exactOptional(z.array(z.enum(IDENTITY_FIELDS)).check(z.maxLength(IDENTITY_FIELDS.length))),
  form: list(z.discriminatedUnion('kind', [field, one, several, scale, text]), 80).check(
    about('The form for one question, in the order of the office.'),
  ),
  evaluation: z
    .array(z.discriminatedUnion('kind', [one, several, scale, text]))
    .check(z.maxLength(40), about('Asked once a claim.')),
  attestation: words(2000),
  returnTo: z.strictObject({
    email: z.exactOptional(z.email().check(z.maxLength(254))),
    web: z.exactOptional(z.url({ protocol: /^https$/, hostname: z.regexes.domain }).check(z.maxLength(500))),
    post: z.exactOptional(list(words(200), 10)),
  }),
  roster: z.strictObject({
    dates: z._default(z.enum(['yyyy-mm-dd', 'mm/dd/yyyy', 'dd/mm/yyyy']), 'yyyy-mm-dd'),
    columns: list(column, 80),
  }),
})

export type Pack = z.infer<typeof packSchema>
export type FormEntry = Pack['form'][number]
export type Question = Pack['evaluation'][number]

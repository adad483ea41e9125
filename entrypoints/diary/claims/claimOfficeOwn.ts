import type { OfficeEntry, OwnOfficeField } from '../../../claims/packs/office.ts'
import type { Given } from '../../../components/pack/types.ts'
import type { Say, TextKey } from '../../../components/words.tsx'
import type { FormAnswers } from '../../../episodes/types.ts'

/**
 * What the forms of providers ask besides the question, the sources and what came of it: why, with which result, and what
 * kind of change. The choices are those of a hospital's form in use (Medical City Hospital, Internet point-of-care form,
 * undated); eeds has the same five needs.
 */
const OFTEN: Readonly<
  Record<OwnOfficeField, { kind: 'one' | 'several'; label: TextKey; options: readonly TextKey[] }>
> = {
  reason: {
    kind: 'one',
    label: 'officeReason',
    options: ['officeRare', 'officeLongAgo', 'officeDilemma', 'officeNews', 'officeControversy', 'officeOther'],
  },
  answerFound: {
    kind: 'one',
    label: 'officeAnswerFound',
    options: ['officeAnswered', 'officeRelated', 'officeNothing'],
  },
  typeOfChange: {
    kind: 'several',
    label: 'officeTypeOfChange',
    options: [
      'officeTreatment',
      'officeMedicine',
      'officeMonitoring',
      'officeReferral',
      'officeTests',
      'officePrevention',
      'officeDifferential',
    ],
  },
}
const FIELDS: readonly OwnOfficeField[] = ['reason', 'answerFound', 'typeOfChange']

/** Between several kinds of change, in the claim. */
const AND = '; '

/** The questions, none of them required. What is chosen is kept as the words that were read. */
export const ownEntries = (say: Say): OfficeEntry[] =>
  FIELDS.map(id => {
    const { kind, label, options } = OFTEN[id]
    const words = options.map(key => ({ code: say(key), label: say(key) }))
    return { kind, id, label: say(label), required: false, options: words }
  })

/** What an episode holds, as answers to these questions. */
export const ownGiven = (own: Given['own']): Given => ({
  own: {},
  answers: Object.fromEntries(
    FIELDS.flatMap(id => {
      const text = own[id]
      if (!text) return []
      return [[id, OFTEN[id].kind === 'several' ? text.split(AND) : text] as const]
    }),
  ),
})

/** … and back. */
export const ownOf = (answers: FormAnswers): Given['own'] =>
  Object.fromEntries(
    FIELDS.flatMap(id => {
      const answer = answers[id]
      const text = Array.isArray(answer) ? answer.join(AND) : String(answer ?? '')
      return text ? [[id, text]] : []
    }),
  )

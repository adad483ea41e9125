import type { FilledForm } from '../../claims/packs/form.ts'
import type { OfficeEntry, OwnOfficeField } from '../../claims/packs/office.ts'
import type { PackProblem } from '../../claims/packs/problems.ts'
import type { PackShown } from '../../claims/packs/shown.ts'
import type { FormAnswers, Outcome } from '../../episodes/types.ts'

export interface PackReadingProps {
  /** `packShown`, or the problems of `readPack`. */
  read: PackShown | { problems: readonly PackProblem[] }
  /** The pack in use is one of the same provider and activity, and would be replaced. */
  replaces?: boolean | undefined
  /** Called only with the disclosures ticked, and only for a pack whose rule can have one. */
  onUse: () => void
  onNotNow: () => void
}

/** What was answered: to the questions of the pack by their id, and to our own fields that only an office asks for. */
export interface Given {
  answers: FormAnswers
  own: Partial<Record<OwnOfficeField, string>>
}

export interface OfficeFormProps {
  /** Over the whole, e.g. "Questions of Example Valley Hospital". Absent where a heading stands there already. */
  title?: string | undefined
  /** `askedOfEach(pack)` or `pack.evaluation`. */
  entries: readonly OfficeEntry[]
  given: Given
  /** Of the episode; absent for the evaluation. */
  outcome?: Outcome | undefined
  /** `meantByOutcome(entries, outcome)`: what it answers by itself; absent for the evaluation. */
  meant?: Readonly<Record<string, readonly string[]>> | undefined
  /** Ids of required questions without an answer: `unanswered` or `unansweredEvaluation`, of what is given now. */
  open: readonly string[]
  /** Somebody has asked to go on: what is open is said at each question, not only marked "required". */
  asked?: boolean | undefined
  /** All that is given now, at each key and each choice: whoever keeps it waits until the typing rests. */
  onAnswer: (given: Given) => void
}

export interface CopyFieldsProps {
  form: FilledForm
  /** How the episode of a row is called, e.g. its problem. */
  nameOf: (number: number) => string
  /** Resolves when it is in the clipboard, rejects when the browser does not allow it. */
  onCopy: (text: string) => Promise<void>
}

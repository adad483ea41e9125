import type { OfficeEntry } from '../../claims/packs/office.ts'
import type { Outcome } from '../../episodes/types.ts'
import { OUTCOME_TEXTS } from '../answers/outcome.tsx'
import { LinesField } from '../diary/linesField.tsx'
import { LONGEST_ANSWER } from '../question/types.ts'
import { type Say, useSay } from '../words.tsx'
import { ChoiceField } from './choiceField.tsx'

export type Answer = string | number | string[]

export interface QuestionFieldProps {
  entry: OfficeEntry
  value: Answer | undefined
  /** Codes that the outcome answers it with. */
  meant: readonly string[]
  outcome: Outcome | undefined
  /** Required, and there is no answer. */
  isOpen: boolean
  /** It is said that an answer is missing, not only that one is wanted. */
  asked: boolean | undefined
  /** `undefined` takes an answer back. */
  onAnswer: (value: Answer | undefined) => void
}

/** The words of a question, and whether it can be left. */
const labelOf = (say: Say, { label, required }: OfficeEntry): string =>
  required ? label : `${label} ${say('packOptional')}`

const codesOf = (value: Answer | undefined): string[] | undefined =>
  value === undefined ? undefined : Array.isArray(value) ? value : [String(value)]

/** One question of an office, as a text, a choice or a scale. */
export const QuestionField = (props: QuestionFieldProps) => {
  const { entry, value, meant, outcome, isOpen, asked, onAnswer } = props
  const say = useSay()
  const fault = asked && isOpen ? say('packAnswerMissing') : undefined
  if (entry.kind === 'text' || entry.kind === 'field') {
    return (
      <LinesField
        label={labelOf(say, entry)}
        hint={isOpen && !fault ? say('packStillOpen') : undefined}
        longest={entry.kind === 'text' ? (entry.most ?? LONGEST_ANSWER) : LONGEST_ANSWER}
        value={value === undefined ? '' : String(value)}
        onInput={text => onAnswer(text === '' ? undefined : text)}
        fault={fault}
      />
    )
  }
  const options =
    entry.kind === 'scale'
      ? Array.from({ length: entry.to - entry.from + 1 }, (_, at) => {
          const number = entry.from + at
          const end = at === 0 ? entry.low : number === entry.to ? entry.high : undefined
          return { code: String(number), label: end ? `${number} · ${end}` : String(number) }
        })
      : entry.options
  const given = codesOf(value)?.filter(code => options.some(option => option.code === code))
  // Of what an earlier edition of the pack offered, nothing is left: as if it had not been answered.
  const answered = given && (given.length > 0 || (Array.isArray(value) && value.length === 0)) ? given : undefined
  const fromOutcome = answered === undefined && meant.length > 0 && outcome !== undefined
  const labels = fromOutcome ? options.filter(({ code }) => meant.includes(code)).map(({ label }) => label) : []
  return (
    <ChoiceField
      legend={labelOf(say, entry)}
      hint={
        fromOutcome && outcome
          ? say('packFromOutcome', say(OUTCOME_TEXTS[outcome].word), labels.join('; '))
          : isOpen && !fault
            ? say('packStillOpen')
            : undefined
      }
      kind={entry.kind}
      options={options}
      chosen={answered ?? meant}
      fault={fault}
      onChoose={codes =>
        onAnswer(entry.kind === 'several' ? codes : entry.kind === 'scale' ? Number(codes[0]) : codes[0])
      }
      onTakeBack={answered === undefined ? undefined : () => onAnswer(undefined)}
    />
  )
}

import { keysOf } from '../../answers/texts.ts'
import { useSay } from '../../words.tsx'
import { emptyQuestion } from './draft.ts'
import { Items } from './items.tsx'
import { Part } from './part.tsx'
import { QuestionItem } from './questionItem.tsx'
import { KIND_TEXTS } from './texts.ts'
import type { PartsProps } from './types.ts'

export interface FormPartProps extends PartsProps {
  of: 'form' | 'evaluation'
}

/** The questions of the office, asked for each question from practice or once a claim. */
export const FormPart = ({ draft, set, of }: FormPartProps) => {
  const say = useSay()
  const isForm = of === 'form'
  const taken = [...draft.form, ...draft.evaluation].map(({ id }) => id)
  // What a claim knows needs no question once more at its end.
  const kinds = keysOf(KIND_TEXTS).filter(kind => isForm || kind !== 'field')
  return (
    <Part
      title={say(isForm ? 'packPartForm' : 'packPartEvaluation')}
      more={say(isForm ? 'packPartFormMore' : 'packPartEvaluationMore')}
      at={of}
    >
      <Items
        items={draft[of]}
        onChange={questions => set({ [of]: questions })}
        nameOf={number => say(isForm ? 'packPlaceQuestion' : 'packPlaceEvaluation', number)}
        lead={say('packAddQuestion')}
        adding={kinds.map(kind => ({ text: say(KIND_TEXTS[kind]), make: () => emptyQuestion(kind, taken) }))}
      >
        {(question, at, onQuestion) => (
          <QuestionItem at={`${of}[${at}]`} question={question} kinds={kinds} byOutcome={isForm} set={onQuestion} />
        )}
      </Items>
    </Part>
  )
}

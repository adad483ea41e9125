import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { About, ForWhom, Outcome } from '../../episodes/types.ts'
import { ABOUT_TEXTS, FOR_WHOM_TEXTS, keysOf } from '../answers/texts.ts'
import { durationText } from '../duration.ts'
import { dayOf, useFormats } from '../format.ts'
import { Icon } from '../icon.tsx'
import { Banner } from '../parts/banner.tsx'
import { Chips } from '../parts/chips.tsx'
import { Fault } from '../parts/fault.tsx'
import { AnswerText } from '../question/answerText.tsx'
import { NotSaved } from '../question/notSaved.tsx'
import { useSaving } from '../question/useSaving.ts'
import { useSay } from '../words.tsx'
import { ChangeLine } from './changeLine.tsx'
import { OutcomeChips } from './outcomeChips.tsx'
import type { ReviewActions, ReviewItem, Settled } from './types.ts'

export interface ReviewCardProps {
  item: ReviewItem
  now: number
  /** Everything is to be kept: nothing can be deleted. */
  held: boolean
  actions: ReviewActions
  takeFocus: boolean
  onSettled: (settled: Settled) => void
  onLater: () => void
  onDelete: (how: 'onNotClinical' | 'onForget') => Promise<void>
}

/** One thing that waits. Enter keeps the problem as it stands, then a digit says what came of it; either saves at once. */
export const ReviewCard = (props: ReviewCardProps) => {
  const { item, now, held, actions, takeFocus, onSettled, onLater, onDelete } = props
  const say = useSay()
  const formats = useFormats()
  const id = useId()
  const [problem, setProblem] = useState(item.problemGuess)
  const [kept, setKept] = useState<string>()
  const [about, setAbout] = useState<About>()
  const [forWhom, setForWhom] = useState<ForWhom>()
  const [missing, setMissing] = useState(false)
  const [changed, setChanged] = useState(false)
  const { failed, save } = useSaving()
  const removing = useSaving()
  const field = useRef<HTMLTextAreaElement>(null)
  const five = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (takeFocus) field.current?.focus()
  }, [takeFocus])

  const said = problem.trim()
  const answer = async (): Promise<void> => {
    const more = { ...(about && { about }), ...(forWhom && { forWhom }) }
    const told = JSON.stringify([said, more])
    if (kept !== told) await actions.onAnswer(item.id, said, more)
    setKept(told)
  }
  const withProblem = (work: () => Promise<void>, then: () => void) => {
    setMissing(said === '')
    if (said === '') field.current?.focus()
    else save(work, then)
  }
  const choose = (outcome: Outcome) =>
    withProblem(
      async () => {
        await answer()
        await actions.onOutcome(item.id, outcome)
      },
      () => (outcome === 'changed' ? setChanged(true) : onSettled({ id: item.id, problem: said, outcome })),
    )
  const remove = (how: 'onNotClinical' | 'onForget') =>
    removing.save(
      () => onDelete(how),
      () => undefined,
    )

  const isToday = dayOf(item.at, item.zone) === dayOf(now, item.zone)
  const when = isToday ? formats.time(item.at, item.zone) : formats.dayMonth(item.at, item.zone)
  const facts = [when, formats.list(item.sites), durationText(say, item.seconds)].filter(Boolean).join(' · ')
  return (
    <article
      class="card stack tight"
      aria-labelledby={`${id}l`}
      onKeyDown={event => {
        if (event.key !== 'Escape' || event.isComposing) return
        event.preventDefault()
        onLater()
      }}
    >
      <div class="row">
        <span class="meta">{facts}</span>
        {item.goes && <span class="tag">{say('reviewGoes')}</span>}
      </div>
      {changed ? (
        <ChangeLine
          problem={said}
          onSave={change => actions.onChange(item.id, change)}
          onDone={change => onSettled({ id: item.id, problem: said, outcome: 'changed', ...(change && { change }) })}
        />
      ) : (
        <>
          <h2 id={`${id}l`} class="vh">
            <label for={id}>{say('questionProblem')}</label>
          </h2>
          <AnswerText
            id={id}
            field={field}
            value={problem}
            onInput={setProblem}
            onEnter={() => withProblem(answer, () => five.current?.focus())}
            invalid={missing}
            describedBy={`${id}f ${id}p`}
          />
          <Fault id={`${id}f`} text={missing ? say('questionProblemMissing') : undefined} />
          <p id={`${id}p`} class="vh">
            {say('questionPrivacy')}
          </p>
          <OutcomeChips group={five} onChoose={choose} />
          <details>
            <summary class="meta">
              <Icon name="chevron" />
              {say('reviewMoreFields')}
            </summary>
            <div class="stack">
              <Chips
                legend={say('detailAbout')}
                options={keysOf(ABOUT_TEXTS).map(value => ({ value, text: say(ABOUT_TEXTS[value]) }))}
                value={about}
                onChange={setAbout}
              />
              <Chips
                legend={say('detailForWhom')}
                options={keysOf(FOR_WHOM_TEXTS).map(value => ({ value, text: say(FOR_WHOM_TEXTS[value]) }))}
                value={forWhom}
                onChange={setForWhom}
              />
            </div>
          </details>
          <div class="row">
            <button type="button" class="btn small" onClick={onLater}>
              {say('later')}
            </button>
            {!held && (
              <>
                <button type="button" class="btn small quiet" onClick={() => remove('onNotClinical')}>
                  {say('notClinical')}
                </button>
                <button type="button" class="btn small quiet" onClick={() => remove('onForget')}>
                  {say('reviewForget')}
                </button>
              </>
            )}
          </div>
        </>
      )}
      <NotSaved failed={failed} />
      {removing.failed && <Banner tone="look" fact={say('notDone')} />}
    </article>
  )
}

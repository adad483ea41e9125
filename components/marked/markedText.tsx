import { Fragment, type RefObject } from 'preact'
import { useId, useMemo, useRef, useState } from 'preact/hooks'
import type { Identifier } from '../../episodes/identifiers.ts'
import { useSay } from '../words.tsx'
import { piecesOf, without } from './removing.ts'
import { useLens } from './useLens.ts'

export interface MarkedTextProps {
  id: string
  value: string
  onInput: (value: string) => void
  onKeyDown?: (event: KeyboardEvent) => void
  /** The field was left. */
  onBlur?: () => void
  /** UTF-16 units. */
  longest: number
  describedBy: string
  invalid?: boolean | undefined
  placeholder?: string | undefined
  field: RefObject<HTMLTextAreaElement | null>
}

/**
 * A field for a text that grows with it and marks, as one types, what may point to a person. The marks are drawn by a copy
 * of the text behind the field: the field itself stays one that every browser, keyboard and screen reader knows.
 */
export const MarkedText = (props: MarkedTextProps) => {
  const { id, value, onInput, longest, describedBy, field } = props
  const say = useSay()
  const lens = useLens()
  const own = useId()
  const copy = useRef<HTMLDivElement>(null)
  const [kept, setKept] = useState<readonly string[]>([])
  const all = useMemo(() => lens?.findIdentifiers(value.slice(0, longest)) ?? [], [lens, value, longest])
  const wordsOf = ({ start, end }: Identifier) => value.slice(start, end)
  const open = all.filter(one => !kept.includes(wordsOf(one)))

  const back = () => field.current?.focus()
  return (
    <>
      <div class="marked">
        <div ref={copy} class="input" aria-hidden="true">
          {piecesOf(value, open).map(({ text, marked }, at) =>
            marked ? <mark key={at}>{text}</mark> : <Fragment key={at}>{text}</Fragment>,
          )}{' '}
        </div>
        <textarea
          id={id}
          ref={field}
          class="input"
          rows={2}
          maxLength={longest}
          value={value}
          placeholder={props.placeholder}
          aria-describedby={open.length > 0 ? `${own} ${describedBy}` : describedBy}
          aria-invalid={props.invalid ? true : undefined}
          onInput={event => onInput(event.currentTarget.value)}
          onKeyDown={props.onKeyDown}
          onBlur={props.onBlur}
          onScroll={event => {
            if (copy.current) copy.current.scrollTop = event.currentTarget.scrollTop
          }}
        />
      </div>
      {lens && open.length > 0 && (
        <lens.Findings
          id={own}
          text={value}
          all={open}
          onRemove={these => {
            onInput(without(value, these))
            back()
          }}
          onKeep={these => {
            setKept([...kept, ...these.map(wordsOf)])
            back()
          }}
        />
      )}
      <p class="vh" role="status">
        {open.length > 0 && say('markFact')}
      </p>
    </>
  )
}

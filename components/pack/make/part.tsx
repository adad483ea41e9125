import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { PartFault } from './placed.tsx'

export interface PartProps {
  title: string
  more?: string
  /** The place in the pack that it fills as a whole. */
  at?: string
  items?: boolean
  children: ComponentChildren
}

/** A part of the form: what it is, why it is asked, its fields. */
export const Part = ({ title, more, at, items = false, children }: PartProps) => {
  const id = useId()
  return (
    <section class="stack" aria-labelledby={id} data-place={at}>
      <div class="stack close">
        <h2 id={id}>{title}</h2>
        {more && <p class="hint measure">{more}</p>}
      </div>
      {children}
      {at && <PartFault at={at} items={items} />}
    </section>
  )
}

import type { ComponentChildren } from 'preact'
import { Fault } from '../../parts/fault.tsx'
import { TextField, type TextFieldProps } from '../../parts/textField.tsx'
import { useFault } from './making.tsx'

/** A part of the form that a problem leads to by its place in the pack. */
export const Placed = ({ at, children, class: name }: { at: string; children: ComponentChildren; class?: string }) => (
  <div data-place={at} class={name}>
    {children}
  </div>
)

export interface PlacedFieldProps extends Omit<TextFieldProps, 'fault'> {
  at: string
  /** The field holds a whole list. */
  items?: boolean
}

/** A field that knows its place in the pack, and says what is wrong there. */
export const PlacedField = ({ at, items, ...props }: PlacedFieldProps) => {
  const fault = useFault()
  return (
    <Placed at={at}>
      <TextField {...props} fault={fault(at, items)} />
    </Placed>
  )
}

/** What is wrong with a part as a whole, e.g. that it is empty. */
export const PartFault = ({ at, items }: { at: string; items?: boolean }) => {
  const fault = useFault()
  return <Fault id={`fault-${at}`} text={fault(at, items)} />
}

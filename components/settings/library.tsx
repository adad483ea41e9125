import { useRef } from 'preact/hooks'
import type { DoorProblem } from '../../sites/doors.ts'
import { useFormats } from '../format.ts'
import { Banner } from '../parts/banner.tsx'
import { TextField } from '../parts/textField.tsx'
import { count } from '../plural.ts'
import { type TextKey, useSay } from '../words.tsx'
import { AddedLine } from './addedLine.tsx'
import type { DoorReading, LibraryProps } from './sitesTypes.ts'
import { useAdding } from './useAdding.ts'
import { type FieldRef, useAddress } from './useAddress.ts'

const PROBLEMS: Readonly<Record<DoorProblem, TextKey>> = {
  notAddress: 'addressPart',
  notSecure: 'addressNotSecure',
  site: 'doorSite',
  login: 'doorLogin',
  wide: 'doorWide',
  unknown: 'doorUnknown',
}

/** What was found in the address, and what exactly will be asked for. */
const Found = ({ door }: { door: Exclude<DoorReading, { problem: DoorProblem }> }) => {
  const say = useSay()
  const formats = useFormats()
  if (door.known) return <Banner fact={door.suffix}>{say('libraryKnown')}</Banner>
  return (
    <Banner fact={say('libraryFound', door.suffix)}>
      {door.sites === 0 ? say('libraryAsksLater') : count(say, 'libraryAsks', door.sites)}{' '}
      {door.without.length > 0 && say('libraryWithout', formats.list(door.without))}
    </Banner>
  )
}

/** The library's door: found in a pasted address, asked for by a click, taken out by another. */
export const Library = ({ fieldRef, ...props }: LibraryProps & { fieldRef: FieldRef }) => {
  const say = useSay()
  const { doors, readDoor, onAddDoor, onAllowDoor, onRemoveDoor } = props
  const heading = useRef<HTMLHeadingElement>(null)
  const address = useAddress(fieldRef)
  const adding = useAdding(address.clear)
  const empty = address.value.trim() === ''
  const reading = empty ? undefined : readDoor(address.value)
  const door = reading && 'suffix' in reading ? reading : undefined
  const problem = reading && 'problem' in reading ? say(PROBLEMS[reading.problem]) : undefined
  const fault = address.whole ? (empty ? say('addressEmpty') : problem) : undefined
  const add = () => {
    // Nothing may come before this call: a browser grants permissions only within the click itself.
    if (door && !door.known) adding.add(onAddDoor(address.value))
    else address.lacking()
  }
  return (
    <section class="stack apart-top">
      <div class="stack close measure">
        <h2 ref={heading} tabIndex={-1}>
          {say('libraryTitle')}
        </h2>
        <p>{say('libraryMore')}</p>
        <p class="hint">{say('libraryKept')}</p>
      </div>
      {doors.length > 0 && (
        <ul>
          {doors.map((one, at) => (
            <AddedLine
              key={one.id}
              name={one.suffix}
              more={count(say, 'librarySites', one.sites)}
              state={one.state}
              onAllow={() => onAllowDoor(at)}
              onRemove={() => {
                onRemoveDoor(at)
                // The button goes with its line.
                heading.current?.focus()
              }}
            />
          ))}
        </ul>
      )}
      <div class="stack tight form">
        <TextField
          label={say('libraryAddress')}
          hint={say('libraryAddressHint')}
          value={address.value}
          onInput={value => {
            adding.reset()
            address.onInput(value)
          }}
          onLeave={address.onLeave}
          fault={fault}
          inputRef={address.field}
        />
        <div role="status">{door && <Found door={door} />}</div>
        <div class="row">
          <button type="button" class="btn" onClick={add}>
            {say('libraryAdd')}
          </button>
          <span role="status">{adding.said}</span>
        </div>
      </div>
    </section>
  )
}

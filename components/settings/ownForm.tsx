import { useRef, useState } from 'preact/hooks'
import type { OwnProblem, OwnSite } from '../../sites/own.ts'
import { TextField } from '../parts/textField.tsx'
import { type Say, type TextKey, useSay } from '../words.tsx'
import { joinOffers, type OwnChoices, ownOf } from './ownDraft.ts'
import { OwnFields } from './ownFields.tsx'
import type { OwnProps, OwnSeen } from './sitesTypes.ts'
import { useAdding } from './useAdding.ts'
import { type Address, type FieldRef, useAddress } from './useAddress.ts'

const PROBLEMS: Readonly<Record<OwnProblem, TextKey>> = {
  notAddress: 'addressPart',
  notSecure: 'addressNotSecure',
  supported: 'ownSupported',
  general: 'ownGeneral',
}

const seenText = (say: Say, seen: OwnSeen): string => {
  if (!seen) return say('ownAsNothing')
  return say(seen.kind === 'search' ? 'ownAsSearch' : 'ownAsPage', seen.words)
}

export interface OwnFormProps extends Pick<OwnProps, 'readOwn' | 'seeOwn' | 'onAddOwn'> {
  fieldRef: FieldRef
}

interface GivenProps {
  label: string
  hint: string
  address: Address
  fault: string | undefined
  /** As what it would be noticed, once there is something to notice by. */
  seen: string | undefined
  onInput: (value: string) => void
}

/** A field for an address, and what would be noticed of it. */
const Given = ({ label, hint, address, fault, seen, onInput }: GivenProps) => (
  <div class="stack close">
    <TextField
      label={label}
      hint={hint}
      value={address.value}
      onInput={onInput}
      onLeave={address.onLeave}
      fault={fault}
      inputRef={address.field}
    />
    <p role="status">{seen}</p>
  </div>
)

/** A page of the person's own, from one of its addresses: live, and nothing is opened for it. */
export const OwnForm = ({ readOwn, seeOwn, onAddOwn, fieldRef }: OwnFormProps) => {
  const say = useSay()
  const [choices, setChoices] = useState<OwnChoices>({})
  const secondField = useRef<HTMLInputElement>(null)
  const address = useAddress(fieldRef)
  const second = useAddress(secondField)
  const adding = useAdding(() => {
    address.clear()
    second.clear()
  })
  const read = ({ value }: Address) => (value.trim() === '' ? undefined : readOwn(value))
  const first = read(address)
  const other = read(second)
  const problemOf = (reading: typeof first) =>
    reading && 'problem' in reading ? say(PROBLEMS[reading.problem]) : undefined
  const offer = first && 'host' in first ? joinOffers(first, other && 'host' in other ? other : undefined) : undefined
  const own: OwnSite | undefined = offer && ownOf(offer, choices, one => seeOwn(address.value, one))
  const seenOf = (given: Address, reading: typeof first) =>
    own && reading && 'host' in reading ? seenText(say, seeOwn(given.value, own)) : undefined
  const begin = (value: string) => {
    adding.reset()
    setChoices({})
    address.onInput(value)
  }
  const add = () => {
    // Nothing may come before this call: a browser grants permissions only within the click itself.
    if (own) adding.add(onAddOwn(own))
    else address.lacking()
  }
  return (
    <div class="stack form">
      <Given
        label={say('ownAddress')}
        hint={say('ownAddressHint')}
        address={address}
        fault={address.whole ? (problemOf(first) ?? (first ? undefined : say('addressEmpty'))) : undefined}
        seen={seenOf(address, first)}
        onInput={begin}
      />
      {offer && own && (
        <>
          <OwnFields offer={offer} own={own} onChoose={choice => setChoices({ ...choices, ...choice })} />
          <Given
            label={say('ownTry')}
            hint={say('ownTryHint')}
            address={second}
            fault={second.whole ? problemOf(other) : undefined}
            seen={seenOf(second, other)}
            onInput={second.onInput}
          />
        </>
      )}
      <div class="row">
        <button type="button" class="btn" onClick={add}>
          {say('ownAdd')}
        </button>
        <span role="status">{adding.said}</span>
      </div>
    </div>
  )
}

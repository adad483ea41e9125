import type { Identifier, IdentifierKind } from '../../episodes/identifiers.ts'
import { Icon } from '../icon.tsx'
import { type TextKey, useSay } from '../words.tsx'

const KIND_TEXTS: Readonly<Record<IdentifierKind, TextKey>> = {
  email: 'markEmail',
  phone: 'markPhone',
  ssn: 'markNumber',
  nhsNumber: 'markNumber',
  npi: 'markNumber',
  nationalNumber: 'markNumber',
  recordNumber: 'markRecord',
  date: 'markDate',
  birthDate: 'markBirthDate',
  age: 'markAge',
  postcode: 'markAddress',
  address: 'markAddress',
  name: 'markName',
  web: 'markWeb',
}

/** More than so many are marked in the text and dealt with together. */
const SHOWN = 3

export interface FindingsProps {
  id: string
  text: string
  /** In order; never empty. */
  all: readonly Identifier[]
  onRemove: (these: readonly Identifier[]) => void
  onKeep: (these: readonly Identifier[]) => void
}

/** Each stretch that may point to a person, to take out or to keep. The reader knows better, so nothing is blocked. */
export const Findings = ({ id, text, all, onRemove, onKeep }: FindingsProps) => {
  const say = useSay()
  return (
    <div class="banner look">
      <Icon name="look" />
      <div>
        <p id={id}>
          <b>{say('markFact')}</b>
        </p>
        <ul>
          {all.slice(0, SHOWN).map((one, at) => {
            const name = `${id}${at}`
            return (
              <li key={`${one.start} ${one.kind}`} class="due">
                <p id={name}>
                  <bdi>{text.slice(one.start, one.end)}</bdi>
                  <span class="sub">{say(KIND_TEXTS[one.kind])}</span>
                </p>
                <span class="end">
                  <button
                    type="button"
                    class="btn small"
                    id={`${name}r`}
                    aria-labelledby={`${name}r ${name}`}
                    onClick={() => onRemove([one])}
                  >
                    {say('remove')}
                  </button>{' '}
                  <button
                    type="button"
                    class="btn small"
                    id={`${name}k`}
                    aria-labelledby={`${name}k ${name}`}
                    onClick={() => onKeep([one])}
                  >
                    {say('keep')}
                  </button>
                </span>
              </li>
            )
          })}
        </ul>
        {all.length > SHOWN && <p class="sub">{say('markMore')}</p>}
        {all.length > 1 && (
          <p class="row">
            <button type="button" class="btn small" onClick={() => onRemove(all)}>
              {say('markRemoveAll')}
            </button>
            <button type="button" class="btn small" onClick={() => onKeep(all)}>
              {say('markKeepAll')}
            </button>
          </p>
        )}
      </div>
    </div>
  )
}

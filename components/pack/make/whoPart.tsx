import { keysOf } from '../../answers/texts.ts'
import { Tick } from '../../parts/tick.tsx'
import { useSay } from '../../words.tsx'
import { IDENTITY_TEXTS, REQUIRES_TEXTS } from '../texts.ts'
import { Part } from './part.tsx'
import { PlacedField } from './placed.tsx'
import type { PartsProps } from './types.ts'

const toggled = <T,>(all: readonly T[], chosen: readonly T[], one: T): T[] =>
  all.filter(other => (other === one) !== chosen.includes(other))

/** Who may claim. */
export const ProfessionsPart = ({ draft, set }: PartsProps) => {
  const say = useSay()
  return (
    <Part title={say('packProfessions')} more={say('packProfessionsMore')}>
      <PlacedField
        at="professions"
        items
        type="lines"
        label={say('packProfessionsLabel')}
        hint={say('packProfessionsHint')}
        value={draft.professions}
        onInput={professions => set({ professions })}
      />
    </Part>
  )
}

/** What an episode must hold, and what is asked about the clinician. */
export const AskedPart = ({ draft, set }: PartsProps) => {
  const say = useSay()
  return (
    <>
      <Part title={say('packPartRequires')} more={say('packPartRequiresMore')} at="requires" items>
        <div>
          {keysOf(REQUIRES_TEXTS).map(one => (
            <Tick
              key={one}
              checked={draft.requires.includes(one)}
              onChange={() => set({ requires: toggled(keysOf(REQUIRES_TEXTS), draft.requires, one) })}
            >
              {say(REQUIRES_TEXTS[one])}
            </Tick>
          ))}
        </div>
      </Part>
      <Part title={say('packPartIdentity')} more={say('packPartIdentityMore')} at="identity" items>
        <div class="fields">
          {keysOf(IDENTITY_TEXTS).map(one => (
            <Tick
              key={one}
              checked={draft.identity.includes(one)}
              onChange={() => set({ identity: toggled(keysOf(IDENTITY_TEXTS), draft.identity, one) })}
            >
              {say(IDENTITY_TEXTS[one])}
            </Tick>
          ))}
        </div>
      </Part>
    </>
  )
}

import { useSay } from '../../words.tsx'
import { Part } from './part.tsx'
import { PlacedField } from './placed.tsx'
import type { PartsProps } from './types.ts'

/** What the clinician states, and where the claim goes. */
export const EndPart = ({ draft, set }: PartsProps) => {
  const say = useSay()
  return (
    <>
      <Part title={say('packPartAttestation')} more={say('packPartAttestationMore')}>
        <PlacedField
          at="attestation"
          type="lines"
          label={say('packAttestationLabel')}
          hint={say('packAttestationHint')}
          maxLength={2000}
          value={draft.attestation}
          onInput={attestation => set({ attestation })}
        />
      </Part>
      <Part title={say('packPartReturn')} more={say('packPartReturnMore')} at="returnTo">
        <div class="fields">
          <PlacedField
            at="returnTo.email"
            label={say('packEmail')}
            hint={say('packEmailHint')}
            maxLength={254}
            value={draft.email}
            onInput={email => set({ email })}
          />
          <PlacedField
            at="returnTo.web"
            label={say('packWeb')}
            hint={say('packWebHint')}
            maxLength={500}
            value={draft.web}
            onInput={web => set({ web })}
          />
        </div>
        <PlacedField
          at="returnTo.post"
          items
          type="lines"
          label={say('packPost')}
          hint={say('packPostHint')}
          value={draft.post}
          onInput={post => set({ post })}
        />
      </Part>
    </>
  )
}

import { useState } from 'preact/hooks'
import { Banner } from '../parts/banner.tsx'
import { Confirm } from '../parts/confirm.tsx'
import { TextField } from '../parts/textField.tsx'
import { useReturnFocus } from '../parts/useReturnFocus.ts'
import { useSay } from '../words.tsx'
import type { ClaimViewProps, EarlierClaim } from './types.ts'

type Acts = Pick<ClaimViewProps, 'onSaveAgain' | 'onVoidClaim' | 'onRemoveClaim'>

const LONGEST_REASON = 300

/** Withdrawing is said before it is done, with a line on why if one likes. */
const Withdraw = ({ id, onVoidClaim }: { id: string } & Pick<Acts, 'onVoidClaim'>) => {
  const say = useSay()
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const button = useReturnFocus<HTMLButtonElement>(asking)
  if (!asking) {
    return (
      <button ref={button} type="button" class="btn small quiet" onClick={() => setAsking(true)}>
        {say('withdrawClaim')}
      </button>
    )
  }
  return (
    <fieldset class="confirm stack tight">
      <p>{say('withdrawClaimMore')}</p>
      <TextField label={say('withdrawClaimWhy')} value={reason} maxLength={LONGEST_REASON} onInput={setReason} />
      <div class="row">
        <button
          type="button"
          class="btn small"
          onClick={() => {
            setAsking(false)
            onVoidClaim(id, reason)
          }}
        >
          {say('withdrawClaimYes')}
        </button>
        <button type="button" class="btn small quiet" onClick={() => setAsking(false)}>
          {say('keep')}
        </button>
      </div>
    </fieldset>
  )
}

const Claim = ({ claim, onSaveAgain, onVoidClaim, onRemoveClaim }: { claim: EarlierClaim } & Acts) => {
  const say = useSay()
  return (
    <li class="stack tight due">
      <div>
        <p>
          {claim.name} {claim.voided && <span class="tag">{say('withdrawn')}</span>}
        </p>
        <p class="meta num">{claim.meta}</p>
        {claim.voided && <p class="meta">{claim.voided}</p>}
      </div>
      {claim.clash && <Banner tone="look">{claim.clash}</Banner>}
      <div class="row">
        <button type="button" class="btn small" onClick={() => onSaveAgain(claim.id, 'pdf')}>
          {say('savePdfAgain')}
        </button>
        {claim.roster && !claim.voided && (
          <button type="button" class="btn small" onClick={() => onSaveAgain(claim.id, 'roster')}>
            {say('saveRoster')}
          </button>
        )}
        {!claim.voided && <Withdraw id={claim.id} onVoidClaim={onVoidClaim} />}
        <Confirm
          text={say('forget')}
          quiet
          question={say('forgetClaimAsk')}
          yes={say('forgetClaimYes')}
          no={say('keep')}
          onYes={() => onRemoveClaim(claim.id)}
        />
      </div>
      {!claim.voided && claim.form}
    </li>
  )
}

/** Claims saved before. Each holds its own frozen copy of its episodes: it can be withdrawn or forgotten, never changed. */
export const EarlierClaims = ({ earlier, ...acts }: ClaimViewProps) => {
  const say = useSay()
  if (earlier.length === 0) return null
  return (
    <section class="stack tight">
      <h2>{say('earlierClaims')}</h2>
      <ul>
        {earlier.map(claim => (
          <Claim key={claim.id} claim={claim} {...acts} />
        ))}
      </ul>
    </section>
  )
}

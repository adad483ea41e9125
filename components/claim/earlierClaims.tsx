import { Confirm } from '../parts/confirm.tsx'
import { useSay } from '../words.tsx'
import type { ClaimViewProps } from './types.ts'

/** Claims saved before. Each holds its own frozen copy of its episodes. */
export const EarlierClaims = ({ earlier, onSaveAgain, onRemoveClaim }: ClaimViewProps) => {
  const say = useSay()
  if (earlier.length === 0) return null
  return (
    <section class="stack tight">
      <h2>{say('earlierClaims')}</h2>
      <ul>
        {earlier.map(claim => (
          <li key={claim.id} class="due">
            <div>
              <p>{claim.name}</p>
              <p class="meta num">{claim.meta}</p>
            </div>
            <div class="row">
              <button type="button" class="btn small" onClick={() => onSaveAgain(claim.id, 'pdf')}>
                {say('savePdfAgain')}
              </button>
              <Confirm
                text={say('forget')}
                quiet
                question={say('forgetClaimAsk')}
                yes={say('forgetClaimYes')}
                no={say('keep')}
                onYes={() => onRemoveClaim(claim.id)}
              />
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

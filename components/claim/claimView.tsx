import { Empty } from '../parts/empty.tsx'
import { useSay } from '../words.tsx'
import { ClaimContents } from './claimContents.tsx'
import { ClaimLeaves } from './claimLeaves.tsx'
import { ClaimPeriod } from './claimPeriod.tsx'
import { ClaimRule } from './claimRule.tsx'
import { ClaimSave } from './claimSave.tsx'
import { ClaimTotal } from './claimTotal.tsx'
import { ClaimYears } from './claimYears.tsx'
import { EarlierClaims } from './earlierClaims.tsx'
import type { ClaimViewProps } from './types.ts'

/** A new claim, from the rule to the file: what goes in, what stays out and why, what leaves, the statement. */
export const ClaimView = (props: ClaimViewProps) => {
  const say = useSay()
  const { rules, ruleId, period, total, ready, statement } = props
  const stating = [ruleId, period.from, period.until, total.figure, ready.count, statement].join(' ')
  return (
    <>
      <header class="stack close">
        <h1 tabIndex={-1}>{say('newClaim')}</h1>
        <p class="meta">{say('notACertificate')}</p>
      </header>
      {rules.length === 0 ? (
        <Empty
          title={say('noRules')}
          actions={
            <a class="btn" href="#privacy">
              {say('chooseCountry')}
            </a>
          }
        >
          {say('noRulesMore')}
        </Empty>
      ) : (
        <div class="claim">
          <ClaimRule {...props} />
          {ruleId && (
            <>
              <ClaimPeriod {...props} />
              <ClaimContents {...props} />
              {props.years && <ClaimYears years={props.years} />}
              <ClaimLeaves {...props} />
              <div class="total">
                <ClaimTotal {...total} />
              </div>
              <ClaimSave stating={stating} {...props} />
            </>
          )}
          <EarlierClaims {...props} />
        </div>
      )}
      {rules.length === 0 && <EarlierClaims {...props} />}
    </>
  )
}

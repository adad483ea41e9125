import { Empty } from '../parts/empty.tsx'
import { useSay } from '../words.tsx'
import { ClaimContents } from './claimContents.tsx'
import { ClaimCredited } from './claimCredited.tsx'
import { ClaimLearner } from './claimLearner.tsx'
import { ClaimLeaves } from './claimLeaves.tsx'
import { ClaimPaper } from './claimPaper.tsx'
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
  const { rules, ruleId, total } = props
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
          {props.cycles}
          {ruleId && (
            <>
              {props.pack}
              <ClaimPeriod {...props} />
              <ClaimContents {...props} />
              {props.years && <ClaimYears years={props.years} />}
              <ClaimCredited credited={props.credited} asked={props.asked} />
              {props.office}
              <ClaimLearner {...props.learner} />
              <ClaimLeaves {...props} />
              <ClaimPaper {...props.paper} />
              <div class="total">
                <ClaimTotal {...total} />
              </div>
              <ClaimSave {...props} />
            </>
          )}
          <EarlierClaims {...props} />
        </div>
      )}
      {rules.length === 0 && <EarlierClaims {...props} />}
      <p class="row wide meta">
        {say('claimForOffices')}
        <a href="/reader.html" target="_blank" rel="noopener noreferrer">
          {say('readerLink')}
        </a>
        <a href="/pack.html" target="_blank" rel="noopener noreferrer">
          {say('claimPackOffice')}
        </a>
      </p>
    </>
  )
}

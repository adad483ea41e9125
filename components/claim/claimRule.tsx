import type { RefObject } from 'preact'
import { useState } from 'preact/hooks'
import { Icon } from '../icon.tsx'
import { Banner } from '../parts/banner.tsx'
import { Outside } from '../parts/outside.tsx'
import { useReturnFocus } from '../parts/useReturnFocus.ts'
import { useSay } from '../words.tsx'
import type { ClaimViewProps, RuleChoice, RuleFacts } from './types.ts'

interface FactsProps {
  rule: RuleChoice
  facts?: RuleFacts | undefined
  buttonRef: RefObject<HTMLButtonElement | null>
  onChange: () => void
}

const Facts = ({ rule, facts, buttonRef, onChange }: FactsProps) => {
  const say = useSay()
  return (
    <div class="card stack">
      <div class="row apart">
        <h3>{rule.name}</h3>
        <button ref={buttonRef} type="button" class="btn small" onClick={onChange}>
          {say('changeRule')}
        </button>
      </div>
      <dl class="facts">
        <dt>{say('ruleBody')}</dt>
        <dd>{rule.body}</dd>
        <dt>{say('ruleCounts')}</dt>
        <dd>{rule.counts}</dd>
        {facts?.facts.flatMap(({ label, value }) => [
          <dt key={`t${label}`}>{label}</dt>,
          <dd key={`d${label}`}>{value}</dd>,
        ])}
        {facts && (facts.tags.length > 0 || facts.source) && (
          <>
            <dt>{say('ruleRead')}</dt>
            <dd class="row">
              {facts.tags.map(tag => (
                <span key={tag.text} class="tag">
                  {tag.checked && <Icon name="check" />}
                  {tag.text}
                </span>
              ))}
              {facts.source && <Outside href={facts.source.href}>{facts.source.text}</Outside>}
            </dd>
          </>
        )}
      </dl>
      {facts?.note && <Banner>{facts.note}</Banner>}
    </div>
  )
}

/** The rule that counts: a list to choose from, then what is known about the chosen one. Choosing acts, so they are buttons. */
export const ClaimRule = ({ rules, ruleId, facts, onRule }: ClaimViewProps) => {
  const say = useSay()
  const [changing, setChanging] = useState(false)
  const rule = rules.find(({ id }) => id === ruleId)
  const choosing = changing || !rule
  const button = useReturnFocus<HTMLButtonElement>(choosing)
  return (
    <section class="stack">
      <h2>{say('claimRule')}</h2>
      {rule && !changing && <Facts rule={rule} facts={facts} buttonRef={button} onChange={() => setChanging(true)} />}
      {choosing && (
        <>
          <p class="hint">{say('claimRuleHint')}</p>
          <ul class="choices">
            {rules.map(({ id, name, body, counts }) => (
              <li key={id}>
                <button
                  type="button"
                  class="choice plain"
                  aria-current={id === ruleId ? 'true' : undefined}
                  onClick={() => {
                    setChanging(false)
                    onRule(id)
                  }}
                >
                  <span>
                    <b>{name}</b>
                    <span>
                      {body} · {counts}
                    </span>
                  </span>
                  {id === ruleId && <span class="tag">{say('chosen')}</span>}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

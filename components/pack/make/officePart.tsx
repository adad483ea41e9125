import { useFormats } from '../../format.ts'
import { Icon } from '../../icon.tsx'
import { Select } from '../../parts/select.tsx'
import { useSay } from '../../words.tsx'
import { STANDING_TEXTS } from '../texts.ts'
import { Part } from './part.tsx'
import { Placed, PlacedField } from './placed.tsx'
import type { PartsProps } from './types.ts'

/** For which rules there is no pack, and why: an office must not look for its own in vain. */
const OtherRules = ({ rules }: Pick<PartsProps, 'rules'>) => {
  const say = useSay()
  const formats = useFormats()
  const names = (standing: 'notByProvider' | 'noAmount') =>
    formats.list(rules.filter(rule => rule.standing === standing).map(({ name }) => name))
  return (
    <details>
      <summary>
        <Icon name="chevron" />
        {say('packOtherRules')}
      </summary>
      <div class="stack tight more">
        {(['noAmount', 'notByProvider'] as const).map(standing => (
          <p key={standing} class="measure">
            {say(STANDING_TEXTS[standing])} <span class="muted">{names(standing)}</span>
          </p>
        ))}
      </div>
    </details>
  )
}

/** Which rule, whose pack, which activity, how much credit. */
export const OfficePart = ({ draft, set, rules }: PartsProps) => {
  const say = useSay()
  const fitting = rules.filter(({ standing }) => standing === 'fits')
  const own = rules.find(({ id }) => id === draft.rule) ?? { id: draft.rule, name: draft.rule }
  const choices = fitting.some(({ id }) => id === own.id) ? fitting : [own, ...fitting]
  return (
    <>
      <Part title={say('packRule')} more={say('packRuleMore')} at="rule">
        <Select
          label={say('packRule')}
          bare
          options={choices.map(({ id, name }) => ({ value: id, text: name }))}
          value={draft.rule}
          onChange={rule => set({ rule })}
        />
        <OtherRules rules={rules} />
      </Part>
      <Part title={say('packPartProvider')}>
        <PlacedField
          at="provider.name"
          label={say('packProviderName')}
          hint={say('packProviderNameHint')}
          maxLength={200}
          value={draft.name}
          onInput={name => set({ name })}
        />
        <div class="fields days">
          <PlacedField
            at="provider.accmeId"
            label={say('packAccme')}
            hint={say('packAccmeHint')}
            value={draft.accmeId}
            onInput={accmeId => set({ accmeId })}
          />
        </div>
      </Part>
      <Part title={say('packPartActivity')} more={say('packPartActivityMore')}>
        <PlacedField
          at="activity.title"
          label={say('packActivityTitle')}
          hint={say('packActivityTitleHint')}
          maxLength={300}
          value={draft.title}
          onInput={title => set({ title })}
        />
        <div class="fields days">
          <PlacedField
            at="activity.id"
            label={say('packActivityId')}
            hint={say('packActivityIdHint')}
            maxLength={60}
            value={draft.activityId}
            onInput={activityId => set({ activityId })}
          />
        </div>
        <div class="fields days">
          <PlacedField
            at="activity.start"
            type="date"
            label={say('packStart')}
            value={draft.start}
            onInput={start => set({ start })}
          />
          <PlacedField
            at="activity.end"
            type="date"
            label={say('packEnd')}
            hint={say('packEndHint')}
            value={draft.end}
            onInput={end => set({ end })}
          />
        </div>
      </Part>
      <Part title={say('packPartCredit')} more={say('packPartCreditMore')}>
        <Placed at="credit" class="fields days">
          <PlacedField
            at="credit.perCycle"
            label={say('packPerCycle')}
            hint={say('packPerCycleHint')}
            value={draft.perCycle}
            onInput={perCycle => set({ perCycle })}
          />
          <PlacedField
            at="credit.maximum"
            label={say('packMaximum')}
            hint={say('packMaximumHint')}
            value={draft.maximum}
            onInput={maximum => set({ maximum })}
          />
          <PlacedField
            at="credit.perYear"
            label={say('packPerYear')}
            hint={say('packPerYearHint')}
            value={draft.perYear}
            onInput={perYear => set({ perYear })}
          />
        </Placed>
      </Part>
    </>
  )
}

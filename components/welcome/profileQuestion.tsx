import type { Ref } from 'preact'
import { Banner } from '../parts/banner.tsx'
import { RadioRows } from '../parts/radioRows.tsx'
import { useSay } from '../words.tsx'

/** `alone`: nobody else uses this browser profile. */
export type ProfileUse = 'alone' | 'shared'

export interface ProfileQuestionProps {
  value?: ProfileUse | undefined
  onChange: (use: ProfileUse) => void
  fault?: string | undefined
  firstRef: Ref<HTMLInputElement>
}

/** On a shared profile one person's searches would be shown to another: nothing is noticed there. */
export const ProfileQuestion = ({ value, onChange, fault, firstRef }: ProfileQuestionProps) => {
  const say = useSay()
  return (
    <div class="stack tight">
      <RadioRows
        legend={<h2>{say('profileQuestion')}</h2>}
        hint={say('profileHint')}
        options={[
          { value: 'alone', text: say('profileAlone') },
          { value: 'shared', text: say('profileShared') },
        ]}
        value={value}
        onChange={onChange}
        fault={fault}
        firstRef={firstRef}
      />
      <div role="status">{value === 'shared' && <Banner fact={say('sharedFact')}>{say('sharedFactMore')}</Banner>}</div>
    </div>
  )
}

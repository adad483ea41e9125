import { useSay } from '../../words.tsx'
import { emptyParagraph } from './draft.ts'
import { Items } from './items.tsx'
import { LineField } from './lineField.tsx'
import { Part } from './part.tsx'
import { PlacedField } from './placed.tsx'
import type { PartsProps } from './types.ts'

/** Until when claims are taken. */
export const WindowPart = ({ draft, set }: PartsProps) => {
  const say = useSay()
  return (
    <Part title={say('packPartSubmission')} more={say('packPartSubmissionMore')} at="submission">
      <div class="fields days">
        <PlacedField
          at="submission.withinDays"
          label={say('packWithinDays')}
          hint={say('packWithinDaysHint')}
          value={draft.withinDays}
          onInput={withinDays => set({ withinDays })}
        />
        <PlacedField
          at="submission.until"
          type="date"
          label={say('packUntil')}
          hint={say('packUntilHint')}
          value={draft.until}
          onInput={until => set({ until })}
        />
        <PlacedField
          at="submission.completeWithinDays"
          label={say('packCompleteWithin')}
          hint={say('packCompleteWithinHint')}
          value={draft.completeWithinDays}
          onInput={completeWithinDays => set({ completeWithinDays })}
        />
      </div>
    </Part>
  )
}

/** What is shown, and acknowledged, before the start. */
export const DisclosuresPart = ({ draft, set }: PartsProps) => {
  const say = useSay()
  return (
    <Part title={say('packPartDisclosures')} more={say('packPartDisclosuresMore')} at="disclosures">
      <Items
        lines
        items={draft.disclosures}
        onChange={disclosures => set({ disclosures })}
        nameOf={number => say('packPlaceParagraph', number)}
        adding={[{ text: say('packAddParagraph'), make: emptyParagraph }]}
      >
        {({ text }, at, onItem) => (
          <LineField
            at={`disclosures[${at}]`}
            label={say('packPlaceParagraph', at + 1)}
            long
            maxLength={4000}
            value={text}
            onInput={value => onItem({ text: value })}
          />
        )}
      </Items>
    </Part>
  )
}

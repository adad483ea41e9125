import type { OwnOffer, OwnSite } from '../../sites/own.ts'
import { RadioRows } from '../parts/radioRows.tsx'
import { Select } from '../parts/select.tsx'
import { useSay } from '../words.tsx'
import type { OwnChoices } from './ownDraft.ts'

/** Enough of a value to know it by. */
const LONGEST = 60

const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)

export interface OwnFieldsProps {
  offer: OwnOffer
  own: OwnSite
  onChoose: (choices: OwnChoices) => void
}

/** Under which folder to notice, what holds the words of a search, and what names a page. */
export const OwnFields = ({ offer, own, onChoose }: OwnFieldsProps) => {
  const say = useSay()
  const parameters = offer.parameters.map(({ name, value }) => ({ value: name, text: name, meaning: short(value) }))
  return (
    <>
      <Select
        label={say('ownUnder')}
        options={offer.under.map(under => ({ value: under, text: `${offer.host}${under}` }))}
        value={own.under}
        onChange={under => onChoose({ under })}
      />
      {parameters.length === 0 ? (
        <p class="hint">{say('ownNoParts')}</p>
      ) : (
        <div class="fields">
          <RadioRows
            legend={say('ownQuery')}
            options={[...parameters, { value: '', text: say('ownQueryNone') }]}
            value={own.query ?? ''}
            onChange={query => onChoose({ query })}
          />
          <RadioRows
            legend={say('ownPage')}
            options={[
              { value: '', text: say('ownPagePath') },
              ...parameters.filter(({ value }) => value !== own.query),
            ]}
            value={own.page ?? ''}
            onChange={page => onChoose({ page })}
          />
        </div>
      )}
    </>
  )
}

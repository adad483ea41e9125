import { TextField } from '../parts/textField.tsx'
import { useSay } from '../words.tsx'
import type { ClaimYears as Years } from './types.ts'

/** When each article was published: no page says it in the same way, so the clinician does. */
export const ClaimYears = ({ years }: { years: Years }) => {
  const say = useSay()
  return (
    <fieldset class="stack tight">
      <legend>{say('claimYears')}</legend>
      <p class="hint">{say('claimYearsHint', years.most)}</p>
      <div class="fields">
        {years.articles.map(({ pmid, title, published }) => (
          <TextField
            key={pmid}
            label={`${title} · PMID ${pmid}`}
            value={published}
            maxLength={7}
            autocomplete="off"
            onInput={text => years.onChange(pmid, text)}
          />
        ))}
      </div>
    </fieldset>
  )
}

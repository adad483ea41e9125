import { RadioRows } from '../parts/radioRows.tsx'
import { Tick } from '../parts/tick.tsx'
import { useSay } from '../words.tsx'
import type { ClaimPaper as Paper } from './types.ts'

/** How the PDF is laid out, and whether the data are inside it. */
export const ClaimPaper = ({ layout, flat, onLayout, onFlat }: Paper) => {
  const say = useSay()
  return (
    <section class="stack tight">
      <h2>{say('paperTitle')}</h2>
      <RadioRows<'table' | 'forms'>
        legend={say('paperLayout')}
        options={[
          { value: 'table', text: say('paperTable'), meaning: say('paperTableMore') },
          { value: 'forms', text: say('paperForms'), meaning: say('paperFormsMore') },
        ]}
        value={layout}
        onChange={onLayout}
      />
      <Tick checked={flat} hint={say('paperFlatHint')} onChange={onFlat}>
        {say('paperFlat')}
      </Tick>
    </section>
  )
}

import type { AskMode } from '../../episodes/types.ts'
import { RadioRows } from '../parts/radioRows.tsx'
import { useSay } from '../words.tsx'
import { keysOf, MODE_TEXTS } from './texts.ts'

/** Applies where nothing was chosen. */
export const RECOMMENDED_MODE: AskMode = 'over'

export interface ModeRowsProps {
  hint?: string
  value?: AskMode | undefined
  onChange: (mode: AskMode) => void
}

/** When to ask: four modes, one of them recommended, none chosen beforehand. */
export const ModeRows = ({ hint, value, onChange }: ModeRowsProps) => {
  const say = useSay()
  return (
    <RadioRows
      legend={<h2>{say('modeQuestion')}</h2>}
      hint={hint}
      options={keysOf(MODE_TEXTS).map(mode => ({
        value: mode,
        text: say(MODE_TEXTS[mode].word),
        meaning: say(MODE_TEXTS[mode].meaning),
        tag: mode === RECOMMENDED_MODE ? say('recommended') : undefined,
      }))}
      value={value}
      onChange={onChange}
    />
  )
}

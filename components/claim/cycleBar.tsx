import { useId } from 'preact/hooks'
import type { CycleAmounts } from './cycleTypes.ts'

// Each stands on the line of the text beside it.
const KEYS = {
  claimed: <rect x="1" y="4" width="11" height="11" rx="2" fill="currentColor" stroke="none" />,
  ready: <path d="M1.5 4.5h10v10h-10zM1.5 10.5l6-6M1.5 14.5l10-10M5.5 14.5l6-6" stroke-width="1.25" />,
  target: <rect x="1.5" y="4.5" width="10" height="10" rx="2" stroke-width="1" />,
}

const Key = ({ of, text }: { of: keyof typeof KEYS; text: string }) => (
  <li>
    <span class="mark">
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        {KEYS[of]}
      </svg>
    </span>{' '}
    {text}
  </li>
)

/** A share of the whole, never more than all of it. */
const share = (part: number, whole: number): number => Math.min(100, (100 * part) / whole)

/**
 * All of the bar is enough; what is claimed is filled, what could be claimed is striped. Told apart by shape, in the colour
 * of the text where the system sets the colours. The same in words stands below it.
 */
export const CycleBar = ({ claimed, ready, target, claimedText, readyText, targetText, label }: CycleAmounts) => {
  const stripes = useId()
  const done = target ? share(claimed, target) : 0
  return (
    <div class="stack tight">
      {target && (
        <div class="mark" role="img" aria-label={label}>
          <svg class="meter" aria-hidden="true" focusable="false">
            <pattern id={stripes} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <path d="M1.5 0v6" stroke-width="3" stroke-linecap="butt" />
            </pattern>
            <rect width={`${done}%`} height="100%" fill="currentColor" stroke="none" />
            {ready !== undefined && (
              <rect
                x={`${done}%`}
                width={`${Math.min(100 - done, share(ready, target))}%`}
                height="100%"
                fill={`url(#${stripes})`}
                stroke="none"
              />
            )}
          </svg>
        </div>
      )}
      <ul class="row wide num">
        <Key of="claimed" text={claimedText} />
        {ready !== undefined && <Key of="ready" text={readyText} />}
        {target && <Key of="target" text={targetText} />}
      </ul>
    </div>
  )
}

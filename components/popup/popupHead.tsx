import { Icon } from '../icon.tsx'
import { Brand } from '../parts/brand.tsx'
import { useSay } from '../words.tsx'
import type { PopupState } from './types.ts'

const TEXTS = {
  notSetUp: 'stateNotSetUp',
  shared: 'stateOff',
  noticing: 'stateNoticing',
  paused: 'statePaused',
  elsewhere: 'stateElsewhere',
} as const

/** Name, and in one word what is going on. */
export const PopupHead = ({ kind }: { kind: PopupState['kind'] }) => {
  const say = useSay()
  return (
    <header class="row apart">
      <h1>
        <Brand />
      </h1>
      <span class="tag">
        {kind === 'noticing' && <span class="live" />}
        {kind === 'paused' && <Icon name="pause" />}
        {say(TEXTS[kind])}
      </span>
    </header>
  )
}

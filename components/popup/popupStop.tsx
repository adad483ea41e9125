import { Icon } from '../icon.tsx'
import { Confirm } from '../parts/confirm.tsx'
import { Menu } from '../parts/menu.tsx'
import { useSay } from '../words.tsx'
import type { PopupProps } from './types.ts'

/** How to make it stop, and how to take the last hour back. */
export const PopupStop = ({ state, site, keepAll, onPause, onMute, onForgetHour }: PopupProps) => {
  const say = useSay()
  return (
    <section class="row stop">
      {state.kind !== 'paused' && (
        <Menu
          label={say('pause')}
          worded
          icon="pause"
          up
          items={[
            { text: say('pauseHour'), onChoose: () => onPause('hour') },
            { text: say('pauseToday'), onChoose: () => onPause('today') },
            { text: say('pauseOpen'), onChoose: () => onPause('open') },
          ]}
        />
      )}
      {site && (
        <button type="button" class="btn small" onClick={() => onMute(!site.muted)}>
          {!site.muted && <Icon name="mute" />}
          {say(site.muted ? 'askHereAgain' : 'muteSite')}
        </button>
      )}
      {!keepAll && (
        <Confirm
          text={say('forgetHour')}
          quiet
          question={say('forgetHourAsk')}
          yes={say('forgetHourYes')}
          no={say('keep')}
          onYes={onForgetHour}
        />
      )}
    </section>
  )
}

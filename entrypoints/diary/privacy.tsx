import { useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { COUNTRIES } from '../../claims/countries.ts'
import { keysOf, PROFESSION_TEXTS } from '../../components/answers/texts.ts'
import { SettingsView } from '../../components/settings/settingsView.tsx'
import { useSay } from '../../components/words.tsx'
import type { Snapshot } from '../../storage/watch.ts'
import { useTelling } from './useTelling.ts'

const MINUTE = 60_000
/** A pause that ends later than this has no end that could be shown. */
const FOREVER = 8e15

/** When to ask, who one is, what was agreed to, and how to take it all back. */
export const Privacy = ({ snapshot: { settings } }: { snapshot: Snapshot }) => {
  const say = useSay()
  const { tell, note, failed } = useTelling()
  const [done, setDone] = useState<string>()
  const paused =
    settings.pausedUntil !== undefined && settings.pausedUntil > Date.now() ? settings.pausedUntil : undefined
  const giveBack = (words: string): void => {
    setDone(words)
    browser.permissions.getAll().then(({ origins = [] }) => browser.permissions.remove({ origins }), failed)
  }
  return (
    <SettingsView
      mode={settings.mode}
      waitMinutes={Math.round(settings.waitMs / MINUTE)}
      paused={paused !== undefined && paused > FOREVER ? 'open' : paused}
      now={Date.now()}
      zone={Intl.DateTimeFormat().resolvedOptions().timeZone}
      countries={COUNTRIES}
      country={settings.country}
      profession={keysOf(PROFESSION_TEXTS).find(profession => profession === settings.profession)}
      consent={settings.consent}
      unansweredDays={7}
      privacyHref="/privacy.html"
      welcomeHref="/welcome.html"
      note={note ?? done}
      onMode={mode => tell({ type: 'settings', mode })}
      onWait={minutes => tell({ type: 'settings', waitMs: minutes * MINUTE })}
      onPause={how => tell({ type: 'pause', until: how === 'today' ? 'day' : how })}
      onResume={() => tell({ type: 'pause', until: 'end' })}
      onCountry={country => tell({ type: 'settings', country: country ?? '' })}
      onProfession={profession => tell({ type: 'settings', profession: profession ?? '' })}
      onWithdraw={() => tell({ type: 'withdraw' }, () => giveBack(say('withdrawn')))}
      onForgetHour={() => tell({ type: 'forgetHour' }, () => setDone(say('forgottenHour')))}
      onEraseAll={() => tell({ type: 'eraseAll' }, () => giveBack(say('everythingErased')))}
    />
  )
}

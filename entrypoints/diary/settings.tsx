import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { COUNTRIES } from '../../claims/countries.ts'
import { keysOf, PROFESSION_TEXTS } from '../../components/answers/texts.ts'
import { SettingsView } from '../../components/settings/settingsView.tsx'
import { useSay } from '../../components/words.tsx'
import type { Snapshot } from '../../storage/watch.ts'
import type { Backups } from './backup.tsx'
import { Losses } from './backupLoss.tsx'
import { useFacts } from './backupUse.ts'
import { goingSoon, goneBy } from './settingsGoing.ts'
import { useTelling } from './useTelling.ts'

const MINUTE = 60_000
/** A pause that ends later than this has no end that could be shown. */
const FOREVER = 8e15

/** Saving and merging files is loaded when this page is looked at. */
const useBackups = (): typeof Backups | undefined => {
  const [loaded, setLoaded] = useState<{ Backups: typeof Backups }>()
  useEffect(() => {
    void import('./backup.tsx').then(setLoaded)
  }, [])
  return loaded?.Backups
}

/** When to ask, how long things stay, who one is, everything in one file, what was agreed to, and how to take it all back. */
export const Settings = ({ snapshot }: { snapshot: Snapshot }) => {
  const { settings, episodes, restoredAt } = snapshot
  const say = useSay()
  const { tell, note, failed } = useTelling()
  const [done, setDone] = useState<string>()
  const { facts, again } = useFacts(snapshot)
  const Backups = useBackups()
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const paused =
    settings.pausedUntil !== undefined && settings.pausedUntil > Date.now() ? settings.pausedUntil : undefined
  const giveBack = (words: string): void => {
    setDone(words)
    browser.permissions.getAll().then(({ origins = [] }) => browser.permissions.remove({ origins }), failed)
  }
  return (
    <>
      {/* Read anew after a file was saved or merged: then there is nothing to do any more. */}
      <Losses loss={facts?.loss} />
      <SettingsView
        {...settings}
        waitMinutes={Math.round(settings.waitMs / MINUTE)}
        paused={paused !== undefined && paused > FOREVER ? 'open' : paused}
        now={Date.now()}
        zone={zone}
        countries={COUNTRIES}
        profession={keysOf(PROFESSION_TEXTS).find(profession => profession === settings.profession)}
        goingSoon={goingSoon(episodes, settings, restoredAt, Date.now()).length}
        goneAt={days => goneBy(episodes, days, restoredAt, Date.now()).length}
        file={Backups && <Backups snapshot={snapshot} pairs={facts?.offers ?? []} zone={zone} onChanged={again} />}
        privacyHref="/privacy.html"
        welcomeHref="/welcome.html"
        note={done}
        onMode={mode => tell({ type: 'settings', mode })}
        onWait={minutes => tell({ type: 'settings', waitMs: minutes * MINUTE })}
        onPause={how => tell({ type: 'pause', until: how === 'today' ? 'day' : how })}
        onResume={() => tell({ type: 'pause', until: 'end' })}
        onCountry={country => tell({ type: 'settings', country: country ?? '' })}
        onProfession={profession => tell({ type: 'settings', profession: profession ?? '' })}
        onChange={change => tell({ type: 'settings', ...change })}
        onWithdraw={() => tell({ type: 'withdraw' }, () => giveBack(say('withdrawn')))}
        onForgetHour={() => tell({ type: 'forgetHour' }, () => setDone(say('forgottenHour')))}
        onEraseAll={() => tell({ type: 'eraseAll' }, () => giveBack(say('everythingErased')))}
      />
      <div class="undo-home" role="alert">
        {note && <p class="undo">{note}</p>}
      </div>
    </>
  )
}

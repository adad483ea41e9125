import { render } from 'preact'
import { useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { COUNTRIES } from '../../claims/countries.ts'
import { prepareDocument } from '../../components/document.ts'
import type { Choices, WelcomeState } from '../../components/welcome/types.ts'
import { Welcome } from '../../components/welcome/welcome.tsx'
import { WithWords } from '../../components/words.tsx'
import { send } from '../../messages/send.ts'
import { look, say } from '../../messages/texts.ts'
import { hostPatterns } from '../../sites/index.ts'
import { CONSENT_VERSION } from '../../storage/consent.ts'
import { commonChoices, otherChoices, PRIVACY_PAGE, tryIt } from './choices.ts'

const App = () => {
  const [state, setState] = useState<WelcomeState>('choosing')
  const [agreed, setAgreed] = useState<readonly string[]>([])

  const keep = async (choices: Choices, granted: Promise<boolean>): Promise<void> => {
    setState('asking')
    if (!(await granted)) return setState('refused')
    await send<'agree'>({ type: 'agree', version: CONSENT_VERSION, shared: false, ...choices })
    setAgreed(choices.sites)
    setState('agreed')
  }

  const onAgree = (choices: Choices): void => {
    // First of all and without any wait before it: Firefox takes a request only straight from the click.
    const granted = browser.permissions.request({ origins: hostPatterns(choices.sites) })
    keep(choices, granted).catch(() => setState('refused'))
  }

  const onLeaveOff = (shared: boolean): void => {
    const told: Promise<unknown> = shared
      ? send<'agree'>({ type: 'agree', version: CONSENT_VERSION, shared, sites: [], mode: 'over' })
      : Promise.resolve()
    told.then(
      () => setState('off'),
      () => setState('choosing'),
    )
  }

  return (
    <Welcome
      state={state}
      common={commonChoices()}
      groups={otherChoices()}
      countries={COUNTRIES}
      consentVersion={CONSENT_VERSION}
      privacyHref={PRIVACY_PAGE}
      unansweredDays={7}
      tryIt={tryIt(agreed)}
      onAgree={onAgree}
      onLeaveOff={onLeaveOff}
    />
  )
}

const app = document.getElementById('app')
prepareDocument(look, say('pageWelcome'))
if (app) {
  render(
    <WithWords say={say}>
      <App />
    </WithWords>,
    app,
  )
}

import { useRef, useState } from 'preact/hooks'
import type { AskMode } from '../../episodes/types.ts'
import { ModeRows, RECOMMENDED_MODE } from '../answers/modeRows.tsx'
import { PersonFields } from '../answers/personFields.tsx'
import type { Profession } from '../answers/texts.ts'
import { Brand } from '../parts/brand.tsx'
import { useSay } from '../words.tsx'
import { After } from './after.tsx'
import { Agree } from './agree.tsx'
import { Kept } from './kept.tsx'
import { ProfileQuestion, type ProfileUse } from './profileQuestion.tsx'
import { Promises } from './promises.tsx'
import { SiteTicks } from './siteTicks.tsx'
import type { WelcomeProps } from './types.ts'

type Missing = 'profile' | 'sites'

/** What it does, what it keeps, what to switch on, and the click that agrees to it. */
export const Welcome = (props: WelcomeProps) => {
  const say = useSay()
  const { state, common, groups, countries, onAgree, onLeaveOff } = props
  const [profile, setProfile] = useState<ProfileUse>()
  const [sites, setSites] = useState<string[]>([])
  const [country, setCountry] = useState<string>()
  const [profession, setProfession] = useState<Profession>()
  const [mode, setMode] = useState<AskMode>()
  const [missing, setMissing] = useState<Missing>()
  const firstProfile = useRef<HTMLInputElement>(null)
  const firstSite = useRef<HTMLInputElement>(null)

  if (state === 'agreed' || state === 'off') return <After state={state} tryIt={props.tryIt} />

  const agree = () => {
    const lacks: Missing | undefined = profile === undefined ? 'profile' : sites.length === 0 ? 'sites' : undefined
    if (!lacks) {
      // Nothing may come before this call: a browser grants permissions only within the click itself.
      onAgree({ sites, ...(country && { country }), ...(profession && { profession }), mode: mode ?? RECOMMENDED_MODE })
    }
    setMissing(lacks)
    if (lacks === 'profile') firstProfile.current?.focus()
    if (lacks === 'sites') firstSite.current?.focus()
  }

  return (
    <main class="page stack welcome">
      <header class="stack">
        <Brand />
        <h1 class="big">
          {say('welcomeTitle')}
          <br />
          {say('welcomeTitleThen')}
        </h1>
      </header>
      <Promises />
      <Kept unansweredDays={props.unansweredDays} />
      <ProfileQuestion
        value={profile}
        onChange={setProfile}
        fault={missing === 'profile' && profile === undefined ? say('profileMissing') : undefined}
        firstRef={firstProfile}
      />
      {profile === 'shared' ? (
        <div class="row">
          <button type="button" class="btn primary large" onClick={() => onLeaveOff(true)}>
            {say('leaveOff')}
          </button>
        </div>
      ) : (
        <>
          <SiteTicks
            common={common}
            groups={groups}
            chosen={sites}
            onChange={setSites}
            fault={missing === 'sites' && sites.length === 0 ? say('sitesMissing') : undefined}
            firstRef={firstSite}
          />
          <section class="stack tight">
            <h2>{say('personQuestion')}</h2>
            <p class="hint">{say('personHint')}</p>
            <PersonFields
              countries={countries}
              country={country}
              profession={profession}
              onCountry={setCountry}
              onProfession={setProfession}
            />
          </section>
          <ModeRows hint={say('modeHint')} value={mode} onChange={setMode} />
          <Agree {...props} onAgree={agree} />
        </>
      )}
    </main>
  )
}

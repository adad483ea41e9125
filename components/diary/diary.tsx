import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Icon, type IconName } from '../icon.tsx'
import { Brand } from '../parts/brand.tsx'
import { count } from '../plural.ts'
import { type TextKey, useSay } from '../words.tsx'

export type DiarySection = 'review' | 'episodes' | 'followups' | 'claims' | 'sites' | 'privacy'

const SECTIONS: readonly { name: DiarySection; icon: IconName; text: TextKey }[] = [
  { name: 'review', icon: 'waiting', text: 'reviewTitle' },
  { name: 'episodes', icon: 'episodes', text: 'episodesTitle' },
  { name: 'followups', icon: 'changed', text: 'followUpsTitle' },
  { name: 'claims', icon: 'claims', text: 'claimsTitle' },
  { name: 'sites', icon: 'sites', text: 'sitesTitle' },
  { name: 'privacy', icon: 'lock', text: 'privacyTitle' },
]

export interface DiaryProps {
  current: DiarySection
  /** Episodes whose problem is not said yet. */
  waiting: number
  /** Follow-ups that are asked about today. */
  followUps: number
  /** A banner for the whole diary, e.g. that its data are of a newer version. */
  banner?: ComponentChildren
  children: ComponentChildren
}

const Waiting = ({ number }: { number: number }) => {
  const say = useSay()
  if (number === 0) return null
  return (
    <span class="count">
      <span aria-hidden="true">{number}</span>
      <span class="vh">{count(say, 'waitingCount', number)}</span>
    </span>
  )
}

/** The diary's frame: the rail with its parts, and the paper beside it. */
export const Diary = ({ current, waiting, followUps, banner, children }: DiaryProps) => {
  const say = useSay()
  const main = useRef<HTMLElement>(null)
  const before = useRef(current)
  useEffect(() => {
    if (before.current !== current) main.current?.querySelector<HTMLElement>('h1')?.focus()
    before.current = current
  }, [current])

  return (
    <div class="app">
      <nav class="rail" aria-label={say('diary')}>
        <Brand />
        <ul>
          {SECTIONS.map(({ name, icon, text }) => (
            <li key={name}>
              <a href={`#${name}`} aria-current={name === current ? 'page' : undefined}>
                <Icon name={icon} />
                {say(text)}
                <Waiting number={name === 'review' ? waiting : name === 'followups' ? followUps : 0} />
              </a>
            </li>
          ))}
        </ul>
        <p class="meta">{say('allOnDevice')}</p>
      </nav>
      <main ref={main} class="main">
        <div class="inner">
          {banner}
          {children}
        </div>
      </main>
    </div>
  )
}

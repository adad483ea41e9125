import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Icon, type IconName } from '../icon.tsx'
import { Brand } from '../parts/brand.tsx'
import { type TextKey, useSay } from '../words.tsx'

export type PackSection = 'make' | 'check'

const SECTIONS: readonly { name: PackSection; icon: IconName; text: TextKey }[] = [
  { name: 'make', icon: 'edit', text: 'packMakeTitle' },
  { name: 'check', icon: 'check', text: 'packCheckPage' },
]

/** The frame of the page for CME offices: what it is for, its two parts. */
export const PackHouse = ({ current, children }: { current: PackSection; children: ComponentChildren }) => {
  const say = useSay()
  const main = useRef<HTMLElement>(null)
  const before = useRef(current)
  useEffect(() => {
    if (before.current !== current) main.current?.querySelector<HTMLElement>('h1')?.focus()
    before.current = current
  }, [current])
  return (
    <div class="app">
      <nav class="rail" aria-label={say('packPageName')}>
        <div class="stack close">
          <Brand />
          <p class="meta pack-for">{say('packPageName')}</p>
        </div>
        <ul>
          {SECTIONS.map(({ name, icon, text }) => (
            <li key={name}>
              <a href={`#${name}`} aria-current={name === current ? 'page' : undefined}>
                <Icon name={icon} />
                {say(text)}
              </a>
            </li>
          ))}
        </ul>
        <p class="meta">{say('packOffline')}</p>
      </nav>
      <main ref={main} class="main">
        <div class="inner">{children}</div>
      </main>
    </div>
  )
}

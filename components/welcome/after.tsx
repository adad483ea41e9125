import { useEffect, useRef } from 'preact/hooks'
import { Icon } from '../icon.tsx'
import { Brand } from '../parts/brand.tsx'
import { Outside } from '../parts/outside.tsx'
import { useSay } from '../words.tsx'
import type { WelcomeProps } from './types.ts'

/** The last page: it is on, or it was left off. */
export const After = ({ state, tryIt }: Pick<WelcomeProps, 'tryIt'> & { state: 'agreed' | 'off' }) => {
  const say = useSay()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <main class="page stack after">
      <Brand />
      <h1 class="big" ref={heading} tabIndex={-1}>
        {say(state === 'agreed' ? 'agreedTitle' : 'offTitle')}
      </h1>
      {state === 'off' ? (
        <p class="measure">{say('offMore')}</p>
      ) : (
        <>
          <p class="measure">{say('agreedMore')}</p>
          <ul class="marks">
            <li>
              <Icon name="mark" />
              {say('agreedIcon')}
            </li>
            <li>
              <Icon name="search" />
              <span>
                {say('agreedTry')} {tryIt && <Outside href={tryIt.href}>{say('agreedTryAt', tryIt.name)}</Outside>}
              </span>
            </li>
            <li>
              <Icon name="pause" />
              {say('agreedStop')}
            </li>
          </ul>
        </>
      )}
    </main>
  )
}

import type { ComponentChildren } from 'preact'
import { Icon } from '../icon.tsx'
import { Brand } from '../parts/brand.tsx'
import { Menu, type MenuItem } from '../parts/menu.tsx'
import { useSay } from '../words.tsx'
import type { QuestionPlace, QuestionProps } from './types.ts'

/** Heading levels: alone in its frame, below the popup's name, below a day in the diary. */
export const LEVELS: Readonly<Record<QuestionPlace, 'h1' | 'h2' | 'h3'>> = { frame: 'h1', popup: 'h2', diary: 'h3' }

export interface QuestionHeadProps {
  id: string
  props: QuestionProps
  children: ComponentChildren
}

/** The asking sentence with the menu and the way out. In a page's corner it says first who asks. */
export const QuestionHead = ({ id, props, children }: QuestionHeadProps) => {
  const say = useSay()
  const { place = 'frame', question, onMuteSite, onPause, onForget, onLater } = props
  const Heading = LEVELS[place]
  const mute: MenuItem[] =
    question.mutableSite && onMuteSite ? [{ icon: 'mute', text: say('dontAskHere'), onChoose: onMuteSite }] : []
  const buttons = (
    <>
      <Menu
        label={say('more')}
        items={[
          ...mute,
          { icon: 'pause', text: say('pauseHour'), onChoose: () => onPause('hour') },
          { icon: 'pause', text: say('pauseToday'), onChoose: () => onPause('today') },
          { icon: 'forget', text: say('forgetSearch'), onChoose: onForget },
        ]}
      />
      <button type="button" class="btn icon" aria-label={say('laterEsc')} onClick={onLater}>
        <Icon name="close" />
      </button>
    </>
  )
  const heading = <Heading id={id}>{children}</Heading>
  if (place !== 'frame') {
    return (
      <header>
        {heading}
        <span class="push" />
        {buttons}
      </header>
    )
  }
  return (
    <>
      <header>
        <Brand />
        <span class="push" />
        {buttons}
      </header>
      {heading}
    </>
  )
}

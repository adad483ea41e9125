import { useEffect, useRef, useState } from 'preact/hooks'
import { Icon, type IconName } from '../icon.tsx'

export interface MenuItem {
  icon?: IconName
  text: string
  onChoose: () => void
}

export interface MenuProps {
  /** What the button opens, for a screen reader; shown as well when `worded`. */
  label: string
  worded?: boolean
  icon?: IconName
  items: readonly MenuItem[]
  /** Where it lies: below, or above its button where there is no room below; it ends where an icon ends and begins where a word begins. */
  up?: boolean
}

const STEPS: Readonly<Record<string, (at: number, length: number) => number>> = {
  ArrowDown: (at, length) => (at + 1) % length,
  ArrowUp: (at, length) => (at - 1 + length) % length,
  Home: () => 0,
  End: (_, length) => length - 1,
}

/** A button with a few quiet actions. It lies over what is below and never pushes it. Esc closes the menu and nothing else. */
export const Menu = ({ label, worded, icon = 'more', items, up }: MenuProps) => {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const list = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (open) list.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus()
  }, [open])

  const close = () => {
    setOpen(false)
    button.current?.focus()
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (!open) return
    const step = STEPS[event.key]
    if (event.key === 'Escape') {
      close()
      event.stopPropagation()
      event.preventDefault()
    } else if (step) {
      const all = [...(list.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])]
      const at = all.findIndex(item => item.contains(document.activeElement))
      all[step(at, all.length)]?.focus()
      event.preventDefault()
    }
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only hears the keys and the leaving of the buttons inside
    <div
      class="menu-home"
      onKeyDown={onKeyDown}
      onFocusOut={event => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) setOpen(false)
      }}
    >
      <button
        ref={button}
        type="button"
        class={worded ? 'btn small' : 'btn icon'}
        aria-label={worded ? undefined : label}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name={icon} />
        {worded && label}
      </button>
      {open && (
        <div
          ref={list}
          class={['menu', up && 'up', worded && 'start'].filter(Boolean).join(' ')}
          role="menu"
          aria-label={label}
          // Firefox on macOS gives a pressed button no focus: the menu would be left, and closed, before the click.
          onMouseDown={event => event.preventDefault()}
        >
          {items.map(item => (
            <button
              key={item.text}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                close()
                item.onChoose()
              }}
            >
              {item.icon && <Icon name={item.icon} />}
              {item.text}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}

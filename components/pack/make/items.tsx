import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { Icon } from '../../icon.tsx'
import { UndoBar } from '../../parts/undoBar.tsx'
import { type TextKey, useSay } from '../../words.tsx'
import type { Item } from './draft.ts'
import { moved, put, without } from './lists.ts'

const DEEDS = {
  up: { word: 'packUp', named: 'packMoveUp' },
  down: { word: 'packDown', named: 'packMoveDown' },
  remove: { word: 'remove', named: 'packRemove' },
} as const satisfies Record<string, { word: TextKey; named: TextKey }>
type Deed = keyof typeof DEEDS

export interface ItemsProps<T extends Item> {
  items: readonly T[]
  onChange: (items: T[]) => void
  /** "Question 3". */
  nameOf: (number: number) => string
  children: (item: T, at: number, onItem: (change: Partial<T>) => void) => ComponentChildren
  /** Before the buttons, where their words alone do not say what they do. */
  lead?: string
  /** A button for each kind that can be added. */
  adding: readonly { text: string; make: () => T }[]
  /** An item is a line or two, not a part with a heading and fields of its own. */
  lines?: boolean
}

/**
 * A list whose items can be added, moved and removed by buttons. Focus goes with the item: to its first field when it is
 * new, to the same button when it was moved, to what stands in its place when it is gone.
 */
export const Items = <T extends Item>({ items, onChange, nameOf, children, lead, adding, lines }: ItemsProps<T>) => {
  const say = useSay()
  const list = useRef<HTMLOListElement>(null)
  const add = useRef<HTMLDivElement>(null)
  const wanted = useRef<{ key: number | undefined; deed?: Deed } | undefined>(undefined)
  const [said, setSaid] = useState('')
  const [gone, setGone] = useState<{ item: T; at: number }>()

  // After every drawing: an item that is drawn elsewhere has lost the focus on its way.
  useEffect(() => {
    const to = wanted.current
    if (!to) return
    wanted.current = undefined
    const item = list.current?.querySelector<HTMLElement>(`:scope > [data-key="${to.key}"]`)
    const field = item?.querySelector<HTMLElement>(to.deed ? `[data-deed="${to.deed}"]` : 'input, textarea, select')
    ;(field ?? add.current?.querySelector('button'))?.focus()
  })

  const move = (at: number, by: -1 | 1) => {
    const item = items[at]
    if (!item || !items[at + by]) return
    wanted.current = { key: item.key, deed: by < 0 ? 'up' : 'down' }
    onChange(moved(items, at, by))
    setSaid(say('packMoved', nameOf(at + 1), at + by + 1))
  }
  const remove = (at: number) => {
    const item = items[at]
    if (!item) return
    wanted.current = { key: (items[at + 1] ?? items[at - 1])?.key, deed: 'remove' }
    setGone({ item, at })
    onChange(without(items, at))
  }
  const undo = () => {
    if (!gone) return
    wanted.current = { key: gone.item.key }
    onChange(put(items, gone.at, gone.item))
    setGone(undefined)
  }

  const button = (deed: Deed, at: number, onClick: () => void, isOff = false) => (
    <button
      type="button"
      class="btn small quiet"
      data-deed={deed}
      aria-disabled={isOff}
      aria-label={say(DEEDS[deed].named, nameOf(at + 1))}
      onClick={onClick}
    >
      {say(DEEDS[deed].word)}
    </button>
  )
  const buttons = (at: number) => (
    <div class="row close">
      {button('up', at, () => move(at, -1), at === 0)}
      {button('down', at, () => move(at, 1), at === items.length - 1)}
      {button('remove', at, () => remove(at))}
    </div>
  )

  return (
    <div class="stack tight">
      <ol ref={list} class={lines ? 'stack tight' : 'stack'}>
        {items.map((item, at) => {
          const fields = children(item, at, change =>
            onChange(items.map(one => (one === item ? { ...item, ...change } : one))),
          )
          return lines ? (
            <li key={item.key} data-key={item.key} class="pack-line">
              {fields}
              {buttons(at)}
            </li>
          ) : (
            <li key={item.key} data-key={item.key} class="confirm stack">
              <div class="row apart">
                <h3>{nameOf(at + 1)}</h3>
                {buttons(at)}
              </div>
              <fieldset class="stack">
                <legend class="vh">{nameOf(at + 1)}</legend>
                {fields}
              </fieldset>
            </li>
          )
        })}
      </ol>
      <div ref={add} class="row">
        {lead && <b>{lead}</b>}
        {adding.map(({ text, make }) => (
          <button
            key={text}
            type="button"
            class="btn small"
            aria-label={lead && `${lead} ${text}`}
            onClick={() => {
              const item = make()
              wanted.current = { key: item.key }
              onChange([...items, item])
            }}
          >
            <Icon name="add" />
            {text}
          </button>
        ))}
      </div>
      <p class="vh" role="status">
        {said}
      </p>
      <UndoBar
        text={gone && say('packRemoved', nameOf(gone.at + 1))}
        of={gone && String(gone.item.key)}
        onUndo={undo}
        onGone={() => setGone(undefined)}
      />
    </div>
  )
}

import { type ComponentChildren, render } from 'preact'
import { act } from 'preact/test-utils'
import en from '../public/_locales/en/messages.json'
import { type Say, WithWords } from './words.tsx'

interface Message {
  message: string
  placeholders?: Record<string, { content: string }>
}

/** The English texts, filled in as a browser fills them. */
export const say: Say = (key, ...values) => {
  const { message, placeholders = {} }: Message = (en as Record<string, Message>)[key] ?? { message: '' }
  return message.replace(/\$(\w+)\$/g, (_, name: string) => {
    const at = Number(placeholders[name]?.content.slice(1)) - 1
    return String(values[at] ?? '')
  })
}

/** What a test sees and does on a drawn component. */
export interface Drawn {
  home: HTMLElement
  /** The one element whose text or accessible name is this. */
  named: (name: string) => HTMLElement
  has: (text: string) => boolean
  press: (name: string) => Promise<void>
  type: (field: Element | null, text: string) => Promise<void>
  key: (key: string, on?: Element, more?: KeyboardEventInit) => Promise<void>
  again: (children: ComponentChildren) => Promise<void>
}

const nameOf = (element: Element): string =>
  (element.getAttribute('aria-label') ?? element.closest('label')?.textContent ?? element.textContent ?? '').trim()

/** Draws a component into a fresh page, with the English texts. */
export const draw = async (children: ComponentChildren): Promise<Drawn> => {
  document.body.innerHTML = ''
  const home = document.body.appendChild(document.createElement('div'))
  const again = (next: ComponentChildren) => act(() => render(<WithWords say={say}>{next}</WithWords>, home))
  await again(children)
  const named = (name: string) => {
    const all = [...home.querySelectorAll<HTMLElement>('button, a, input, summary')]
    const found = all.find(element => nameOf(element) === name) ?? all.find(element => nameOf(element).startsWith(name))
    if (!found) throw new Error(`nothing is called "${name}" in: ${home.textContent}`)
    return found
  }
  return {
    home,
    named,
    again,
    has: text => home.textContent?.includes(text) ?? false,
    press: name =>
      act(async () => {
        const element = named(name)
        element.focus()
        element.click()
      }),
    type: (field, text) =>
      act(() => {
        if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) throw new Error('no field')
        field.value = text
        field.dispatchEvent(new Event('input', { bubbles: true }))
      }),
    key: (key, on, more) =>
      act(async () => {
        const target = on ?? document.activeElement ?? home
        target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }))
      }),
  }
}

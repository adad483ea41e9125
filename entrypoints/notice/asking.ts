import type { NoticeReply } from '../../messages/types.ts'
import { makePanel, type Panel } from './panel.ts'

/** Left alone for this long the pill becomes the toolbar's dot, ms. */
const PATIENCE = 20_000
/** A frame that gives no sign of life within this time is blocked by the page, ms. */
const LIFE_SIGN = 1_500
/** A living frame that still shows nothing after this time has been refused, ms. */
const REFUSED = 20_000
/** Somebody who types or reads is not interrupted; look again after this time, ms. */
const BUSY = 1_000
/** On a source, somebody who moved within this time is reading, ms. */
const STILL = 5_000

interface Tools {
  /** Tells the background; true when it agrees. */
  tell: (token: string, event: 'show' | 'ignored' | 'failed') => Promise<boolean>
  frameAddress: (token: string) => string
  /** Since the last real input, ms. */
  idle: () => number
}

export interface Asking {
  /** Shows the pill when nobody is typing or reading, unless one is there already. A later offer takes the place of one that waits. */
  offer: (ask: NonNullable<NoticeReply['ask']>) => void
}

const isTyping = (): boolean => {
  const active = document.activeElement
  if (!(active instanceof HTMLElement)) return false
  return (
    active.isContentEditable ||
    active.matches('input:not([type=button], [type=submit], [type=checkbox], [type=radio]), textarea, select')
  )
}

const mayShow = (): boolean => document.visibilityState === 'visible' && !document.fullscreenElement && !isTyping()

/** What the frame tells through its private port: that it lives, its height in px, or that it has nothing more to show. */
type Word = { alive: true } | { height: number } | { done: true }

const isWord = (value: unknown): value is Word =>
  typeof value === 'object' && value !== null && ('alive' in value || 'height' in value || 'done' in value)

export const makeAsking = ({ tell, frameAddress, idle }: Tools): Asking => {
  let state: 'none' | 'waiting' | 'telling' | 'pill' | 'frame' = 'none'
  let panel: Panel | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  const end = (): void => {
    clearTimeout(timer)
    panel?.remove()
    panel = undefined
    state = 'none'
  }

  const openFrame = (token: string, title: string): void => {
    state = 'frame'
    clearTimeout(timer)
    const frame = panel?.showFrame(frameAddress(token), title)
    if (!frame) return
    const { port1, port2 } = new MessageChannel()
    const giveUp = (): void => {
      end()
      void tell(token, 'failed')
    }
    timer = setTimeout(giveUp, LIFE_SIGN)
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (!isWord(data)) return
      clearTimeout(timer)
      if ('done' in data) end()
      else if ('alive' in data) timer = setTimeout(giveUp, REFUSED)
      else frame.style.blockSize = `${Math.max(0, Math.min(2_000, Number(data.height)))}px`
    }
    // The port goes into the frame alone: a message to the window would be readable by the page.
    frame.addEventListener('load', () => frame.contentWindow?.postMessage('port', '*', [port2]), { once: true })
  }

  const show = async (ask: NonNullable<NoticeReply['ask']>): Promise<void> => {
    state = 'waiting'
    if (!mayShow() || (ask.calm && idle() < STILL)) {
      timer = setTimeout(() => void show(ask), BUSY)
      return
    }
    state = 'telling'
    if (!(await tell(ask.token, 'show'))) {
      end()
      return
    }
    state = 'pill'
    panel = makePanel()
    panel.showPill(ask.texts.open, () => openFrame(ask.token, ask.texts.frameTitle))
    timer = setTimeout(() => {
      end()
      void tell(ask.token, 'ignored')
    }, PATIENCE)
  }

  return {
    offer: ask => {
      if (state !== 'none' && state !== 'waiting') return
      clearTimeout(timer)
      void show(ask)
    },
  }
}

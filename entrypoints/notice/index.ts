import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { NoticeReply, RequestOf } from '../../messages/types.ts'
import type { PageFacts } from '../../sites/types.ts'
import { makeAsking } from './asking.ts'
import { type Clock, makeClock } from './clock.ts'
import { readHead } from './head.ts'
import { makeOutbox } from './outbox.ts'

/** Reading time that may be lost when a page dies without a word, s. */
const HEARTBEAT = 10
/** Single-page applications set their title after the address, ms. */
const SETTLED = [1_000, 3_000]
const LONGEST_ADDRESS = 16_384

interface Current {
  id: string
  address: string
  at: number
  clock: Clock
  facts: PageFacts
  told: number
  silent: boolean
}

const INPUTS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'scroll', 'touchstart'] as const

/** @returns what to do when somebody wants this page looked at again: after consent, or after a pause */
const watch = (): (() => void) => {
  let current: Current | undefined
  let lastInput = performance.now()
  let look: ReturnType<typeof setTimeout> | undefined

  const tellPill = async (token: string, event: 'show' | 'ignored' | 'failed'): Promise<boolean> => {
    const reply: unknown = await browser.runtime.sendMessage({ type: 'pill', token, event }).catch(() => undefined)
    return typeof reply === 'object' && reply !== null && 'ok' in reply && reply.ok === true
  }
  const asking = makeAsking({
    tell: tellPill,
    frameAddress: token => browser.runtime.getURL(`/question.html#${token}`),
    idle: () => performance.now() - lastInput,
  })

  const heard = (reply: NoticeReply): void => {
    if (reply.id !== current?.id) return
    if (reply.silent) current.silent = true
    if (reply.ask) asking.offer(reply.ask)
    clearTimeout(look)
    if (reply.lookInMs !== undefined) look = setTimeout(settle, reply.lookInMs)
  }
  const outbox = makeOutbox(browser, heard)

  const report = (left: boolean): void => {
    if (!current || current.silent || current.address.length > LONGEST_ADDRESS) return
    current.told = current.clock.seconds()
    const { id, address, at, facts, told: seconds } = current
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
    const notice: RequestOf<'notice'> = { type: 'notice', id, address, at, zone, seconds, facts, left }
    outbox.put(notice)
  }

  const tick = (): void => {
    const [visible, focused] = [document.visibilityState === 'visible', document.hasFocus()]
    current?.clock.tick({ now: performance.now(), visible, focused, lastInput })
    if (current && current.clock.seconds() - current.told >= HEARTBEAT) settle()
  }

  /** Reads the head again, as long as the address is still the same, and reports. */
  const settle = (): void => {
    if (!current || location.href !== current.address) return
    current.facts = readHead()
    report(false)
  }

  const begin = (fresh: boolean): void => {
    const now = performance.now()
    lastInput = now
    // After a change of address within the page the head still speaks of the page before.
    const facts = fresh ? readHead() : {}
    current = {
      id: crypto.randomUUID(),
      address: location.href,
      at: Date.now(),
      clock: makeClock(now),
      facts,
      told: 0,
      silent: false,
    }
    report(false)
    const { id } = current
    for (const wait of SETTLED) setTimeout(() => current?.id === id && settle(), wait)
  }

  const leave = (): void => {
    tick()
    report(true)
  }

  const moved = (): void => {
    if (!current || location.href === current.address) return
    leave()
    begin(false)
  }

  /** Gone out of sight, or back in it: what was read is told, and coming back may be the moment for the question. */
  const turned = (): void => {
    tick()
    report(false)
  }

  const awake = (event: Event): void => {
    if (event.isTrusted) lastInput = performance.now()
  }
  for (const type of INPUTS) addEventListener(type, awake, { capture: true, passive: true })
  document.addEventListener('visibilitychange', turned)
  window.addEventListener('pagehide', leave)
  // From the back/forward cache the same visit goes on: its page was not loaded again.
  window.addEventListener('pageshow', event => event.persisted && turned())
  const { navigation } = window as { navigation?: EventTarget }
  if (navigation) navigation.addEventListener('currententrychange', moved)
  setInterval(
    () => {
      tick()
      moved()
    },
    navigation ? 1_000 : 500,
  )
  begin(true)
  return () => {
    if (current?.silent) begin(true)
  }
}

declare global {
  var aftersearch: (() => boolean) | undefined
}

/** Only the eyes: it says what was reached and how long it was read, and shows the pill. It knows no sites. */
export default defineUnlistedScript(() => {
  // A second copy, injected into a tab that has one, wakes the first and stands down; after an update the first is dead
  // and this one takes over.
  if (globalThis.aftersearch?.() || window.top !== window) return
  let again = (): void => undefined
  globalThis.aftersearch = () => {
    if (browser.runtime?.id === undefined) return false
    again()
    return true
  }
  const start = (): void => {
    again = watch()
  }
  if ('prerendering' in document && document.prerendering)
    document.addEventListener('prerenderingchange', start, { once: true })
  else start()
})

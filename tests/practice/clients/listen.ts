import type { HostileWindow } from './seen.ts'

/** Runs first in an armed page: everything that it sees of others goes into `window.seen`, and to the server. */
export function listen({ report, guesses }: { report: boolean; guesses: readonly string[] }): void {
  const page = window as unknown as HostileWindow
  const seen: HostileWindow['seen'] = []
  page.seen = seen
  let sent = 0

  const note = (event: Event) => {
    const key = event instanceof KeyboardEvent ? event.key : ''
    const data = event instanceof InputEvent || event instanceof CompositionEvent ? (event.data ?? '') : ''
    const pasted = event instanceof ClipboardEvent ? (event.clipboardData?.getData('text') ?? '') : ''
    const target = event.composedPath()[0]
    const value = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target.value : ''
    const where = target instanceof Element ? target.localName : ''
    seen.push({
      what: event.type,
      detail: JSON.stringify({ key, data, pasted, value, where, trusted: event.isTrusted }),
    })
  }
  const events = 'keydown keypress keyup beforeinput input change compositionstart compositionupdate compositionend'
  for (const type of `${events} paste copy cut focusin pointerdown click submit`.split(' ')) {
    window.addEventListener(type, note, { capture: true })
  }
  window.addEventListener('message', event => {
    seen.push({ what: 'message', detail: JSON.stringify({ origin: event.origin, data: event.data }) })
  })
  document.addEventListener('securitypolicyviolation', event => {
    seen.push({ what: 'violation', detail: `${event.effectiveDirective} ${event.blockedURI}` })
  })

  const look = () => {
    for (const { name } of performance.getEntriesByType('resource')) {
      if (/-extension:/.test(name) && !guesses.some(guess => name.startsWith(guess)))
        seen.push({ what: 'resource', detail: name })
    }
    performance.clearResourceTimings()
    const frames = [...document.querySelectorAll('iframe')]
    const own = frames.filter(frame => frame.dataset.practice).length
    if (window.length > own) seen.push({ what: 'frames', detail: String(window.length - own) })
    for (const frame of frames) if (!frame.dataset.practice) seen.push({ what: 'frame', detail: frame.src })
    for (const node of document.querySelectorAll('*')) {
      if (node.shadowRoot) seen.push({ what: 'shadow', detail: node.shadowRoot.textContent ?? '' })
    }
  }
  const send = () => {
    look()
    if (!report || sent === seen.length) return
    const body = JSON.stringify(seen.slice(sent))
    sent = seen.length
    void fetch('/practice/seen', { method: 'POST', body, keepalive: true, headers: { 'x-practice': 'page' } })
  }
  setInterval(send, 250)
  addEventListener('pagehide', send)
}

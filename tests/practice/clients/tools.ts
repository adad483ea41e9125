import type { Hostility } from '../arming.ts'
import type { HostileWindow } from './seen.ts'

/** What the page is told about itself. */
export interface HostileOptions {
  readonly hostile: readonly Hostility[]
  /** Beginnings of the extension's addresses: chrome-extension://<id>/ and so on. */
  readonly guesses: readonly string[]
}

/** Runs in an armed page, after `listen`: attacks, at once or on demand. */
export function tools({ hostile, guesses }: HostileOptions): void {
  const page = window as unknown as HostileWindow
  const isOurs = (node: Node) =>
    node instanceof Element && (node.id === 'practice' || node.closest('#practice, script, [data-practice]') !== null)
  const foreign = () => {
    const body = document.body ? [...document.body.children] : []
    const loose = [...document.documentElement.children].filter(
      node => node !== document.head && node !== document.body,
    )
    return [...body, ...loose].filter((node): node is HTMLElement => node instanceof HTMLElement && !isOurs(node))
  }
  const forge = () => {
    const ids = guesses.map(guess => new URL(guess).host)
    for (const id of [...ids, 'aftersearch', '']) {
      const type = `${id}:notice:wxt:content-script-started`
      const detail = { contentScriptName: 'notice', messageId: crypto.randomUUID() }
      document.dispatchEvent(new CustomEvent(type, { detail }))
      postMessage({ type, ...detail }, '*')
    }
    for (const type of ['wxt:locationchange', 'answer', 'visit', 'notice', 'currententrychange']) {
      dispatchEvent(new CustomEvent(type, { detail: { id: 'forged', kind: type, outcome: 'changed', text: 'forged' } }))
      postMessage({ type, kind: type, id: 'forged', outcome: 'changed', text: 'forged', token: 'forged' }, '*')
    }
  }
  const embed = () => {
    const found = performance.getEntriesByType('resource').map(entry => entry.name)
    const bases = new Set([
      ...guesses,
      ...found.filter(name => /-extension:/.test(name)).map(name => new URL('/', name).href),
    ])
    for (const base of bases) {
      for (const file of ['question.html', 'question.html#forged', 'diary.html', 'welcome.html', 'popup.html']) {
        const frame = document.createElement('iframe')
        frame.dataset.practice = 'guess'
        frame.src = base + file
        document.body.append(frame)
      }
    }
  }

  page.practice = {
    forge,
    embed,
    flood(times) {
      const address = new URL(location.href)
      for (let turn = 0; turn < times; turn++) {
        address.searchParams.set('flood', String(turn))
        history[turn % 2 ? 'replaceState' : 'pushState']({}, '', address)
      }
    },
    clicks() {
      const spot = document.elementFromPoint(innerWidth - 46, innerHeight - 32)
      for (const node of [...foreign(), ...(spot ? [spot] : [])]) {
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
          node.dispatchEvent(
            new MouseEvent(type, {
              bubbles: true,
              composed: true,
              clientX: innerWidth - 46,
              clientY: innerHeight - 32,
            }),
          )
        }
        if (node instanceof HTMLElement) node.click()
      }
    },
    cover(how) {
      if (how === 'opacity') for (const node of foreign()) node.style.setProperty('opacity', '0', 'important')
      else {
        const sheet = document.createElement('div')
        sheet.dataset.practice = 'sheet'
        sheet.style.cssText = 'position:fixed;inset:0;z-index:2147483647;pointer-events:none'
        document.body.append(sheet)
      }
    },
    replaceBody() {
      const body = document.createElement('body')
      body.innerHTML = '<div id="practice"><main><h1>A new body</h1></main></div>'
      document.body.replaceWith(body)
    },
  }

  if (hostile.includes('forge')) setInterval(forge, 200)
  addEventListener('DOMContentLoaded', () => {
    if (hostile.includes('embed')) embed()
    if (!hostile.includes('remove')) return
    const sweep = () => {
      for (const node of foreign()) {
        page.seen.push({ what: 'removed', detail: node.outerHTML.slice(0, 200) })
        node.remove()
      }
    }
    new MutationObserver(sweep).observe(document, { childList: true, subtree: true })
    sweep()
  })
}

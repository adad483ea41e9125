/** The pill and the frame, in one closed shadow root at the lower end corner. The page can hide or remove it, and read nothing of it. */

const STYLE = `
:host { all: initial !important; position: fixed !important; inset: auto 16px 16px auto !important; z-index: 2147483647 !important; color-scheme: light dark !important }
button { all: unset; box-sizing: border-box; display: inline-flex; align-items: center; gap: 8px; block-size: 32px; padding: 0 12px; border-radius: 8px; cursor: pointer;
  border: 1px solid light-dark(#7b8889, #728082); background: light-dark(#fff, #191f20); color: light-dark(#142022, #e7eded);
  font: 550 13px/20px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; box-shadow: 0 2px 6px rgb(0 0 0 / .12), 0 14px 36px rgb(0 0 0 / .2) }
button:hover { background: light-dark(#eaeeee, #232b2d) }
button:focus-visible { outline: 2px solid light-dark(#0b5966, #84ccd6); outline-offset: 2px }
svg { inline-size: 16px; block-size: 16px; fill: none; stroke: light-dark(#0b5966, #84ccd6); stroke-width: 2; stroke-linecap: round; stroke-linejoin: round }
iframe { display: block; border: 0; inline-size: min(360px, calc(100vw - 32px)); max-block-size: calc(100vh - 32px); border-radius: 8px; background: light-dark(#fff, #191f20);
  box-shadow: 0 2px 6px rgb(0 0 0 / .12), 0 14px 36px rgb(0 0 0 / .24) }
`
const MARK = ['M3 5.75a3.75 3.75 0 1 0 7.5 0a3.75 3.75 0 1 0 -7.5 0', 'M9.6 8.6l2.65 2.5c.95.9.35 2.4-.9 2.4H2.5']
const SVG = 'http://www.w3.org/2000/svg'

export interface Panel {
  /** Shows the pill; `pressed` runs on a real press only, never on one that the page made up. */
  showPill: (text: string, pressed: () => void) => void
  /** Puts the frame where the pill was. */
  showFrame: (address: string, title: string) => HTMLIFrameElement
  remove: () => void
}

const drawMark = (): SVGElement => {
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('viewBox', '0 0 16 16')
  svg.setAttribute('aria-hidden', 'true')
  for (const line of MARK) {
    const path = document.createElementNS(SVG, 'path')
    path.setAttribute('d', line)
    svg.append(path)
  }
  return svg
}

export const makePanel = (): Panel => {
  // A plain element without name, class or id: nothing by which a page could know it.
  const host = document.createElement('div')
  const root = host.attachShadow({ mode: 'closed' })
  const style = document.createElement('style')
  style.textContent = STYLE
  const put = (element: HTMLElement): void => {
    root.replaceChildren(style, element)
    if (!host.isConnected) document.documentElement.append(host)
  }
  return {
    showPill: (text, pressed) => {
      const button = document.createElement('button')
      button.type = 'button'
      button.append(drawMark(), text)
      button.addEventListener('click', event => {
        if (event.isTrusted) pressed()
      })
      put(button)
    },
    showFrame: (address, title) => {
      const frame = document.createElement('iframe')
      frame.title = title
      frame.style.blockSize = '0'
      frame.src = address
      put(frame)
      return frame
    },
    remove: () => host.remove(),
  }
}

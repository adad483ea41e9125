/** The private line to the content script that mounted this frame. The page cannot listen to it. */
export interface Port {
  /** Tells the height of the content, px, now and whenever it changes. */
  follow: (content: HTMLElement) => void
  /** Nothing more to show. */
  done: () => void
}

const makePort = (port: MessagePort): Port => ({
  follow: content => {
    const tell = () => port.postMessage({ height: Math.ceil(content.getBoundingClientRect().height) })
    new ResizeObserver(tell).observe(content)
    tell()
  },
  done: () => port.postMessage({ done: true }),
})

/** Resolves when the content script has handed over its port. */
export const portFromHost = (): Promise<Port> =>
  new Promise(resolve => {
    const listen = (event: MessageEvent): void => {
      const port = event.ports[0]
      if (event.source !== window.parent || !port) return
      removeEventListener('message', listen)
      // A sign of life before the background has been asked: it may have to wake up first.
      port.postMessage({ alive: true })
      resolve(makePort(port))
    }
    addEventListener('message', listen)
  })

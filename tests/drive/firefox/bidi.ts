import type { Browser, Page } from 'puppeteer-core'
import { until } from '../until.ts'

/** Sends WebDriver BiDi commands that puppeteer has no method for. */
export interface Bidi {
  send<T>(method: string, params: Readonly<Record<string, unknown>>): Promise<T>
}

interface Inner {
  connection: { send(method: string, params: unknown): Promise<{ result: unknown }> }
}

/** The protocol connection of a puppeteer browser, which its types hide. */
export function bidiOf(browser: Browser): Bidi {
  const { connection } = browser as unknown as Inner
  return {
    async send<T>(method: string, params: Readonly<Record<string, unknown>>) {
      const { result } = await connection.send(method, params)
      return result as T
    },
  }
}

/** The browsing context of a page, as the protocol names it. */
export function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id
}

interface Evaluated {
  type: 'success' | 'exception'
  result?: { value?: unknown }
  exceptionDetails?: { text: string }
}

/** Runs the body of an async function in the browser's own window, where Firefox's modules are at hand. */
export type Privileged = <T>(body: string, args?: Readonly<Record<string, unknown>>) => Promise<T>

/** Gives access to the browser's own window. Needs --remote-allow-system-access. */
export async function privileged(bidi: Bidi): Promise<Privileged> {
  const context = await until(async () => {
    const tree = await bidi.send<{ contexts: { context: string; url: string }[] }>('browsingContext.getTree', {
      'moz:scope': 'chrome',
    })
    return tree.contexts.find(one => one.url.endsWith('browser.xhtml'))?.context
  }, "Firefox's own window")
  return async <T>(body: string, args: Readonly<Record<string, unknown>> = {}) => {
    const names = Object.keys(args).join(', ')
    const functionDeclaration = `async () => {
      const { ${names} } = ${JSON.stringify(args)}
      return JSON.stringify(await (async () => { ${body} })()) ?? 'null'
    }`
    const answer = await bidi.send<Evaluated>('script.callFunction', {
      functionDeclaration,
      target: { context },
      awaitPromise: true,
      arguments: [],
    })
    if (answer.type !== 'success') throw new Error(`Firefox: ${answer.exceptionDetails?.text}`)
    return JSON.parse(String(answer.result?.value)) as T
  }
}

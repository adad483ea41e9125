import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import type { OwnRequest } from '../types.ts'

const fileOf = (logs: string) => join(logs, 'page-scripts.jsonl')

/** Writes down the requests that the extension's script in a page makes: the network log shows them as the page's own. */
export function watchPage(page: Page, logs: string): void {
  page.on('request', request => {
    const calls = request.initiator()?.stack?.callFrames ?? []
    if (!/^(https?|wss?):/.test(request.url()) || !calls.some(call => call.url.startsWith('chrome-extension://')))
      return
    const own: OwnRequest = { method: request.method(), url: request.url(), navigation: request.isNavigationRequest() }
    appendFileSync(fileOf(logs), `${JSON.stringify(own)}\n`)
  })
}

/** The requests of the extension's page scripts in all runs of a profile. */
export function pageScriptRequests(logs: string): OwnRequest[] {
  const file = fileOf(logs)
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return lines.map(line => JSON.parse(line) as OwnRequest)
}

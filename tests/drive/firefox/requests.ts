import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OwnRequest } from '../types.ts'
import type { Privileged } from './bidi.ts'

const fileOf = (logs: string) => join(logs, 'requests.jsonl')

/** From now on every request that an extension begins is written to a file at once, so that a kill does not hide it. */
export async function watchRequests(run: Privileged, logs: string): Promise<void> {
  await run(
    `
    const isExtension = principal => /^moz-extension:/.test(principal?.originNoSuffix ?? '')
    globalThis.aftersearchWrites = Promise.resolve()
    const write = request => IOUtils.writeUTF8(file, JSON.stringify(request) + '\\n', { mode: 'appendOrCreate' })
    const observer = {
      observe(subject) {
        const channel = subject.QueryInterface(Ci.nsIHttpChannel)
        const { triggeringPrincipal, loadingPrincipal, externalContentPolicyType } = channel.loadInfo
        if (!isExtension(triggeringPrincipal) && !isExtension(loadingPrincipal)) return
        const request = {
          method: channel.requestMethod,
          url: channel.URI.spec,
          navigation: externalContentPolicyType === Ci.nsIContentPolicy.TYPE_DOCUMENT,
        }
        globalThis.aftersearchWrites = globalThis.aftersearchWrites.then(() => write(request))
      },
    }
    Services.obs.addObserver(observer, 'http-on-modify-request')`,
    { file: fileOf(logs) },
  )
}

/** Waits until everything seen so far is in the file. */
export async function flushRequests(run: Privileged): Promise<void> {
  await run('await globalThis.aftersearchWrites')
}

/** The extension's requests in all runs of a profile. */
export function requestsOf(logs: string): OwnRequest[] {
  const file = fileOf(logs)
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return lines.map(line => JSON.parse(line) as OwnRequest)
}

import type { IncomingMessage } from 'node:http'
import { createServer } from 'node:https'
import { type Arms, armsFrom } from './arming.ts'
import { certificate } from './certificate.ts'
import type { Seen } from './clients/seen.ts'
import { dress } from './dress.ts'
import { behindLibrary, START } from './hosts.ts'
import { isExpected } from './requests.ts'
import { siteOf } from './sites/index.ts'
import { type Answer, isPage, type SeenRequest } from './types.ts'

/** The running server. */
export interface Server {
  readonly port: number
  readonly requests: readonly SeenRequest[]
  readonly seen: readonly Seen[]
  arm(arms: Arms): void
  disarm(): void
  close(): Promise<void>
}

const NOTHING: Answer = { status: 204, type: 'text/plain', body: '' }

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(Buffer.from(part as Uint8Array))
  return Buffer.concat(parts).toString('utf8')
}

/** Starts the practice sites on a free port of this computer. */
export async function startServer(): Promise<Server> {
  const requests: SeenRequest[] = []
  const seen: Seen[] = []
  let armed: readonly Arms[] = []
  const armsOf = (host: string) => armed.findLast(arms => !arms.host || arms.host === host) ?? {}
  const arm = (arms: Arms) => {
    armed = [...armed, arms]
  }

  const answer = async (request: IncomingMessage, host: string, url: URL): Promise<Answer | undefined> => {
    const site = siteOf(host)
    if (url.pathname === '/practice/seen' && request.method === 'POST') {
      seen.push(...(JSON.parse(await bodyOf(request)) as Seen[]))
      return NOTHING
    }
    if (url.pathname === '/practice/violation') {
      seen.push({ what: 'report', detail: await bodyOf(request) })
      return NOTHING
    }
    if (!site) return undefined
    if (url.pathname === '/favicon.ico') return NOTHING
    if (host === START && url.pathname === '/arm') arm(armsFrom(url.searchParams))
    const reply = site.answer({ method: request.method ?? 'GET', host, url })
    if (reply && !isPage(reply)) return reply
    const missing = { title: 'Page not found', body: '<main><h1>Page not found</h1></main>', status: 404 }
    return dress(reply ?? missing, site, armsOf(behindLibrary(host)))
  }

  const server = createServer(await certificate(), (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '')
    const header = (name: string) => String(request.headers[name] ?? '')
    const path = request.url ?? '/'
    const at = Date.now()
    const dest = header('sec-fetch-dest')
    const fromPage = header('x-practice') === 'page' || /^\/(favicon\.ico|practice\/violation)$/.test(path)
    answer(request, host, new URL(path, `https://${host}`))
      .then(found => found ?? { status: 404, type: 'text/plain', body: 'Nothing here' })
      .catch((error: unknown) => ({ status: 500, type: 'text/plain', body: String(error) }))
      .then(({ status, type, body, headers = {} }: Answer) => {
        const expected = isExpected({ dest, fromPage, known: siteOf(host) !== undefined })
        requests.push({ method: request.method ?? '', host, path, at, dest, status, expected })
        response.writeHead(status, { 'content-type': type, 'cache-control': 'no-cache', ...headers }).end(body)
      })
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('The practice server has no port')
  return {
    port: address.port,
    requests,
    seen,
    arm,
    disarm: () => {
      armed = []
    },
    close: () =>
      new Promise(done => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

import type { Arms } from './arming.ts'
import type { Seen } from './clients/seen.ts'
import { startProxy } from './proxy.ts'
import { unexpected } from './requests.ts'
import { startServer } from './server.ts'
import type { SeenRequest } from './types.ts'

/** The practice sites, as a journey uses them. */
export interface Practice {
  /** The server's port; Chromium is led here by its host rules. */
  readonly port: number
  /** The proxy's port; Firefox is led here by its proxy settings. */
  readonly proxyPort: number
  /** Every request, in the order in which they were answered. */
  readonly requests: readonly SeenRequest[]
  /** Every host that was asked of the proxy (Firefox only). */
  readonly proxyHosts: readonly string[]
  /** What armed pages reported: the same things as in their `window.seen`. */
  readonly seen: readonly Seen[]
  /** Requests that no practice page, no navigation and no browser explains. A journey fails on any. */
  unexpected(): SeenRequest[]
  /** Makes the pages of one host, or of all, hostile or odd from their next load on. */
  arm(arms: Arms): void
  /** Makes every page well-behaved again. */
  disarm(): void
  close(): Promise<void>
}

/** Starts the practice server and the proxy to it, on free ports of this computer. */
export async function startPractice(): Promise<Practice> {
  const server = await startServer()
  const proxy = await startProxy(server.port)
  return {
    port: server.port,
    proxyPort: proxy.port,
    requests: server.requests,
    proxyHosts: proxy.hosts,
    seen: server.seen,
    unexpected: () => unexpected(server.requests),
    arm: server.arm,
    disarm: server.disarm,
    close: async () => {
      await proxy.close()
      await server.close()
    },
  }
}

import type { SeenRequest } from '../practice/types.ts'
import type { DrivenBrowser } from './types.ts'

/**
 * Fails when the extension sent anything: by the browser's own log, and by the practice server's, which also sees
 * what a script in a page asks for. `links` are addresses that a person opened from a page of the extension.
 */
export async function nothingSent(
  driven: Pick<DrivenBrowser, 'ownRequests'>,
  practice: { unexpected(): SeenRequest[] },
  links: readonly string[] = [],
): Promise<void> {
  const own = (await driven.ownRequests()).filter(({ url }) => !links.includes(url))
  const strange = practice
    .unexpected()
    .map(({ method, host, path, dest }) => `${method} https://${host}${path} (${dest})`)
  const sent = [...own.map(({ method, url }) => `${method} ${url}`), ...strange]
  if (sent.length > 0) throw new Error(`The extension must send nothing, but these were asked for:\n${sent.join('\n')}`)
}

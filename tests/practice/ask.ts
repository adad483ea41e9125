import { request } from 'node:https'

/** Asks the practice server as a browser would, without a browser. */
export function ask(
  port: number,
  address: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ status: number; headers: Record<string, string>; text: string }> {
  const url = new URL(address)
  return new Promise((done, failed) => {
    const asked = request(
      {
        host: '127.0.0.1',
        port,
        path: url.pathname + url.search,
        headers: { host: url.host, ...headers },
        rejectUnauthorized: false,
      },
      answer => {
        let text = ''
        answer.setEncoding('utf8')
        answer.on('data', (part: string) => {
          text += part
        })
        answer.on('end', () => {
          const plain = Object.entries(answer.headers).map(([name, value]) => [name, String(value)])
          done({ status: answer.statusCode ?? 0, headers: Object.fromEntries(plain), text })
        })
      },
    )
    asked.on('error', failed)
    asked.end()
  })
}

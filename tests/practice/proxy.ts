import { connect, createServer, type Socket } from 'node:net'

/** A proxy that leads every host to the practice server and remembers which hosts were asked for. */
export interface Proxy {
  readonly port: number
  readonly hosts: readonly string[]
  close(): Promise<void>
}

const REQUEST = /^([A-Z]+) (?:[a-z]+:\/\/)?([^/:\s]+)/

/** Starts the proxy. Only CONNECT is carried; plain http is refused, but its host is remembered too. */
export async function startProxy(target: number): Promise<Proxy> {
  const hosts: string[] = []
  const open = new Set<Socket>()
  const server = createServer(socket => {
    open.add(socket)
    socket.on('close', () => open.delete(socket))
    socket.on('error', () => socket.destroy())
    socket.once('data', data => {
      const [, method, host] = REQUEST.exec(data.toString('latin1')) ?? []
      if (host) hosts.push(host)
      if (method !== 'CONNECT') return socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n')
      const tunnel = connect(target, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n')
        tunnel.pipe(socket).pipe(tunnel)
      })
      tunnel.on('error', () => socket.destroy())
      socket.on('close', () => tunnel.destroy())
    })
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('The practice proxy has no port')
  return {
    port: address.port,
    hosts,
    close: () =>
      new Promise(done => {
        server.close(() => done())
        for (const socket of open) socket.destroy()
      }),
  }
}

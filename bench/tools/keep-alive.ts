import { Agent, type IncomingHttpHeaders, request } from 'node:http'

export interface Reply {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

export interface Connection {
  ask(method: 'GET' | 'POST', path: string, headers: Readonly<Record<string, string>>, body?: string): Promise<Reply>
  close(): void
}

/** One connection that is kept alive, as one browser has: a request at a time. Light, since it shares the machine with the server. */
export function connect(origin: string): Connection {
  const { port } = new URL(origin)
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  return {
    ask: (method, path, headers, body = '') =>
      new Promise((resolve, reject) => {
        const sent = method === 'POST' ? { ...headers, 'content-length': String(Buffer.byteLength(body)) } : headers
        const asked = request({ host: '127.0.0.1', port, agent, method, path, headers: sent }, (response) => {
          const chunks: Buffer[] = []
          response.on('data', (chunk: Buffer) => chunks.push(chunk))
          response.on('end', () =>
            resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
          )
          response.on('error', reject)
        })
        asked.on('error', reject)
        asked.end(body)
      }),
    close: () => agent.destroy(),
  }
}

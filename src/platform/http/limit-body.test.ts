import { once } from 'node:events'
import { request } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { type ServerType, serve } from '@hono/node-server'
import { Hono } from 'hono'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { Problem } from '../problem/index.ts'
import { limitBody } from './limit-body.ts'

const most = 100_000
let server: ServerType
let read: string[]

beforeAll(async () => {
  const app = new Hono()
  app.use(limitBody(most, [{ paths: /^\/list$/, most: 3 * most }]))
  app.post('/', async (context) => {
    const text = await context.req.text()
    read.push(text)
    return context.text(`read ${text.length}`)
  })
  app.post('/list', async (context) => context.text(`read ${(await context.req.text()).length}`))
  app.get('/', (context) => context.text('page'))
  app.onError((error, context) => context.text(error instanceof Problem ? error.code : 'failed', 413))
  server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' })
  await once(server, 'listening')
})
beforeEach(() => {
  read = []
})
afterAll(() => server.close())

/** Sends a body in pieces: with its length told before, or without. */
async function send(bytes: number, told: boolean, path = '/'): Promise<string> {
  const { port } = server.address() as AddressInfo
  const headers: Record<string, string> = told
    ? { 'content-length': String(bytes) }
    : { 'transfer-encoding': 'chunked' }
  const sent = request({ host: '127.0.0.1', port, path, method: 'POST', headers, agent: false })
  const answered = once(sent, 'response')
  sent.on('error', () => {}) // the server may hang up on a body that it has refused
  for (let left = bytes; left > 0; left -= 10_000) sent.write('x'.repeat(Math.min(left, 10_000)))
  sent.end()
  const [response] = await answered
  let text = ''
  for await (const part of response.setEncoding('utf8')) text += part
  return text
}

test.each([true, false])('what holds as much as may be sent is read, its length told: %s', async (told) => {
  expect(await send(most, told)).toBe(`read ${most}`)
})

test.each([true, false])('one byte more is refused, its length told: %s', async (told) => {
  expect(await send(most + 1, told)).toBe('too-large')
})

test.each([true, false])('a list may hold more, and not more than that, its length told: %s', async (told) => {
  expect(await send(3 * most, told, '/list')).toBe(`read ${3 * most}`)
  expect(await send(3 * most + 1, told, '/list')).toBe('too-large')
})

test('nobody gets more read than they said they would send', async () => {
  const { port } = server.address() as AddressInfo
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => {}) // what comes after the ten is no request
  socket.resume()
  socket.write(`POST / HTTP/1.1\r\nhost: localhost\r\ncontent-length: 10\r\n\r\n${'x'.repeat(most + 1)}`)
  await new Promise((closed) => socket.on('close', closed))
  await expect.poll(() => read).toEqual(['x'.repeat(10)])
})

test('what holds nothing is let through', async () => {
  expect(await send(0, true)).toBe('read 0')
  const { port } = server.address() as AddressInfo
  expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('page')
})

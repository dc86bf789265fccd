import { Hono } from 'hono'
import { expect, test } from 'vitest'
import type { Problem } from '../problem/index.ts'
import type { Env } from './app.ts'
import { readFormWithin } from './read-form-within.ts'

async function read(init: RequestInit, most = 1000) {
  const app = new Hono<Env>()
  app.post('/', async (context) => {
    const { fields, whole } = await readFormWithin(context, most)
    return context.json({
      whole,
      fields: fields.map(([name, value]) => [name, value instanceof File ? value.size : value]),
    })
  })
  app.onError((error, context) => context.json({ problem: (error as Problem).code }))
  const response = await app.request('/', { method: 'POST', ...init })
  return response.json()
}

const formOf = (file: number) => {
  const form = new FormData()
  form.set('what', 'Skärmen är svart')
  form.append('photo', new File([new Uint8Array(10)], 'a.jpg'))
  form.append('photo', new File([new Uint8Array(file)], 'b.jpg'))
  return form
}

test('a form that fits is read whole', async () => {
  expect(await read({ body: formOf(20) })).toEqual({
    whole: true,
    fields: [
      ['what', 'Skärmen är svart'],
      ['photo', 10],
      ['photo', 20],
    ],
  })
  expect(await read({ body: new URLSearchParams({ what: 'å b' }) })).toEqual({ whole: true, fields: [['what', 'å b']] })
  expect(await read({ body: '', headers: { 'content-type': 'application/x-www-form-urlencoded' } })).toEqual({
    whole: true,
    fields: [],
  })
})

test('of one that is too large, what came whole is kept', async () => {
  expect(await read({ body: formOf(5000) })).toEqual({
    whole: false,
    fields: [
      ['what', 'Skärmen är svart'],
      ['photo', 10],
    ],
  })
  const text = new URLSearchParams({ what: 'a'.repeat(5000) })
  expect(await read({ body: text })).toEqual({ whole: false, fields: [['what', 'a'.repeat(995)]] })
})

test('what is no form is told', async () => {
  expect(await read({ body: 'x' })).toEqual({ problem: 'bad-input' })
  const headers = { 'content-type': 'multipart/form-data; boundary=x' }
  expect(await read({ body: '--y', headers })).toEqual({ problem: 'bad-input' })
  expect(await read({ body: 'a'.repeat(5000), headers })).toEqual({ problem: 'too-large' })
  expect(await read({ body: 'a'.repeat(5000), headers: { 'content-type': 'multipart/form-data' } })).toEqual({
    problem: 'too-large',
  })
})

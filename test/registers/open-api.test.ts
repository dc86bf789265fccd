import { expect, test } from 'vitest'
import '../../src/main/web.ts'
import { describeApi } from '../../src/modules/api/description/open-api.ts'
import { declaredRegisters } from '../../src/platform/register/index.ts'
import { readerOf } from './schema-fault.ts'

type Json = Record<string, unknown>

const description = describeApi(declaredRegisters(), '1.0.0', 'https://lagesbild.example') as Json
const paths = Object.entries(description.paths as Record<string, Json>)
const operations = paths.flatMap(([path, item]) =>
  Object.entries(item)
    .filter(([name]) => name !== 'parameters')
    .map(([method, operation]) => ({ path, method, item, operation: operation as Json })),
)

test('has every register, each with what can be done in it', () => {
  expect(declaredRegisters().length).toBeGreaterThan(4)
  for (const { table } of declaredRegisters()) {
    const own = operations.filter(({ path }) => path.split('/')[3] === table)
    expect(own.map(({ method, path }) => `${method} ${path.replace(`/api/v1/${table}`, '')}`)).toEqual([
      'get ',
      'post ',
      'get /{id}',
      'patch /{id}',
      'get /{id}/history',
      'post /{id}/end',
      'post /{id}/restore',
    ])
  }
})

test('names each operation once, with each part of its address and an answer for what goes wrong', () => {
  const ids = operations.map(({ operation }) => operation.operationId)
  expect(new Set(ids).size).toBe(ids.length)
  for (const { path, item, operation } of operations) {
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
    const said = ((item.parameters ?? []) as Json[]).filter((each) => each.in === 'path').map(({ name }) => name)
    expect([path, said]).toEqual([path, inPath])
    expect(Object.keys(operation.responses as Json)).toContain('default')
  }
})

test('refers only to what it holds', () => {
  const refs = [...JSON.stringify(description).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)]
  const { schemas } = description.components as { schemas: Json }
  expect(refs.length).toBeGreaterThan(20)
  expect([...new Set(refs.map(([, name = '']) => name))].filter((name) => !(name in schemas))).toEqual([])
})

test('says what may be sent, with the words of choices in Swedish', () => {
  const { schemas } = description.components as { schemas: Record<string, Json> }
  const read = readerOf(description, schemas['asset-create'] ?? {})
  const sent = (fields: Json) => read.safeParse({ fields: { name: 'x', kind: 'system', status: 'in-use', ...fields } })
  expect(sent({ owner: null, critical: true, next_date: '2026-12-01' }).success).toBe(true)
  for (const wrong of [{ name: null }, { kind: 'båt' }, { critical: 'ja' }, { colour: 'blå' }, { confidentiality: 2 }])
    expect([wrong, sent(wrong).success]).toEqual([wrong, false])
  expect(JSON.stringify(schemas.asset)).toContain('`control-system` Styrsystem')
})

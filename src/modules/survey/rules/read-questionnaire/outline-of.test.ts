import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { outlineOf } from './outline-of.ts'

const source = readFileSync('reference/enkat-2026/questionnaire.yaml', 'utf8')

test('is the title and the questions of a text, and the id of one that cannot be read', () => {
  const title = { sv: 'Kommunernas informationssäkerhetsarbete 2026', en: expect.any(String) }
  expect(outlineOf(source, 'enkat-2026')).toEqual({ title, questions: source.match(/^ {6}- id: /gm)?.length })
  expect(outlineOf('id: [', 'trasig')).toEqual({ title: { sv: 'trasig', en: 'trasig' }, questions: 0 })
  expect(outlineOf('id: [', 'annan')).toEqual({ title: { sv: 'annan', en: 'annan' }, questions: 0 })
})

test('is read once of each text, however many lists it stands in', () => {
  const first = outlineOf(source, 'en-lista')
  expect(outlineOf(source, 'en-lista')).toBe(first)
  const changed = source.replace('informationssäkerhetsarbete 2026', 'säkerhetsarbete 2027')
  expect(outlineOf(changed, 'en-lista').title.sv).toBe('Kommunernas säkerhetsarbete 2027')
})

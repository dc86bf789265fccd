import { expect, test } from 'vitest'
import { ownCatalogues } from './own-catalogues.ts'
import { mappedTo, requirementsOf, type Text } from './rules/catalogue/catalogue.ts'

const { catalogues, mappings } = ownCatalogues()
const [iso, law] = catalogues
const all = catalogues.flatMap(requirementsOf)

test('holds the 93 controls of the standard by number, in four themes', () => {
  const numbers = (theme: string) =>
    iso?.themes.find(({ id }) => id === theme)?.requirements.map(({ number }) => number) ?? []
  const run = (chapter: number, last: number) => Array.from({ length: last }, (_, index) => `${chapter}.${index + 1}`)
  expect(iso?.id).toBe('iso27002')
  expect(numbers('organisational')).toEqual(run(5, 37))
  expect(numbers('people')).toEqual(run(6, 8))
  expect(numbers('physical')).toEqual(run(7, 14))
  expect(numbers('technological')).toEqual(run(8, 34))
  expect(iso && requirementsOf(iso)).toHaveLength(93)
})

test('holds every area of article 21 of NIS2, leadership, reporting and audit', () => {
  const sources = law ? requirementsOf(law).map(({ source }) => source?.text ?? '') : []
  for (const letter of 'abcdefghij') expect(sources, letter).toContain(`NIS2 art. 21.2 ${letter}`)
  expect(law?.themes.map(({ id }) => id)).toEqual(['leadership', 'security', 'reporting', 'audit'])
})

test('every requirement has an id of its own, within its catalogue', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  for (const each of catalogues) {
    for (const { id, number } of requirementsOf(each)) expect(id).toBe(`${each.id}/${number}`)
  }
})

const texts: Text[] = [
  ...catalogues.flatMap(({ title, about, themes }) => [title, about, ...themes.map((theme) => theme.title)]),
  ...all.flatMap(({ title, says, settings }) => [
    title,
    says,
    ...settings.flatMap(({ label, value }) => [label, value]),
  ]),
  ...mappings.map(({ title }) => title),
]

test('says everything in both languages, in one to three sentences of at most thirty words', () => {
  for (const { says } of all) {
    expect(says.sv, says.en).not.toBe(says.en)
    for (const text of [says.sv, says.en]) {
      const sentences = text.split(/(?<=[.?])\s+(?=\p{Lu})/u)
      expect(sentences.length, text).toBeLessThanOrEqual(3)
      expect(text, text).toMatch(/^\p{Lu}.*\.$/u)
      for (const sentence of sentences) expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(30)
    }
  }
})

test('writes as the program does: quotation marks that turn, and no English in Swedish', () => {
  for (const { sv, en } of texts) {
    expect(sv + en).not.toMatch(/["'“]/)
    expect(sv, sv).not.toMatch(/\b(the|and|of|is)\b/)
    expect(en, en).not.toMatch(/\b(och|som|det|är)\b/)
  }
})

test('both ends of each mapping exist, and every area of the act is served', () => {
  const known = new Set(all.map(({ id }) => id))
  for (const { pairs } of mappings) {
    for (const [start, ends] of pairs) {
      expect(known, start).toContain(start)
      for (const end of ends) expect(known, `${start} → ${end}`).toContain(end)
      expect(new Set(ends).size, start).toBe(ends.length)
    }
  }
  for (const { id } of law ? requirementsOf(law) : []) expect(mappedTo(mappings, id).length, id).toBeGreaterThan(0)
})

test('a mapping is followed both ways', () => {
  expect(mappedTo(mappings, 'cybersakerhetslagen/kryptering')).toEqual(['iso27002/8.24'])
  expect(mappedTo(mappings, 'iso27002/8.24')).toEqual(['cybersakerhetslagen/kryptering'])
})

test('what was not read in the source is marked', () => {
  const unread = all.filter(({ source }) => source?.checked === false).map(({ number }) => number)
  expect(unread).toEqual(['utbildning-ledning', 'anmalan', 'betydande', 'informera', 'sakerhetsrevision', 'skanning'])
  const recipients = all.flatMap(({ settings }) => settings.filter(({ id }) => id === 'recipient'))
  expect(recipients.map(({ checked }) => checked)).toEqual([false, false])
})

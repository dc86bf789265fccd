import { globSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import { expect, test } from 'vitest'

/** What is the same word in both languages. */
const alike = [
  'Lägesbild',
  'Population',
  'Median',
  'Under',
  'Version',
  'Person',
  'person',
  'Pilot',
  'Organisation',
  'Budget',
  'Policy',
  'Plan',
  'Process',
  'Risk',
  'risk',
  'Scenario',
  'Workshop',
  'System',
  'min',
  'prel.',
]
/** These speak of the character " itself. */
const aboutQuotes = ['BAD_DQ_ESCAPE', 'unclosedQuote', 'afterQuote', 'notText']
/** Words that a sentence is put together from, tested where that is done: both languages have the same of them. */
const vocabularies = ['base-messages.ts']

type Say = (...values: never[]) => unknown
interface Found {
  readonly name: string
  readonly sv: unknown
  readonly en: unknown
}

const files = ['messages.ts', '*-messages.ts', 'messages/**/*.ts']
  .flatMap((name) => globSync(`src/**/${name}`))
  .filter((file) => !file.endsWith('.test.ts'))
const messages: Found[] = []
/** Functions that give a message in both languages at once. */
const makers: { readonly name: string; readonly make: Say }[] = []
for (const file of files) {
  const exported = (await import(resolve(file))) as object
  if (!vocabularies.includes(basename(file))) collect(file, exported)
}

function collect(name: string, value: unknown): void {
  if (typeof value === 'function') makers.push({ name, make: value as Say })
  if (typeof value !== 'object' || value === null) return
  if ('sv' in value || 'en' in value) messages.push({ name, sv: undefined, en: undefined, ...value })
  else for (const [key, part] of Object.entries(value)) collect(`${name} ${key}`, part)
}

/** A module's words are spread into one object: a key that stands in two files would be read as the later one's, wherever it is used. */
test('no word takes the place of another', async () => {
  const indexes = globSync('src/**/messages/**/index.ts')
  expect(indexes.length).toBeGreaterThan(2)
  for (const index of indexes) {
    const parts = [...(await readFile(index, 'utf8')).matchAll(/^import \{ (\w+) \} from '\.\/(.+)'$/gm)]
    const keys = await Promise.all(
      parts.map(async ([, name = '', file = '']) => {
        const part = (await import(resolve(dirname(index), file))) as Record<string, object>
        return Object.keys(part[name] ?? {})
      }),
    )
    const all = keys.flat()
    expect(all.length, index).toBeGreaterThan(0)
    expect([...new Set(all.filter((key, at) => all.indexOf(key) !== at))], index).toEqual([])
  }
})

/** A value that can be told again in what is said: as text, as a number, as a message and as a list. Then one, and a type. */
const kinds: ReadonlyArray<(number: number) => unknown> = [
  (number) => Object.assign([`${number}`], { sv: `${number}`, en: `${number}` }),
  (number) => `${number}`,
  (number) => number,
  () => 1,
  () => 'multi',
]

/** What is said in each language, of values of every kind that it takes. */
function saidBy(say: { sv: Say; en: Say } | Say): { sv: string; en: string }[] {
  const texts: { sv: string; en: string }[] = []
  for (const kind of kinds) {
    const numbers = new Map<PropertyKey, number>()
    const sampleOf = (key: PropertyKey) => {
      if (!numbers.has(key)) numbers.set(key, 411 + numbers.size)
      return kind(numbers.get(key) ?? 0)
    }
    try {
      if (typeof say === 'function') {
        const made = say(...(Array.from({ length: say.length }, (_, at) => sampleOf(at)) as never[]))
        texts.push(made as { sv: string; en: string })
      } else {
        const values = new Proxy({}, { get: (_, key) => sampleOf(key) }) as never
        texts.push({ sv: `${say.sv(values)}`, en: `${say.en(values)}` })
      }
    } catch {
      // Not a kind of value that this one takes
    }
  }
  return texts.filter(({ sv, en }) => !/undefined|NaN|\[object/.test(sv + en))
}

const told = (text: string) => [...new Set(text.match(/4[1-9]\d/g))].sort()
const wanted = ({ name }: { name: string }, list: readonly string[]) => list.some((key) => name.endsWith(` ${key}`))

/** Every text of every message, fixed or made. */
const texts = [
  ...messages.flatMap(({ name, sv, en }) => {
    if (typeof sv === 'string' && typeof en === 'string') return [{ name, sv, en }]
    if (typeof sv !== 'function' || typeof en !== 'function') return [{ name, sv: '', en: '' }]
    return saidBy({ sv: sv as Say, en: en as Say }).map((said) => ({ name, ...said }))
  }),
  ...makers.flatMap(({ name, make }) => saidBy(make).map((said) => ({ name, ...said }))),
]

test('every file with words is read, and every message of it can be said', () => {
  expect(files.length).toBeGreaterThan(20)
  const said = new Set(texts.map(({ name }) => name))
  expect([...messages, ...makers].map(({ name }) => name).filter((name) => !said.has(name))).toEqual([])
})

test('every message is there in Swedish and in English', () => {
  const missing = texts.filter(({ sv, en }) => [sv, en].some((text) => typeof text !== 'string' || text.trim() === ''))
  // Some end a sentence only where there is something to end it with
  expect(missing.filter(({ sv, en }) => sv.trim() !== en.trim()).concat(missing.filter(isFixed))).toEqual([])
})

test('no message is the same in both, but those that are the same word', () => {
  const word = (text: string) => text.replace(/\d+|multi|[ ,()]/g, '')
  const same = texts.filter(({ sv, en }) => sv === en && /\p{L}/u.test(word(sv)) && !alike.includes(word(sv)))
  expect(same).toEqual([])
  for (const each of alike)
    expect(
      texts.some(({ sv, en }) => sv === en && word(sv) === each),
      each,
    ).toBe(true)
})

test('a message tells the same values in both languages', () => {
  const different = texts.filter(({ sv, en }) => `${told(sv)}` !== `${told(en)}`)
  expect(different).toEqual([])
  expect(texts.filter(({ sv }) => told(sv).length > 0).length).toBeGreaterThan(100)
})

test('Swedish has Swedish quotation marks', () => {
  const straight = texts.filter((text) => /["“]|(?<!\p{L})'|'(?!\p{L})/u.test(text.sv) && !wanted(text, aboutQuotes))
  expect(straight).toEqual([])
})

test('a number that is written out holds together over the end of a line', () => {
  const written = ({ sv }: Found) => `${sv}`.replace(/4[1-9]\d/g, 'N')
  expect(texts.filter((text) => /[\dN] ?%|\d \d{3}(?!\d)/.test(written(text)))).toEqual([])
})

function isFixed({ name }: { name: string }): boolean {
  return messages.some((message) => message.name === name && typeof message.sv !== 'function')
}

import { expect, test } from 'vitest'
import { sharePhrase, shareWords } from './share-words.ts'

const municipalities = {
  sv: { many: 'kommuner', theMany: 'kommunerna' },
  en: { many: 'municipalities', theMany: 'the municipalities' },
}
const sv = (x: number, n: number) => sharePhrase(x, n, 'sv').words

test('is said with the figure that it stands for', () => {
  expect(shareWords(170, 241, 'sv', municipalities.sv)).toBe('Sju av tio kommuner (170 av 241)')
  expect(shareWords(118, 241, 'sv', municipalities.sv)).toBe('Nästan hälften av kommunerna (118 av 241)')
  expect(shareWords(7, 12, 'sv', municipalities.sv)).toBe('7 av 12 kommuner')
  expect(shareWords(170, 241, 'en', municipalities.en)).toBe('Seven in ten municipalities (170 of 241)')
})

test.each([
  [0, 100, 'Ingen'],
  [100, 100, 'Alla'],
  [50, 100, 'Hälften'],
  [504, 1000, 'Ungefär hälften'],
  [52, 100, 'Drygt hälften'],
  [72, 100, 'Drygt sju av tio'],
  [68, 100, 'Drygt två av tre'],
  [78, 100, 'Nästan åtta av tio'],
  [25, 100, 'En av fyra'],
  [33, 100, 'En av tre'],
  [45, 100, 'Mellan fyra och fem av tio'],
  [3, 100, 'Färre än en av tio'],
  [8, 100, 'Färre än en av tio'],
  [10, 100, 'En av tio'],
  [93, 100, 'Fler än nio av tio'],
  [98, 100, 'Nästan alla'],
])('%i of %i is "%s"', (x, n, words) => {
  expect(sv(x, n)).toBe(words)
})

/** What a reader takes each form to mean, in percent; the form must hold for every share that it is said of. */
const value: Record<string, number> = {
  'en av tio': 10,
  'två av tio': 20,
  'en av fyra': 25,
  'tre av tio': 30,
  'en av tre': 100 / 3,
  'fyra av tio': 40,
  hälften: 50,
  'sex av tio': 60,
  'två av tre': 200 / 3,
  'sju av tio': 70,
  'tre av fyra': 75,
  'åtta av tio': 80,
  'nio av tio': 90,
}

test('no share from 0 to 100 % is given words that are false of it', () => {
  const n = 1000
  for (let x = 1; x < n; x++) {
    const words = sv(x, n).toLowerCase()
    const share = (100 * x) / n
    const named = (text: string) => value[text] ?? Number.NaN
    if (words.startsWith('drygt ')) expect(share, words).toBeGreaterThan(named(words.slice(6)))
    else if (words === 'nästan alla') expect(share).toBeGreaterThanOrEqual(97)
    else if (words.startsWith('nästan ')) expect(share, words).toBeLessThan(named(words.slice(7)))
    else if (words.startsWith('färre än ')) expect(share, words).toBeLessThan(named(words.slice(9)))
    else if (words.startsWith('fler än ')) expect(share, words).toBeGreaterThan(named(words.slice(8)))
    else if (words.startsWith('mellan ')) {
      const [low = '', high = ''] = words.slice(7).replace(' av tio', '').split(' och ')
      expect(share, words).toBeGreaterThan(low === 'fem' ? 50 : named(`${low} av tio`))
      expect(share, words).toBeLessThan(high === 'fem' ? 50 : named(`${high} av tio`))
    } else expect(Math.abs(share - named(words.replace('ungefär ', ''))), words).toBeLessThan(1)
  }
})

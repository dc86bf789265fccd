import { expect, test } from 'vitest'
import { foldText, searchFor } from './fold-text.ts'

test('folds diacritics, case and white space', () => {
  expect(foldText('  Hos RÄDDNINGSTJÄNSTEN,\n\tvid Östra  caféet ')).toBe('hos raddningstjansten, vid ostra cafeet')
})

test('finds every word, in any order, inside longer words, with or without diacritics', () => {
  const text = 'Kanslichefen och it-enheten löser det tillsammans.'
  for (const search of ['', ' ', 'loser kansli', 'KANSLICHEFEN', 'löser', 'it-enheten  det'])
    expect(searchFor(search)(text), search).toBe(true)
  for (const search of ['beredskap', 'kansli beredskap']) expect(searchFor(search)(text), search).toBe(false)
})

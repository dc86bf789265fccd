// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { show } from './testing/show.ts'
import { Withheld } from './Withheld.tsx'

test('says the word, and why to who hears the page', () => {
  show(<Withheld language="sv" />)
  expect(document.body.textContent).toBe('dolt. Gruppen är så liten att svaret skulle peka ut någon.')
  expect(document.querySelector('.sr-only')?.textContent).toMatch(/peka ut/)
})

// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { Follow } from './Follow.tsx'
import { show } from './testing/show.ts'

test('says first which answer opened it', () => {
  show(
    <Follow because="Följdfråga eftersom ni svarade Ja">
      <p>Vilken?</p>
    </Follow>,
  )
  expect(document.querySelector('.follow')?.textContent).toBe('Följdfråga eftersom ni svarade JaVilken?')
})

// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { Figure } from './Figure.tsx'
import { show } from './testing/show.ts'

test('reads as one sentence: count, base, share, what it is', () => {
  show(
    <Figure language="sv" count="71" total="241" share="29 %">
      har en metod
    </Figure>,
  )
  expect(document.body.textContent).toBe('71 av 241 29 % har en metod')
})

test('leaves the share out where the group is too small for one', () => {
  show(
    <Figure language="en" count="3" total="12">
      have a method
    </Figure>,
  )
  expect(document.body.textContent?.replace(/\s+/g, ' ')).toBe('3 of 12 have a method')
})

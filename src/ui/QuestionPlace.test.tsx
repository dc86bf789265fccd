// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { QuestionPlace } from './QuestionPlace.tsx'
import { show } from './testing/show.ts'

test('a closed question is hidden and still sends its version and its values', () => {
  show(
    <form>
      <QuestionPlace question="vilken" type="text" version={3} base={{ kind: 'not' }} open={false}>
        <input name="vilken" defaultValue="KLASSA" />
      </QuestionPlace>
    </form>,
  )
  const place = document.querySelector<HTMLElement>('[data-question=vilken]')
  expect(place?.hidden).toBe(true)
  expect(JSON.parse(place?.dataset.base ?? '')).toEqual({ kind: 'not' })
  const sent = new FormData(document.querySelector('form') ?? undefined)
  expect(sent.get('version.vilken')).toBe('3')
  expect(sent.get('vilken')).toBe('KLASSA')
})

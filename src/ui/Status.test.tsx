// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { Status, type StatusKind } from './Status.tsx'
import { show } from './testing/show.ts'

test.each<[StatusKind, number]>([
  ['late', 1],
  ['soon', 1],
  ['done', 1],
  ['open', 0],
])('%s says it in words, its mark only beside them', (kind, marks) => {
  const status = show(<Status kind={kind}>sedan 3 november</Status>).getByText('sedan 3 november')
  expect(status.dataset.kind).toBe(kind)
  expect(status.querySelectorAll('svg[aria-hidden=true]')).toHaveLength(marks)
})

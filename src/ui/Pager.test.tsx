// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { Pager } from './Pager.tsx'
import { show } from './testing/show.ts'

const pager = (page: number, pages: number) =>
  show(<Pager language="sv" page={page} pages={pages} from="1" to="24" total="290" href={(n) => `?sida=${n}`} />)

test('leaves out the pages far from the one shown, and never a single one twice', () => {
  pager(6, 12)
  expect([...document.querySelectorAll('li')].map((item) => item.textContent)).toEqual([
    '1',
    '…',
    '4',
    '5',
    '6',
    '7',
    '8',
    '…',
    '12',
  ])
})

test('marks the page shown and says what each link is', () => {
  const screen = pager(1, 3)
  expect(screen.getByRole('link', { current: 'page' }).getAttribute('aria-label')).toBe('Sida 1')
  expect(screen.getByRole('link', { name: 'Sida 3' }).getAttribute('href')).toBe('?sida=3')
  expect(screen.getByText('Visar 1–24 av 290')).toBeTruthy()
})

test('has no links where one page holds everything', () => {
  expect(pager(1, 1).queryAllByRole('link')).toEqual([])
})

// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { show } from '../testing/show.ts'
import { startReorder } from './reorder.ts'

/** Two lists of items, each 20 pixels high, with 20 pixels between the lists: a 0–20, b 20–40, list two from 60, c 60–80. */
function page() {
  show(
    <form data-reorder="move" method="post">
      {[['ett', 'a', 'b'], ['tva', 'c'], ['tom']].map(([list, ...items]) => (
        <ol key={list} data-drop="item" data-into={list}>
          {items.map((item) => (
            <li key={item} data-move={`item:${item}`} data-drag="item">
              <span data-handle="" hidden />
            </li>
          ))}
        </ol>
      ))}
    </form>,
  )
  const place = (element: Element | null, top: number, height: number) => {
    const box = { top, bottom: top + height, left: 0, width: 100, height }
    if (element) element.getBoundingClientRect = () => box as DOMRect
  }
  const lists = document.querySelectorAll('ol')
  const tops = [0, 60, 120]
  for (const [at, list] of lists.entries()) {
    place(list, tops[at] ?? 0, list.children.length * 20)
    for (const [index, item] of [...list.children].entries()) place(item, (tops[at] ?? 0) + index * 20, 20)
  }
  const form = document.querySelector('form') as HTMLFormElement
  const sent = vi.fn()
  form.requestSubmit = () => sent(new FormData(form).getAll('move'))
  startReorder(document)
  const handle = document.querySelector('[data-move="item:a"] [data-handle]') as HTMLElement
  handle.setPointerCapture = () => {}
  const point = (type: string, clientY: number) =>
    handle.dispatchEvent(new PointerEvent(type, { clientY, button: 0, pointerId: 1, bubbles: true, cancelable: true }))
  return { form, sent, handle, point }
}

test('sends where something was dropped, among what is left of its list, and in an empty one', () => {
  const { sent, handle, point } = page()
  expect(handle.hidden).toBe(false)
  for (const [y, expected] of [
    [39, 'item:a:to:ett:1'],
    [62, 'item:a:to:tva:0'],
    [79, 'item:a:to:tva:1'],
    [119, 'item:a:to:tom:0'],
  ] as const) {
    point('pointerdown', 5)
    point('pointermove', y)
    point('pointerup', y)
    expect(sent).toHaveBeenLastCalledWith([expected])
  }
})

test('shows where it would land while it is dragged, and sends nothing when it is dropped where it was or given up', () => {
  const { form, sent, point } = page()
  point('pointerdown', 5)
  point('pointermove', 6)
  expect(document.querySelector('.drop-line')).toBeNull()
  point('pointermove', 62)
  expect([form.dataset.dragging, (document.querySelector('.drop-line') as HTMLElement).style.top]).toEqual([
    'item',
    '60px',
  ])
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))
  expect([form.dataset.dragging, document.querySelector('.drop-line')]).toEqual([undefined, null])
  point('pointerup', 62)
  point('pointerdown', 5)
  point('pointermove', 30)
  point('pointermove', 12)
  point('pointerup', 12)
  expect(sent).not.toHaveBeenCalled()
})

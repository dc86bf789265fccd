import { type DropSlot, nearestSlot, slotsOf } from './drop-slots.ts'

/** Pixels before a press on a handle counts as dragging. */
const threshold = 4
/** Within this many pixels of the window's edge the page scrolls along. */
const edge = 56
const scrollStep = 14

/**
 * Lets what stands in a form be dragged by its handle, with mouse, pen or finger, as the buttons beside it move it by keyboard.
 * `form[data-reorder]` names the field that the drop is sent in; `[data-move]` is an item, its value what the field begins with;
 * `[data-drag]` says its kind, and it goes into a `[data-drop]` of the same kind. What is sent is `ITEM:to:INTO:INDEX`, or `ITEM:to:INDEX`
 * where the place has no `data-into`. Escape, or dropping where it was, sends nothing. The handle stands in the page without a
 * name for readers, who have the buttons, and is shown only where this runs.
 */
export function startReorder(root: ParentNode = document): void {
  for (const form of root.querySelectorAll<HTMLFormElement>('form[data-reorder]')) {
    for (const handle of form.querySelectorAll<HTMLElement>('[data-handle]')) {
      const item = handle.closest<HTMLElement>('[data-move]')
      if (item === null) continue
      handle.hidden = false
      handle.addEventListener('pointerdown', (event) => {
        if (event.button !== 0) return
        event.preventDefault()
        follow(form, item, handle, event)
      })
    }
  }
}

/** From the press on a handle to what ends it. */
function follow(form: HTMLFormElement, item: HTMLElement, handle: HTMLElement, pressed: PointerEvent): void {
  const kind = item.dataset.drag ?? ''
  const line = document.createElement('div')
  line.className = 'drop-line'
  let at = pressed.clientY
  let slot: DropSlot | null = null
  let scrolling = 0

  const look = () => {
    const slots = slotsOf(form, kind, item)
    slot = nearestSlot(slots, at)
    if (slot === null) return
    line.style.top = `${slot.y}px`
    line.style.left = `${slot.left}px`
    line.style.width = `${slot.width}px`
  }
  const scroll = () => {
    const by = at < edge ? -scrollStep : at > window.innerHeight - edge ? scrollStep : 0
    if (by !== 0) {
      window.scrollBy(0, by)
      look()
    }
    scrolling = requestAnimationFrame(scroll)
  }
  const begin = () => {
    const { top } = handle.getBoundingClientRect()
    form.dataset.dragging = kind
    item.dataset.dragged = ''
    form.append(line)
    // What folds away while a section is dragged takes the section with it: back under the pointer
    window.scrollBy(0, handle.getBoundingClientRect().top - top)
    scroll()
  }
  const move = (event: PointerEvent) => {
    at = event.clientY
    if (form.dataset.dragging === undefined && Math.abs(at - pressed.clientY) < threshold) return
    if (form.dataset.dragging === undefined) begin()
    look()
  }
  const end = (drops: boolean) => {
    ended.abort()
    cancelAnimationFrame(scrolling)
    line.remove()
    delete form.dataset.dragging
    delete item.dataset.dragged
    if (drops && slot !== null && !slot.isOwn) send(form, item, slot)
  }

  const ended = new AbortController()
  const { signal } = ended
  handle.setPointerCapture(pressed.pointerId)
  handle.addEventListener('pointermove', move, { signal })
  handle.addEventListener('pointerup', () => end(true), { signal })
  handle.addEventListener('pointercancel', () => end(false), { signal })
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && end(false), { signal })
}

/** The page that comes back shows what became of it: the new order, or the old one and why. */
function send(form: HTMLFormElement, item: HTMLElement, { into, index }: DropSlot): void {
  const field =
    form.querySelector<HTMLInputElement>('input[data-dropped]') ??
    Object.assign(document.createElement('input'), { type: 'hidden', name: form.dataset.reorder ?? '' })
  field.dataset.dropped = ''
  field.value = [item.dataset.move, 'to', ...(into === undefined ? [] : [into]), index].join(':')
  form.append(field)
  form.requestSubmit()
}

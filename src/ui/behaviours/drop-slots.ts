/** A place between items, where one can be dropped. */
export interface DropSlot {
  /** What the list is called in what is sent; undefined where there is only one. */
  readonly into: string | undefined
  /** Among the items of its list, without the one that is dragged. */
  readonly index: number
  /** Where the item stands already. */
  readonly isOwn: boolean
  /** Pixels of the window. */
  readonly y: number
  readonly left: number
  readonly width: number
}

/** Every place where an item of this kind can be dropped, as the page stands now. */
export function slotsOf(form: HTMLElement, kind: string, dragged: HTMLElement): DropSlot[] {
  const lists = [...form.querySelectorAll<HTMLElement>(`[data-drop="${kind}"]`)]
  return lists.flatMap((list) => {
    const all = [...list.children].filter((child): child is HTMLElement => (child as HTMLElement).dataset.drag === kind)
    const own = all.indexOf(dragged)
    const items = all.filter((item) => item !== dragged)
    const { left, width, top, bottom } = list.getBoundingClientRect()
    const edges = items.map((item) => item.getBoundingClientRect())
    const slotAt = (index: number): DropSlot => {
      const [before, after] = [edges[index - 1], edges[index]]
      const y = after?.top ?? before?.bottom ?? (top + bottom) / 2
      return { into: list.dataset.into, index, isOwn: index === own, y, left, width }
    }
    return Array.from({ length: items.length + 1 }, (_, index) => slotAt(index))
  })
}

/** The place nearest to a height in the window; null where there is none. */
export function nearestSlot(slots: readonly DropSlot[], y: number): DropSlot | null {
  return slots.reduce<DropSlot | null>(
    (nearest, slot) => (nearest === null || Math.abs(slot.y - y) < Math.abs(nearest.y - y) ? slot : nearest),
    null,
  )
}

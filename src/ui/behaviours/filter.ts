/**
 * Filters a list while someone types. `input[data-filter-for=ID]` filters the children of `#ID`, or what is marked
 * `data-filter-item` in it; a `data-filter-group` without a visible item is hidden too. The count is said in
 * `[data-filter-count=ID]`, with `{count}` and `{total}` put into its `data-text`.
 */
export function startFilter(root: ParentNode = document): void {
  for (const input of root.querySelectorAll<HTMLInputElement>('input[data-filter-for]')) {
    const id = input.dataset.filterFor ?? ''
    const list = document.getElementById(id)
    if (list === null) continue
    const marked = [...list.querySelectorAll<HTMLElement>('[data-filter-item]')]
    const items = marked.length > 0 ? marked : ([...list.children] as HTMLElement[])
    const groups = [...list.querySelectorAll<HTMLElement>('[data-filter-group]')]
    const count = document.querySelector<HTMLElement>(`[data-filter-count="${CSS.escape(id)}"]`)
    const filter = () => {
      const words = input.value.toLocaleLowerCase('sv').split(/\s+/).filter(Boolean)
      for (const item of items) {
        const text = (item.dataset.filterText ?? item.textContent ?? '').toLocaleLowerCase('sv')
        item.hidden = !words.every((word) => text.includes(word))
      }
      for (const group of groups) group.hidden = !items.some((item) => group.contains(item) && !item.hidden)
      if (count !== null) {
        const visible = items.filter((item) => !item.hidden).length
        count.textContent = (count.dataset.text ?? '')
          .replace('{count}', String(visible))
          .replace('{total}', String(items.length))
      }
    }
    input.addEventListener('input', filter)
    if (input.value !== '') filter()
  }
}

/**
 * Leads from what is wrong in a text to its line in the field: `a[data-line]`, whose address is the field's id. Without this the link
 * leads to the field.
 */
export function startLineLinks(root: ParentNode & EventTarget = document): void {
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-line]') : null
    const field = link && document.getElementById(link.hash.slice(1))
    if (!link || !(field instanceof HTMLTextAreaElement)) return
    event.preventDefault()
    const lines = field.value.split('\n')
    const at = Math.min(Math.max(Number(link.dataset.line), 1), lines.length) - 1
    const start = lines.slice(0, at).reduce((sum, line) => sum + line.length + 1, 0)
    const line = lines[at] ?? ''
    field.focus({ preventScroll: true })
    field.setSelectionRange(start + (line.length - line.trimStart().length), start + line.length)
    field.scrollIntoView({ block: 'nearest' })
    // Lines do not wrap there, so that all are of one height
    field.scrollTop = (field.scrollHeight / lines.length) * at - field.clientHeight / 3
  })
}

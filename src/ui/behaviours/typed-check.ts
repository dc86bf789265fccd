/** What can be said of a text while it is typed. */
export interface Verdict {
  readonly ok: boolean
  /** Everything that is wrong, or what the text means. */
  readonly lines: readonly string[]
}

/** Milliseconds without a key before anything is said. */
const pause = 350

/**
 * Says what is wrong in a text, or what it means, as it is typed. `[data-typed]` (what the check needs to know, as JSON) stands around the
 * field and a `[role=status]` that is empty until something is typed. What the server said of an earlier text goes away.
 */
export function startTypedCheck(check: (text: string, known: unknown) => Verdict, root: ParentNode = document): void {
  for (const around of root.querySelectorAll<HTMLElement>('[data-typed]')) {
    const field = around.querySelector('textarea')
    const status = around.querySelector<HTMLElement>('[role=status]')
    if (field === null || status === null) continue
    const known: unknown = JSON.parse(around.dataset.typed ?? 'null')
    let waiting: ReturnType<typeof setTimeout>
    const tell = () => {
      const { ok, lines } = check(field.value, known)
      for (const old of around.querySelectorAll('[data-field=validation]')) old.remove()
      around.querySelector('[data-invalid]')?.removeAttribute('data-invalid')
      status.dataset.state = ok ? 'ok' : 'wrong'
      status.replaceChildren(...lines.map((line) => Object.assign(document.createElement('p'), { textContent: line })))
      if (ok) field.removeAttribute('aria-invalid')
      else field.setAttribute('aria-invalid', 'true')
      const describing = (field.getAttribute('aria-describedby') ?? '').split(' ')
      const left = describing.filter((id) => id !== status.id && document.getElementById(id) !== null)
      field.setAttribute('aria-describedby', [...left, status.id].join(' '))
    }
    field.addEventListener('input', () => {
      clearTimeout(waiting)
      waiting = setTimeout(tell, pause)
    })
  }
}

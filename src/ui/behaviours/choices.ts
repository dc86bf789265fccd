/**
 * Keeps the boxes of a question in step with each other: an option marked `data-exclusive` takes the others away and
 * is taken away by them, and typing in an option's text of its own (`data-other-of`, the id of the option) chooses it.
 * Without script the server says what does not go together.
 */
export function startChoices(root: Document | HTMLElement = document): void {
  // In the capture phase: before anything that listens on the form reads it.
  const early = { capture: true }
  root.addEventListener('change', ({ target }) => isBox(target) && target.checked && makeRoom(target), early)
  root.addEventListener('input', ({ target }) => target instanceof HTMLInputElement && chooseOwner(target), early)
}

function isBox(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.type === 'checkbox'
}

function makeRoom(chosen: HTMLInputElement): void {
  for (const other of chosen.closest('fieldset')?.querySelectorAll<HTMLInputElement>('input:checked') ?? []) {
    if (other === chosen || other.name !== chosen.name || !isBox(other)) continue
    if ('exclusive' in chosen.dataset || 'exclusive' in other.dataset) other.checked = false
  }
}

function chooseOwner(text: HTMLInputElement): void {
  if (text.dataset.otherOf === undefined || text.value === '') return
  const option = document.getElementById(text.dataset.otherOf)
  if (!(option instanceof HTMLInputElement) || option.checked) return
  option.checked = true
  if (isBox(option)) makeRoom(option)
}

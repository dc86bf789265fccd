/** The sentences, in the language of the page, that the server put on the element. */
interface Words {
  saving?: string
  savedAt?: string
  failed?: string
  offline?: string
  givenBack?: string
  correctedSince?: string
}

/** The element of a form that says whether what was written is saved, and the notes beside its questions. */
export class SavedSign {
  readonly words: Words
  private readonly element: HTMLElement | null

  constructor(form: HTMLElement) {
    this.element = form.querySelector<HTMLElement>('[data-saved]')
    this.words = this.element?.dataset ?? {}
  }

  saving(): void {
    this.say('saving', this.words.saving)
  }

  saved(time: string): void {
    this.say('saved', this.words.savedAt?.replace('{time}', time))
  }

  failed(): void {
    this.say('failed', this.words.failed)
  }

  /** A sentence beside one question; an empty one takes it away. */
  note(place: HTMLElement, text = ''): void {
    const element = place.querySelector('[data-place-note]')
    if (element !== null && element.textContent !== text) element.textContent = text
  }

  private say(state: string, text = ''): void {
    if (this.element === null) return
    this.element.dataset.state = state
    const words = this.element.querySelector('[data-saved-text]')
    if (words !== null && words.textContent !== text) words.textContent = text
  }
}

import { KeptAnswers } from './kept-answers.ts'
import { holdsFields, putFields } from './put-fields.ts'
import { fieldsOf } from './read-place.ts'
import { savedEvent } from './saved-event.ts'
import { SavedSign } from './saved-sign.ts'

/** What the server answers. `version` is the stored answer's, `savedAt` a time to show, like "10.04". With 409 `html`
 *  is the conflict to show in the question's place; with another refusal `message` says what is wrong. */
interface SaveReply {
  version?: number
  savedAt?: string
  html?: string
  message?: string
}

interface Pending {
  /** Changed since what was last sent. */
  dirty: boolean
  sending: Promise<void> | null
  failures: number
  timer: ReturnType<typeof setTimeout> | undefined
}

/** How long after the last key a text is saved, and how retries are spaced, in milliseconds. */
const typingPause = 600
const retryFirst = 1000
const retryMost = 30_000

/** Starts saving in every `form[data-autosave]`. */
export function startAutosave(root: ParentNode = document): void {
  for (const form of root.querySelectorAll<HTMLFormElement>('form[data-autosave]')) new Autosave(form)
}

/**
 * Saves each question of a form as it is answered: a choice at once, a text when the person pauses or leaves it.
 * One request at a time for each question, so that answers arrive in the order they were given; each carries the
 * version it builds on. What cannot be sent stays in the page and is tried again; a form with `data-keep` keeps it in
 * the browser too, and gives it back when the page is opened again.
 */
class Autosave {
  private readonly form: HTMLFormElement
  private readonly sign: SavedSign
  private readonly kept: KeptAnswers | null
  private readonly pending = new Map<HTMLElement, Pending>()

  constructor(form: HTMLFormElement) {
    this.form = form
    this.sign = new SavedSign(form)
    const { keep } = form.dataset
    this.kept = keep === undefined ? null : new KeptAnswers(keep)
    form.addEventListener('input', ({ target }) => this.typed(target))
    form.addEventListener('change', ({ target }) => this.changed(target))
    form.addEventListener('submit', (event) => this.submit(event))
    window.addEventListener('online', () => this.retryAll())
    window.addEventListener('beforeunload', (event) => {
      if (this.unsaved) event.preventDefault()
    })
    this.giveBack()
  }

  private get unsaved(): boolean {
    return [...this.pending.values()].some(({ dirty, sending }) => dirty || sending !== null)
  }

  private typed(target: EventTarget | null): void {
    const place = placeOf(target)
    if (place === null || isChoice(target)) return
    const pending = this.of(place)
    pending.dirty = true
    this.keep(place)
    clearTimeout(pending.timer)
    pending.timer = setTimeout(() => this.save(place), typingPause)
  }

  private changed(target: EventTarget | null): void {
    const place = placeOf(target)
    if (place === null) return
    const pending = this.of(place)
    if (isChoice(target)) {
      pending.dirty = true
      this.keep(place)
    }
    if (pending.dirty) this.save(place)
  }

  private save(place: HTMLElement): void {
    const pending = this.of(place)
    clearTimeout(pending.timer)
    if (pending.sending !== null) return
    pending.dirty = false
    this.sign.saving()
    pending.sending = this.send(place, pending).then((again) => {
      pending.sending = null
      if (again) this.retryLater(place, pending)
      else if (pending.dirty) this.save(place)
    })
  }

  /** Sends one question. Gives whether to try again. */
  private async send(place: HTMLElement, pending: Pending): Promise<boolean> {
    const question = place.dataset.question ?? ''
    const body = new URLSearchParams()
    body.set('question', question)
    for (const field of fieldsOf(place)) body.append(field.name, field.value)
    let response: Response
    let reply: SaveReply
    try {
      const headers = { accept: 'application/json' }
      response = await fetch(this.form.dataset.autosave ?? '', { method: 'POST', headers, body })
      reply = await response.json().catch(() => ({}))
    } catch {
      return this.unreachable(place, pending)
    }
    if (response.status >= 500 || response.status === 429) return this.unreachable(place, pending)
    pending.failures = 0
    if (reply.version !== undefined) setVersion(place, question, reply.version)
    if (response.ok) {
      if (pending.dirty) this.keep(place)
      else this.kept?.forget(question)
      this.sign.note(place, '')
      if (!this.unsavedBut(pending)) this.sign.saved(reply.savedAt ?? '')
      document.dispatchEvent(new CustomEvent(savedEvent, { detail: { question } }))
    } else {
      this.sign.failed()
      if (response.status === 409 && reply.html !== undefined) showConflict(place, reply.html)
      else this.sign.note(place, reply.message ?? this.sign.words.failed)
    }
    return false
  }

  private unsavedBut(pending: Pending): boolean {
    return pending.dirty || [...this.pending.values()].some((p) => p !== pending && (p.dirty || p.sending !== null))
  }

  private unreachable(place: HTMLElement, pending: Pending): true {
    pending.dirty = true
    pending.failures += 1
    this.sign.failed()
    this.sign.note(place, this.sign.words.offline)
    return true
  }

  private retryLater(place: HTMLElement, pending: Pending): void {
    const wait = Math.min(retryFirst * 2 ** (pending.failures - 1), retryMost)
    pending.timer = setTimeout(() => this.save(place), wait)
  }

  private retryAll(): void {
    for (const [place, { dirty }] of this.pending) if (dirty) this.save(place)
  }

  /** The form itself sends everything. What is under way must first say its version, or the form would be refused as
   *  stale by the page's own save. Without contact it is not sent: a browser's error page would take this one's place. */
  private submit(event: SubmitEvent): void {
    if (!navigator.onLine || [...this.pending.values()].some(({ failures }) => failures > 0)) {
      event.preventDefault()
      this.sign.failed()
      this.retryAll()
      return
    }
    const sending = [...this.pending.values()].flatMap((pending) => {
      clearTimeout(pending.timer)
      return pending.sending === null ? [] : [pending.sending]
    })
    if (sending.length === 0) {
      this.pending.clear()
      this.sent(event.submitter)
      return
    }
    event.preventDefault()
    const { submitter } = event
    void Promise.all(sending).then(() => this.form.requestSubmit(submitter))
  }

  /** Whoever chooses the other's answer gives up what they wrote themselves. */
  private sent(submitter: HTMLElement | null): void {
    if (submitter instanceof HTMLButtonElement && submitter.value === 'theirs') {
      this.kept?.forget(submitter.name.replace(/^resolve\./, ''))
    }
    this.kept?.markSent()
  }

  private keep(place: HTMLElement): void {
    const fields = fieldsOf(place).map(({ name, value }) => [name, value] as const)
    this.kept?.keep(place.dataset.question ?? '', fields)
  }

  /** Puts back what an earlier visit could not save, on the version it was written on, and saves it: where another has
   *  answered since, the server shows both. Where the question has been corrected since, only what was written is put
   *  back, and nothing is saved: it answered another question. */
  private giveBack(): void {
    if (this.kept === null) return
    const places = [...this.form.querySelectorAll<HTMLElement>('[data-question]')]
    this.kept.forgetSentBut(new Set(places.map(({ dataset }) => dataset.question ?? '')))
    for (const place of places) {
      const question = place.dataset.question ?? ''
      const fields = this.kept.find(question)
      if (fields === null || place.querySelector('[data-conflict]') !== null) continue
      if (holdsFields(place, fields)) {
        this.kept.forget(question)
        continue
      }
      if (!putFields(place, fields)) {
        this.sign.note(place, this.sign.words.correctedSince)
        continue
      }
      this.of(place).dirty = true
      this.sign.note(place, this.sign.words.givenBack)
      this.save(place)
    }
    // What depends on these answers opens and closes with them
    this.form.dispatchEvent(new Event('input', { bubbles: true }))
  }

  private of(place: HTMLElement): Pending {
    const known = this.pending.get(place)
    if (known !== undefined) return known
    const made: Pending = { dirty: false, sending: null, failures: 0, timer: undefined }
    this.pending.set(place, made)
    return made
  }
}

function placeOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-question]') : null
}

function isChoice(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && (target.type === 'radio' || target.type === 'checkbox'))
  )
}

function setVersion(place: HTMLElement, question: string, version: number): void {
  const field = place.querySelector<HTMLInputElement>(`input[name="${CSS.escape(`version.${question}`)}"]`)
  if (field !== null) field.value = String(version)
}

/** Puts the conflict in the place of the fields. They stay, hidden, and are sent with the form, so that "use my
 *  answer" sends what was typed. The HTML is the server's own. */
function showConflict(place: HTMLElement, html: string): void {
  const within = place.contains(document.activeElement)
  place.querySelector('[data-conflict-place]')?.remove()
  const body = place.querySelector<HTMLElement>('[data-question-body]')
  if (body !== null) body.hidden = true
  const conflict = document.createElement('div')
  conflict.dataset.conflictPlace = ''
  conflict.innerHTML = html
  place.append(conflict)
  if (within) conflict.querySelector<HTMLElement>('[data-conflict]')?.focus()
}

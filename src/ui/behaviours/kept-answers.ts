/** What was written to one question and is not yet known to be saved. */
interface Kept {
  /** Names and values of the fields, the version that the answer builds on among them. */
  readonly fields: ReadonlyArray<readonly [name: string, value: string]>
  /** The form with it has been sent: only coming back to the question without an answer there means that it was lost. */
  readonly sent: boolean
}

const prefix = 'lagesbild:kept:'

/**
 * Answers kept in the browser until the server has said that it has them, so that a page that is closed or reloaded
 * without contact loses nothing. `scope` is the person and the response: whoever signs in next on the same machine is
 * given nothing of it. A browser that stores nothing, or has no room, leaves everything as it was without this.
 */
export class KeptAnswers {
  private readonly scope: string

  constructor(scope: string) {
    this.scope = scope
  }

  keep(question: string, fields: Kept['fields']): void {
    write(this.key(question), { fields, sent: false })
  }

  find(question: string): Kept['fields'] | null {
    return read(this.key(question))?.fields ?? null
  }

  forget(question: string): void {
    remove(this.key(question))
  }

  /** The whole form is on its way to the server, which answers with the next page. */
  markSent(): void {
    for (const key of keysOf(this.key(''))) {
      const kept = read(key)
      if (kept !== null) write(key, { ...kept, sent: true })
    }
  }

  /** Another page came as the answer to the form, so what it held is saved. */
  forgetSentBut(questions: ReadonlySet<string>): void {
    for (const key of keysOf(this.key(''))) {
      if (!questions.has(key.slice(this.key('').length)) && read(key)?.sent) remove(key)
    }
  }

  private key(question: string): string {
    return `${prefix}${this.scope}:${question}`
  }
}

/** After signing out nothing of anybody's is left on the machine. */
export function forgetKeptWhenSignedOut(): void {
  if (!new URLSearchParams(location.search).has('utloggad')) return
  for (const key of keysOf(prefix)) remove(key)
}

/** Gives what one person could not save in a survey to a form that shows it, where they may not answer any more. */
export function offerKept(root: ParentNode = document): void {
  for (const form of root.querySelectorAll<HTMLFormElement>('form[data-kept-of]')) {
    const { keptOf, survey } = form.dataset
    for (const key of keysOf(`${prefix}${keptOf}/`)) {
      if (!key.includes(`/${survey}:`)) continue
      for (const [name, value] of read(key)?.fields ?? []) {
        const field = document.createElement('input')
        Object.assign(field, { type: 'hidden', name, value })
        form.append(field)
        form.hidden = false
      }
    }
  }
}

function keysOf(start: string): string[] {
  return stored(() => Object.keys(localStorage).filter((key) => key.startsWith(start))) ?? []
}

function read(key: string): Kept | null {
  return stored(() => JSON.parse(localStorage.getItem(key) ?? 'null') as Kept | null) ?? null
}

function write(key: string, kept: Kept): void {
  stored(() => localStorage.setItem(key, JSON.stringify(kept)))
}

function remove(key: string): void {
  stored(() => localStorage.removeItem(key))
}

/** A browser may forbid storing, and then throws at the first touch. */
function stored<T>(touch: () => T): T | undefined {
  try {
    return touch()
  } catch {
    return undefined
  }
}

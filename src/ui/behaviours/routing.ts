import { type FormAnswer, readPlace } from './read-place.ts'

/** Whether an expression holds. `answerOf` is undefined for a question that is closed or has no answer. */
export type Evaluate = (base: unknown, answerOf: (question: string) => FormAnswer | undefined) => boolean

/**
 * Opens and closes the questions of a form at once, as answers change. Every `[data-question]` with a `data-base` (an
 * expression tree as JSON) is hidden while its base does not hold. Answers on other pages stand in `data-answers` of
 * the form (JSON, by question id). A question can refer only to earlier ones, so one pass in the order of the page is
 * enough, and what a closed question holds counts for nothing further down, though its fields keep it.
 */
export function startRouting(evaluate: Evaluate, root: ParentNode = document): void {
  for (const form of root.querySelectorAll<HTMLFormElement>('form:has([data-base])')) {
    const elsewhere: Record<string, FormAnswer> = JSON.parse(form.dataset.answers ?? '{}')
    const places = [...form.querySelectorAll<HTMLElement>('[data-question]')].map((place) => ({
      place,
      base: place.dataset.base === undefined ? null : (JSON.parse(place.dataset.base) as unknown),
    }))
    const route = () => {
      const here = new Map<string, FormAnswer | undefined>()
      const answerOf = (question: string) => (here.has(question) ? here.get(question) : elsewhere[question])
      for (const { place, base } of places) {
        const open = base === null || evaluate(base, answerOf)
        if (place.hidden === open) place.hidden = !open
        here.set(place.dataset.question ?? '', open ? readPlace(place) : undefined)
      }
    }
    form.addEventListener('input', route)
    form.addEventListener('change', route)
    route()
  }
}

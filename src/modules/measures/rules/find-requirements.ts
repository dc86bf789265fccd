import type { Catalogue, Requirement, Theme } from './catalogue/catalogue.ts'
import type { RequirementState } from './state/requirement-state.ts'

/** What is looked for in a catalogue; '' for everything. */
export interface RequirementQuery {
  readonly theme: string
  readonly state: string
  readonly search: string
}

/** The requirements that fit, by theme; a theme without any is left out. Every word must stand in number, title or text. */
export function findRequirements(
  { themes }: Catalogue,
  states: ReadonlyMap<string, RequirementState>,
  { theme, state, search }: RequirementQuery,
  language: 'sv' | 'en',
): readonly Theme[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  const fits = ({ id, number, title, says }: Requirement) => {
    const text = `${title[language]} ${says[language]}`.toLowerCase()
    return (
      (state === '' || states.get(id) === state) &&
      words.every((word) => (/^\d/.test(word) ? isNumbered(number, word) : `${number} ${text}`.includes(word)))
    )
  }
  return themes
    .filter(({ id }) => theme === '' || theme === id)
    .map((each) => ({ ...each, requirements: each.requirements.filter(fits) }))
    .filter(({ requirements }) => requirements.length > 0)
}

/** `5.1` is 5.1 and what begins with 5.1., not 5.10; `5` and `5.` are all of chapter 5. */
function isNumbered(number: string, written: string): boolean {
  const start = written.replace(/\.$/, '')
  return number === start || number.startsWith(`${start}.`)
}

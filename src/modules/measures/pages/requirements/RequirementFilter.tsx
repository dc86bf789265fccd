import { type Language, say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { messages } from '../../messages/index.ts'
import type { Catalogue } from '../../rules/catalogue/catalogue.ts'
import type { RequirementQuery } from '../../rules/find-requirements.ts'
import { requirementStates } from '../../rules/state/requirement-state.ts'

interface RequirementFilterProps {
  language: Language
  catalogues: readonly Catalogue[]
  catalogue: Catalogue
  query: RequirementQuery
}

/** Which catalogue is shown, and what is looked for in it. */
export function RequirementFilter({ language, catalogues, catalogue, query }: RequirementFilterProps) {
  return (
    <search>
      <form className="filter" method="get" action="/krav">
        <label>
          {say(language, messages.search)}
          <input className="ds-input" type="search" name="sok" defaultValue={query.search} />
        </label>
        <label>
          {say(language, messages.catalogue)}
          <select className="ds-input" name="katalog" defaultValue={catalogue.id}>
            {catalogues.map(({ id, title }) => (
              <option key={id} value={id}>
                {title[language]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say(language, messages.theme)}
          <select className="ds-input" name="tema" defaultValue={query.theme}>
            <option value="">{say(language, messages.allThemes)}</option>
            {catalogue.themes.map(({ id, title }) => (
              <option key={id} value={id}>
                {title[language]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say(language, messages.stateColumn)}
          <select className="ds-input" name="lage" defaultValue={query.state}>
            <option value="">{say(language, messages.allStates)}</option>
            {requirementStates.map((state) => (
              <option key={state} value={state}>
                {say(language, messages.state[state])}
              </option>
            ))}
          </select>
        </label>
        <Button variant="secondary">{say(language, messages.show)}</Button>
      </form>
    </search>
  )
}

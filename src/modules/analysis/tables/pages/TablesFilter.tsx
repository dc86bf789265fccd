import { say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import type { Language, Questionnaire } from '../../../survey/index.ts'
import type { BreakdownChoice, BreakdownChoices } from '../rules/breakdown-choices.ts'
import { messages } from './messages.ts'
import type { TableQuery } from './table-query.ts'

interface TablesFilterProps {
  language: Language
  action: string
  questionnaire: Questionnaire
  choices: BreakdownChoices
  query: TableQuery
}

/** What to break down and weight by, and which questions: a form that asks the server, so that the answer has an address. */
export function TablesFilter({ language, action, questionnaire, choices, query }: TablesFilterProps) {
  const [first = '', second = ''] = query.by
  return (
    <search aria-label={say(language, messages.choose)}>
      <form className="filter tables-filter" method="get" action={action}>
        <Breakdown
          language={language}
          name="efter"
          label={say(language, messages.by)}
          chosen={first}
          choices={choices}
        />
        <Breakdown
          language={language}
          name="och"
          label={say(language, messages.and)}
          chosen={second}
          choices={choices}
        />
        <label>
          {say(language, messages.part)}
          <select className="ds-input" name="del" defaultValue={query.section ?? ''}>
            <option value="">{say(language, messages.allParts)}</option>
            {questionnaire.sections.map(({ id, title }) => (
              <option key={id} value={id}>
                {title[language]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say(language, messages.search)}
          <input className="ds-input" type="search" name="sok" defaultValue={query.search} maxLength={100} />
        </label>
        <fieldset className="filter-boxes">
          <legend>{say(language, messages.weightBy)}</legend>
          {choices.columns.map(({ by, name }) => (
            <label key={by}>
              <input
                className="ds-input"
                type="checkbox"
                name="vikt"
                value={by}
                defaultChecked={query.weight.includes(by)}
              />
              {name}
            </label>
          ))}
        </fieldset>
        <Button variant="secondary">{say(language, messages.show)}</Button>
      </form>
    </search>
  )
}

interface BreakdownProps {
  language: Language
  name: string
  label: string
  chosen: string
  choices: BreakdownChoices
}

function Breakdown({ language, name, label, chosen, choices }: BreakdownProps) {
  return (
    <label>
      {label}
      <select className="ds-input" name={name} defaultValue={chosen}>
        <option value="">{say(language, messages.nothing)}</option>
        <optgroup label={say(language, messages.columns)}>{choices.columns.map(choiceOption)}</optgroup>
        <optgroup label={say(language, messages.questions)}>{choices.questions.map(choiceOption)}</optgroup>
      </select>
    </label>
  )
}

function choiceOption({ by, name }: BreakdownChoice) {
  return (
    <option key={by} value={by}>
      {name}
    </option>
  )
}

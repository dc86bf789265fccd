import { say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import type { BreakdownChoice, BreakdownChoices } from '../../../analysis/index.ts'
import type { Language } from '../../../survey/index.ts'
import type { Selection } from '../../rules/selection.ts'
import { publishMessages as messages } from '../publish-messages.ts'

interface SelectionFormProps {
  language: Language
  /** Id of the survey. */
  survey: string
  choices: BreakdownChoices
  selection: Selection
}

/** What to publish with the picture. It asks for a preview, which changes nothing. */
export function SelectionForm({ language, survey, choices, selection }: SelectionFormProps) {
  const question = choices.questions.find(({ by }) => selection.breakdowns.includes(by))?.by ?? ''
  const [first = '', second = ''] = selection.breakdowns.find((by) => by.includes(','))?.split(',') ?? []
  const none = say(language, messages.nothing)
  const both = [...choices.columns, ...choices.questions]
  return (
    <form className="selection" method="get" action={`/analys/${survey}/publicera`}>
      <Boxes
        name="efter"
        legend={say(language, messages.breakdowns)}
        hint={say(language, messages.breakdownsHint)}
        choices={choices.columns}
        chosen={selection.breakdowns}
      />
      <div className="filter">
        <Select
          name="fraga"
          label={say(language, messages.question)}
          chosen={question}
          {...{ none }}
          of={choices.questions}
        />
        <Select name="forsta" label={say(language, messages.pair)} chosen={first} {...{ none }} of={both} />
        <Select name="andra" label={say(language, messages.pairWith)} chosen={second} {...{ none }} of={both} />
      </div>
      <Boxes
        name="vikt"
        legend={say(language, messages.weights)}
        hint={say(language, messages.weightsHint)}
        choices={choices.columns}
        chosen={selection.weight}
      />
      <p className="actions">
        <Button variant="secondary" name="granska" value="ja">
          {say(language, messages.preview)}
        </Button>
      </p>
    </form>
  )
}

interface BoxesProps {
  name: string
  legend: string
  hint: string
  choices: readonly BreakdownChoice[]
  chosen: readonly string[]
}

function Boxes({ name, legend, hint, choices, chosen }: BoxesProps) {
  return (
    <fieldset className="boxes" aria-describedby={`${name}-hjalp`}>
      <legend>{legend}</legend>
      <p className="hint" id={`${name}-hjalp`}>
        {hint}
      </p>
      <div className="filter-boxes">
        {choices.map(({ by, name: label }) => (
          <label key={by}>
            <input className="ds-input" type="checkbox" name={name} value={by} defaultChecked={chosen.includes(by)} />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

interface SelectProps {
  name: string
  label: string
  chosen: string
  none: string
  of: readonly BreakdownChoice[]
}

function Select({ name, label, chosen, none, of }: SelectProps) {
  return (
    <label>
      {label}
      <select className="ds-input" name={name} defaultValue={chosen}>
        <option value="">{none}</option>
        {of.map(({ by, name: words }) => (
          <option key={by} value={by}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}

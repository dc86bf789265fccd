import { type Language, say } from '../platform/i18n/index.ts'
import { Choice, type ChoiceOption } from './Choice.tsx'
import { messages } from './messages.ts'
import { QuestionFrame, type QuestionFrameProps } from './QuestionFrame.tsx'

export interface ChoiceGroupProps extends Omit<QuestionFrameProps, 'children' | 'radios'> {
  language: Language
  kind: 'single' | 'multi'
  /** The id serves where none is given. */
  name?: string
  options: readonly ChoiceOption[]
  /** Values of the options that are chosen. */
  chosen: readonly string[]
  /** Side by side. Two options without help stand so unless told otherwise. */
  row?: boolean
}

/** A question with options: one of them (`single`) or several (`multi`). */
export function ChoiceGroup(props: ChoiceGroupProps) {
  const { language, kind, id, name = id, options, chosen, row, help, error, ...question } = props
  const sideBySide = row ?? (options.length === 2 && options.every((option) => option.help === undefined))
  const chooseAll = kind === 'multi' ? say(language, messages.chooseAll) : undefined
  const said = [help, chooseAll].filter((text) => text !== undefined).join(' ')
  return (
    <QuestionFrame {...question} id={id} help={said === '' ? undefined : said} error={error} radios={kind === 'single'}>
      <div className={sideBySide ? `choices choices-row${kind === 'multi' ? ' choices-wide' : ''}` : 'choices'}>
        {options.map((option, index) => (
          <Choice
            key={option.value}
            kind={kind}
            id={index === 0 ? id : `${id}-${option.value}`}
            name={name}
            option={option}
            checked={chosen.includes(option.value)}
            invalid={error !== undefined}
          />
        ))}
      </div>
    </QuestionFrame>
  )
}

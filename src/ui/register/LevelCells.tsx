import { type Language, say } from '../../platform/i18n/index.ts'
import type { Levels, Value } from '../../platform/register/index.ts'
import { messages } from './messages.ts'

interface LevelCellsProps {
  language: Language
  levels: Levels<string>
  values: Readonly<Record<string, Value>>
  labelOf: (field: string) => string
}

/** The levels of a record beside each other, a letter and a figure each. All of them always: dashed where nothing is assessed, and said where nobody has decided. */
export function LevelCells({ language, levels, values, labelOf }: LevelCellsProps) {
  const assessed = levels.fields.some((field) => (values[field] ?? null) !== null)
  const preliminary = assessed && (values[levels.decided] ?? null) === null
  return (
    <span className="klass">
      {levels.fields.map((field, at) => {
        const level = values[field] ?? null
        const letter = levels.letters[at]
        const said = say(language, messages.level, {
          name: labelOf(field),
          level: level === null ? say(language, messages.notAssessed) : String(level),
        })
        return (
          <span className="klass-cell" data-level={level ?? 'none'} key={field}>
            <span aria-hidden="true">
              {letter && <abbr title={labelOf(field)}>{say(language, letter)}</abbr>}
              {level === null ? '–' : String(level)}
            </span>
            <span className="sr-only">{said}</span>
          </span>
        )
      })}
      {preliminary && (
        <abbr className="klass-prel" title={say(language, messages.preliminary)}>
          {say(language, messages.preliminaryShort)}
        </abbr>
      )}
    </span>
  )
}

import { type Language, say, soften } from '../../../../platform/i18n/index.ts'
import { Status, type StatusKind } from '../../../../ui/Status.tsx'
import { Table } from '../../../../ui/Table.tsx'
import { messages } from '../messages.ts'
import type { Comparability, QuestionChange } from '../rules/question-change.ts'
import { changeWords, whyWords } from './change-words.ts'

const kinds: Readonly<Record<Comparability, StatusKind>> = { comparable: 'done', care: 'soon', not: 'late' }

interface DifferencesProps {
  language: Language
  /** The version that it is compared with. */
  than: number
  changes: readonly QuestionChange[]
}

/** What differs between two versions, question by question, and whether the answers can be compared. */
export function Differences({ language, than, changes }: DifferencesProps) {
  if (changes.length === 0) return <p>{say(language, messages.noDifference)}</p>
  return (
    <Table
      caption={say(language, messages.differences, { version: than })}
      stack
      columns={[
        { key: 'question', label: say(language, messages.question) },
        { key: 'what', label: say(language, messages.what), wide: true },
        { key: 'comparable', label: say(language, messages.comparable), wide: true },
      ]}
      rows={changes.map((change) => ({
        key: change.id,
        cells: [
          soften((change.after ?? change.before)?.text[language] ?? change.id),
          <ul key="what" className="plain">
            {changeWords(change, language).map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>,
          <div key="comparable">
            <Status kind={kinds[change.comparability]}>
              {say(language, messages.comparability[change.comparability])}
            </Status>
            <p className="quiet size-s">{whyWords(change, language)}</p>
          </div>,
        ],
      }))}
    />
  )
}

import { type Language, say } from '../../../../platform/i18n/index.ts'
import { Notice } from '../../../../ui/Notice.tsx'
import type { ReportDraft } from '../actions/read-report.ts'
import type { ReportFault } from '../rules/built-report.ts'
import { messages } from './messages.ts'
import { partKind } from './part-words.ts'

interface FaultListProps {
  language: Language
  faults: readonly ReportFault[]
  draft: Pick<ReportDraft, 'survey' | 'report' | 'definition'>
}

/** Everything that keeps a report from being frozen, each with a way to its part. Nothing where all is well. */
export function FaultList({ language, faults, draft: { survey, report, definition } }: FaultListProps) {
  if (faults.length === 0) return null
  return (
    <Notice kind="warning" title={say(language, messages.faults, { count: faults.length })}>
      <ul>
        {faults.map(({ block, place, message }) => {
          const number = definition.blocks.findIndex(({ id }) => id === block)
          const part = definition.blocks[number]
          const total = `${definition.blocks.length}`
          return (
            <li key={`${block} ${place?.line} ${place?.column} ${message.en}`}>
              <a href={`/analys/${survey.id}/rapporter/${report}/delar/${block}`}>
                {say(language, messages.partOf, { number: `${number + 1}`, total })}
                {part && `, ${partKind(part, language).toLowerCase()}`}
              </a>
              {place && ` ${say(language, messages.place, { line: `${place.line}`, column: `${place.column}` })}`}{' '}
              {message[language]}
            </li>
          )
        })}
      </ul>
    </Notice>
  )
}

import { type Language, say } from '../../../../platform/i18n/index.ts'
import { Notice } from '../../../../ui/Notice.tsx'
import { messages } from '../messages.ts'

interface PilotNoticeProps {
  language: Language
  /** Name of the agency. */
  owner: string
  /** Only who reads what: the rest stands on the page before. */
  short?: boolean
  /** Nothing more is answered or said. */
  over?: boolean
}

/** Says to those who try the questions what a pilot is, who reads what, and what is measured. */
export function PilotNotice({ language, owner, short, over }: PilotNoticeProps) {
  const said = over
    ? [messages.pilotWords, messages.pilotRead]
    : short
      ? [messages.pilotReads]
      : [messages.pilotWords, messages.pilotReads, messages.pilotTimes]
  return (
    <div className="below-5">
      <Notice title={say(language, messages.pilotTitle)}>
        {said.map((message) => {
          const text = say(language, message, { owner })
          return <p key={text}>{text}</p>
        })}
      </Notice>
    </div>
  )
}

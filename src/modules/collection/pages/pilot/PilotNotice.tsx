import { type Language, say } from '../../../../platform/i18n/index.ts'
import { Notice } from '../../../../ui/Notice.tsx'
import { messages } from '../../messages/index.ts'

interface PilotNoticeProps {
  language: Language
  /** Name of the agency. */
  owner: string
  /** Only who reads what: the rest stands on the page before. */
  short?: boolean
}

/** Says to those who try the questions what a pilot is, who reads what, and what is measured. */
export function PilotNotice({ language, owner, short }: PilotNoticeProps) {
  return (
    <div className="below-5">
      <Notice title={say(language, messages.pilotTitle)}>
        {!short && <p>{say(language, messages.pilotWords, { owner })}</p>}
        <p>{say(language, messages.pilotReads, { owner })}</p>
        {!short && <p>{say(language, messages.pilotTimes, { owner })}</p>}
      </Notice>
    </div>
  )
}

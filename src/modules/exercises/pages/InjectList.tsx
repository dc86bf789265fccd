import type { ReactNode } from 'react'
import { formatTime, type Language, say } from '../../../platform/i18n/index.ts'
import { messages } from '../messages/index.ts'
import type { Inject } from '../rules/played.ts'

interface InjectListProps {
  language: Language
  injects: readonly Inject[]
  /** What can be done with each. */
  linkOf?: (inject: Inject) => ReactNode
}

/** What is told in an exercise, by time. */
export function InjectList({ language, injects, linkOf }: InjectListProps) {
  return (
    <ol className="inject-list">
      {injects.map((inject) => (
        <li key={inject.id}>
          <p className="inject-head">
            <span className="inject-minute">
              {say(language, messages.minute)} {inject.minute}
            </span>
            <strong>{inject.title}</strong>
            {inject.givenAt !== null && (
              <span className="quiet">
                {say(language, messages.given)} {formatTime(language, inject.givenAt)}
              </span>
            )}
            {linkOf?.(inject)}
          </p>
          <InjectText language={language} inject={inject} />
        </li>
      ))}
    </ol>
  )
}

/** What is read out, what the group is asked, and what the leader looks for. */
export function InjectText({ language, inject }: { language: Language; inject: Inject }) {
  return (
    <>
      <p className="written">{inject.body}</p>
      {inject.questions !== null && (
        <p>
          <strong>{say(language, messages.questions)}:</strong> {inject.questions}
        </p>
      )}
      {inject.lookFor !== null && (
        <p className="quiet">
          <strong>{say(language, messages.lookFor)}:</strong> {inject.lookFor}
        </p>
      )}
    </>
  )
}

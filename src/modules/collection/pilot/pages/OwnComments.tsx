import { type Language, say, soften } from '../../../../platform/i18n/index.ts'
import { Section } from '../../../../ui/Section.tsx'
import type { MyResponse } from '../../response.ts'
import { messages } from '../messages.ts'
import type { OwnPilot } from '../pilot.ts'

interface OwnCommentsProps {
  language: Language
  response: MyResponse
  pilot: OwnPilot
}

/** What one's own organisation has said to the agency in a pilot, to read also once it has been handed in. */
export function OwnComments({ language, response: { survey, ownerName }, pilot }: OwnCommentsProps) {
  const titles = new Map(survey.questionnaire.questions.map(({ id, text }) => [id, soften(text[language])]))
  const order = ['', ...titles.keys()]
  const written = [...pilot.comments.values()]
    .filter(({ text }) => text !== null)
    .toSorted((a, b) => order.indexOf(a.question) - order.indexOf(b.question))
  return (
    <Section
      id="till-myndigheten"
      title={say(language, messages.commentsToAgency)}
      lead={
        written.length === 0
          ? say(language, messages.noComment)
          : say(language, messages.commentsToAgencyLead, { owner: ownerName })
      }
    >
      {written.length > 0 && (
        <ul className="comments above-3">
          {written.map(({ question, text }) => (
            <li key={question}>
              <p className="size-s">
                <b>{titles.get(question) ?? say(language, messages.general)}</b>
              </p>
              <p className="comment-text">{text}</p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

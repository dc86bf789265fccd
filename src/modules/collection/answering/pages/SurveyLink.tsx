import { type Language, say } from '../../../../platform/i18n/index.ts'
import { Tag } from '../../../../ui/Tag.tsx'
import type { SurveySummary } from '../../../survey/index.ts'
import { messages } from '../messages/index.ts'

interface SurveyLinkProps {
  language: Language
  survey: Pick<SurveySummary, 'title' | 'kind'>
  href: string
}

/** A survey in a list, a pilot marked as one. */
export function SurveyLink({ language, survey, href }: SurveyLinkProps) {
  return (
    <>
      <a href={href}>{survey.title[language]}</a>
      {survey.kind === 'pilot' && (
        <>
          {' '}
          <Tag>{say(language, messages.pilot)}</Tag>
        </>
      )}
    </>
  )
}

import type { ReactNode } from 'react'
import { formatDate, type Language, say, soften } from '../../../../platform/i18n/index.ts'
import { Details } from '../../../../ui/Details.tsx'
import { type ProgressItem, ProgressList } from '../../../../ui/ProgressList.tsx'
import type { Section } from '../../../survey/index.ts'
import type { MyResponse } from '../../response.ts'
import type { ResponseProgress } from '../../rules/section-progress.ts'
import { messages } from '../messages/index.ts'

/** The sections with how far each has come, leading to where one answers or to where one reads. */
export function progressItems(
  { survey }: MyResponse,
  { sections }: ResponseProgress,
  language: Language,
  to: 'answer' | 'read',
  current?: Section,
): ProgressItem[] {
  return sections.map(({ section, asked, answered }) => ({
    href:
      to === 'answer' ? `/enkater/${survey.id}/svara/${section.id}` : `/enkater/${survey.id}/mina-svar#${section.id}`,
    label: soften(section.title[language]),
    done: answered,
    total: asked,
    current: section === current,
  }))
}

interface PartsProps {
  language: Language
  response: MyResponse
  progress: ResponseProgress
  current: Section
  /** Who else is there. */
  here: ReactNode
}

/** Beside the questions: which survey it is, its last day, and the parts. The counts follow each save. */
export function Parts(props: PartsProps) {
  const { language, response, current, here } = props
  const { survey } = response
  return (
    <nav className="aside-sticky" aria-label={say(language, messages.surveyParts)}>
      <h2 className="size-l" id="delar">
        {soften(survey.title[language])}
      </h2>
      <p className="quiet">
        {say(language, messages.lastDaySentence, { date: formatDate(language, survey.closesOn) })}
      </p>
      <Details
        className="progress-fold"
        summary={say(language, messages.partsCount, { n: survey.questionnaire.sections.length })}
        open
      >
        <div data-live={`/enkater/${survey.id}/svara/${current.id}/delar`} data-live-after="saved">
          <PartsState {...props} />
        </div>
      </Details>
      {here}
    </nav>
  )
}

/** The part of it that changes with each save. */
export function PartsState({ language, response, progress, current }: Omit<PartsProps, 'here'>) {
  const { answered, asked } = progress
  return (
    <>
      <p className="quiet below-2">{say(language, messages.answersDone, { answered, asked })}</p>
      <ProgressList language={language} items={progressItems(response, progress, language, 'answer', current)} />
    </>
  )
}

import { say } from '../../../platform/i18n/index.ts'
import { ChartDefs } from '../../../ui/charts/index.ts'
import { ReportFrame } from '../../../ui/frame/index.ts'
import { PageHead } from '../../../ui/PageHead.tsx'
import type { Language } from '../../survey/index.ts'
import { messages } from '../messages.ts'
import { describeParts } from '../rules/build-report.ts'
import type { QuestionReport } from '../rules/question-report.ts'
import { QuestionArticle } from './QuestionArticle.tsx'
import type { PictureProps } from './ResultsPage.tsx'

export interface QuestionPageProps extends PictureProps {
  /** Id of the question. */
  question: string
}

/** One question on a page of its own. Null when the questionnaire has no such question: the caller answers that it is not found. */
export function QuestionPage({ framing, questionnaire, result, facts, basePath, question: id }: QuestionPageProps) {
  const { language } = framing
  const parts = describeParts(questionnaire, result, language)
  const all = parts.flatMap((part) => part.questions.map((question) => ({ part, question })))
  const place = all.findIndex(({ question }) => question.id === id)
  const found = all[place]
  if (found === undefined) return null
  const { part, question } = found
  return (
    <ReportFrame
      {...framing}
      aside={
        <OtherQuestions
          language={language}
          basePath={basePath}
          previous={all[place - 1]?.question}
          next={all[place + 1]?.question}
          part={part.questions}
          current={id}
        />
      }
    >
      <ChartDefs />
      <PageHead
        crumb={
          <>
            <a href={basePath}>{say(language, messages.toResults)}</a>, {part.title}
            {question.figure !== null && `, ${say(language, messages.figureNumber, { number: `${question.figure}` })}`}
          </>
        }
        title={question.heading}
        lead={facts.synthetic ? say(language, messages.synthetic) : undefined}
      />
      <QuestionArticle language={language} question={question} partName={part.title} basePath={basePath} alone />
    </ReportFrame>
  )
}

interface OtherQuestionsProps {
  language: Language
  basePath: string
  previous: QuestionReport | undefined
  next: QuestionReport | undefined
  part: readonly QuestionReport[]
  current: string
}

function OtherQuestions({ language, basePath, previous, next, part, current }: OtherQuestionsProps) {
  return (
    <nav className="aside-sticky toc" aria-labelledby="fler">
      <h2 id="fler" className="toc-title">
        {say(language, messages.otherQuestions)}
      </h2>
      {part.map(({ id, heading }) => (
        <a key={id} href={`${basePath}/${id}`} aria-current={id === current ? 'page' : undefined}>
          {heading}
        </a>
      ))}
      {previous && (
        <a href={`${basePath}/${previous.id}`} rel="prev">
          {say(language, messages.previousQuestion)}
        </a>
      )}
      {next && (
        <a href={`${basePath}/${next.id}`} rel="next">
          {say(language, messages.nextQuestion)}
        </a>
      )}
    </nav>
  )
}

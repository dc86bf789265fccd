import { say, soften } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ChartDefs } from '../../../../ui/charts/index.ts'
import { ReportFrame } from '../../../../ui/frame/index.ts'
import { PageHead } from '../../../../ui/PageHead.tsx'
import type { PublishedText } from '../../../analysis/index.ts'
import type { Language } from '../../../survey/index.ts'
import { messages } from '../../messages.ts'
import { messages as words } from '../breakdown-messages.ts'
import { describeParts } from '../rules/build-report.ts'
import type { QuestionReport } from '../rules/question-report.ts'
import { QuestionArticle } from './QuestionArticle.tsx'
import { ReleasedTexts } from './ReleasedTexts.tsx'
import { breakdownNames, type PictureProps } from './ResultsPage.tsx'

export interface QuestionPageProps extends PictureProps {
  /** Id of the question. */
  question: string
  /** What is published of what was written. */
  texts?: readonly PublishedText[]
  /** Where it is compared with an earlier question. */
  changes?: readonly { readonly earlier: string; readonly row: string | null }[]
}

/** One question on a page of its own. Null when the questionnaire has no such question: the caller answers that it is not found. */
export function QuestionPage(props: QuestionPageProps) {
  const {
    framing,
    questionnaire,
    result,
    breakdowns,
    breakdown,
    option,
    facts,
    basePath,
    question: id,
    texts = [],
    changes = [],
  } = props
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
        title={soften(question.heading)}
        lead={facts.synthetic ? say(language, messages.synthetic) : undefined}
      />
      {breakdowns.length > 0 && question.type !== 'text' && (
        <BreakdownForm
          {...{ language, basePath }}
          question={id}
          breakdowns={breakdownNames(questionnaire, breakdowns, language)}
          by={breakdown?.breakdown?.by ?? null}
        />
      )}
      <QuestionArticle
        {...{ language, question, basePath }}
        partName={part.title}
        alone
        breakdown={breakdown && { questionnaire, result: breakdown, option }}
      />
      {changes.map(({ earlier, row }) => (
        <p key={earlier}>
          <a href={`${basePath}/forandring#${[`${earlier}-${id}`, ...(row === null ? [] : [row])].join('.')}`}>
            {say(language, messages.changeOf)}
          </a>
        </p>
      ))}
      <ReleasedTexts
        language={language}
        options={questionnaire.questions.find((each) => each.id === id)?.options ?? []}
        texts={texts}
      />
    </ReportFrame>
  )
}

interface BreakdownFormProps {
  language: Language
  basePath: string
  question: string
  breakdowns: readonly { readonly by: string; readonly name: string }[]
  /** The one that is shown. */
  by: string | null
}

/** Which published breakdown to show. */
function BreakdownForm({ language, basePath, question, breakdowns, by }: BreakdownFormProps) {
  return (
    <search aria-label={say(language, words.choose)}>
      <form className="filter" method="get" action={`${basePath}/${question}`}>
        <label>
          {say(language, words.by)}
          <select className="ds-input" name="efter" defaultValue={by ?? ''}>
            <option value="">{say(language, words.everyone)}</option>
            {breakdowns.map((each) => (
              <option key={each.by} value={each.by}>
                {each.name}
              </option>
            ))}
          </select>
        </label>
        <Button variant="secondary">{say(language, words.show)}</Button>
      </form>
    </search>
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
          {soften(heading)}
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

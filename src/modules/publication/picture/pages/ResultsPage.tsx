import { formatDate, say } from '../../../../platform/i18n/index.ts'
import { ButtonLink } from '../../../../ui/ButtonLink.tsx'
import { ChartDefs } from '../../../../ui/charts/index.ts'
import { EmptyState } from '../../../../ui/EmptyState.tsx'
import { Facts } from '../../../../ui/Facts.tsx'
import { ReportFrame } from '../../../../ui/frame/index.ts'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { breakdownName, DatasetLine, type Result, weightFacts } from '../../../analysis/index.ts'
import type { Language, Questionnaire } from '../../../survey/index.ts'
import { openDataMessages } from '../../exports/rules/open-data-messages.ts'
import { messages } from '../../messages.ts'
import { messages as reportMessages } from '../../reports/pages/messages.ts'
import { messages as words } from '../breakdown-messages.ts'
import { describeParts, participationLead } from '../rules/build-report.ts'
import { filterParts, type ResultFilter } from '../rules/filter-parts.ts'
import { headlineOf } from '../rules/headline.ts'
import { overviewOf } from '../rules/overview.ts'
import { participationFacts } from '../rules/participation-facts.ts'
import type { SurveyFacts } from '../rules/report-document.ts'
import { FilterForm } from './FilterForm.tsx'
import { Overview } from './Overview.tsx'
import { QuestionArticle } from './QuestionArticle.tsx'
import { ResultsContents } from './ResultsContents.tsx'

export interface PictureProps {
  framing: Framing
  questionnaire: Questionnaire
  /** Tabulated in any language: the page writes its own figures. */
  result: Result
  /** Published with it. */
  breakdowns: readonly Result[]
  /** The one of them that is shown. */
  breakdown: Result | null
  /** Id of the answer that its pictures show; otherwise the one that stands for each question. */
  option: string | null
  facts: SurveyFacts
  /** Address of the results, without a slash at the end: "/resultat/enkat-2015". */
  basePath: string
}

export interface ResultsPageProps extends PictureProps {
  /** The day that the picture was published, "2026-11-24"; null for a draft. */
  publishedOn: string | null
  /** There are printed figures to compare with. */
  hasComparison: boolean
  /** There are public reports about the survey. */
  hasReports: boolean
  /** It is compared with an earlier survey, or set beside figures of others. */
  hasChange?: boolean
  filter: ResultFilter
  /** The one who looks may publish this draft now. */
  mayPublish: boolean
}

/** The picture of the country: what it shows in one line, its parts, and every question. */
export function ResultsPage(props: ResultsPageProps) {
  const {
    framing,
    questionnaire,
    result,
    breakdown,
    facts,
    basePath,
    publishedOn,
    hasComparison,
    hasReports,
    filter,
    mayPublish,
  } = props
  const { hasChange = false } = props
  const { language } = framing
  const parts = describeParts(questionnaire, result, language)
  const shown = filterParts(parts, questionnaire, filter, language)
  const count = (of: typeof parts) => of.reduce((sum, { questions }) => sum + questions.length, 0)
  const publishing = `/analys/${basePath.split('/').at(-1)}/publicera`
  const isFiltered = count(shown) < count(parts)
  return (
    <ReportFrame {...framing} aside={<ResultsContents language={language} parts={shown} hasOverview={!isFiltered} />}>
      <ChartDefs />
      <PageHead
        crumb={questionnaire.title[language]}
        title={headlineOf(questionnaire, result, language) ?? questionnaire.title[language]}
        lead={participationLead(result, language)}
        links={
          <>
            <a href={`${basePath}/rapport.pdf`}>{say(language, messages.reportPdf)}</a>
            <a href={`${basePath}/rapport.docx`}>{say(language, messages.reportDocx)}</a>
            <a href={`${basePath}/rapport.html`}>{say(language, messages.reportHtml)}</a>
            <a href={`${basePath}/siffror.xlsx`}>{say(language, messages.numbersXlsx)}</a>
            <a href={`${basePath}/siffror.csv`}>{say(language, messages.numbersCsv)}</a>
            {publishedOn !== null && <a href={`${basePath}/oppna-data`}>{say(language, openDataMessages.title)}</a>}
            {publishedOn !== null && mayPublish && <a href={publishing}>{say(language, messages.publishAgain)}</a>}
            {hasChange && <a href={`${basePath}/forandring`}>{say(language, messages.change)}</a>}
            {hasReports && <a href={`${basePath}/rapporter`}>{say(language, reportMessages.publicReports)}</a>}
            {hasComparison && <a href={`${basePath}/jamforelse`}>{say(language, messages.comparison)}</a>}
          </>
        }
      />
      {result.dataset && <DatasetLine language={language} frozen={result.dataset} />}
      {publishedOn === null && (
        <Notice kind="warning" title={say(language, messages.draft)}>
          {mayPublish ? (
            <p>
              <a href={publishing}>{say(language, messages.publish)}</a>
            </p>
          ) : (
            <p>{say(language, messages.publishLater)}</p>
          )}
        </Notice>
      )}
      {facts.synthetic && (
        <Notice>
          <p>{say(language, messages.synthetic)}</p>
        </Notice>
      )}
      {!isFiltered && (
        <Overview language={language} basePath={basePath} parts={overviewOf(questionnaire, result, language)} />
      )}
      <section className="section" aria-labelledby="fragor">
        <h2 id="fragor">{say(language, messages.questions)}</h2>
        <FilterForm
          language={language}
          basePath={basePath}
          filter={filter}
          sections={parts}
          count={count(shown)}
          total={count(parts)}
          breakdowns={breakdownNames(questionnaire, props.breakdowns, language)}
        />
        {shown.length === 0 && (
          <EmptyState
            id="inget"
            title={say(language, messages.nothingFound)}
            lead={say(language, messages.nothingFoundLead)}
          >
            <ButtonLink href={basePath}>{say(language, messages.showAll)}</ButtonLink>
          </EmptyState>
        )}
      </section>
      {shown.flatMap((part) =>
        part.questions.map((question) => (
          <QuestionArticle
            key={question.id}
            language={language}
            question={question}
            partName={part.title}
            basePath={basePath}
            breakdown={breakdown && { questionnaire, result: breakdown, option: null }}
          />
        )),
      )}
      {!isFiltered && <Method {...props} />}
    </ReportFrame>
  )
}

/** The published breakdowns by name. */
export function breakdownNames(questionnaire: Questionnaire, breakdowns: readonly Result[], language: Language) {
  return breakdowns.flatMap(({ breakdown }) =>
    breakdown ? [{ by: breakdown.by, name: breakdownName(breakdown.by, questionnaire, language) }] : [],
  )
}

function Method({ framing: { language }, questionnaire, result, facts, publishedOn }: ResultsPageProps) {
  const known = result.participation.population !== null
  const items = participationFacts(result.participation, facts, language).map(({ term, text }) => [term, text] as const)
  const uncertainty = say(language, known ? messages.uncertaintyIs : messages.uncertaintyNoFrame)
  return (
    <section className="result" id="metod" aria-labelledby="metod-h">
      <h2 id="metod-h">{say(language, messages.method)}</h2>
      <Facts items={[...items, [say(language, messages.uncertainty), uncertainty]]} />
      {result.weights && (
        <>
          <h3>{say(language, words.weights)}</h3>
          <Facts items={weightFacts(questionnaire, result, language).map(({ term, text }) => [term, text] as const)} />
        </>
      )}
      {publishedOn !== null && (
        <p className="base">{say(language, messages.publishedOn, { date: formatDate(language, publishedOn) })}</p>
      )}
    </section>
  )
}

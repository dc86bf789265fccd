import { say } from '../../../../platform/i18n/index.ts'
import { formatNumber, formatPercent } from '../../../../stats/format-percent.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ButtonLink } from '../../../../ui/ButtonLink.tsx'
import { ChartDefs } from '../../../../ui/charts/index.ts'
import { Details } from '../../../../ui/Details.tsx'
import { EmptyState } from '../../../../ui/EmptyState.tsx'
import { Facts } from '../../../../ui/Facts.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { AnalysisNav } from '../../pages/AnalysisNav.tsx'
import { DatasetLine } from '../../pages/DatasetLine.tsx'
import type { Tables } from '../actions/compute-tables.ts'
import { countHidden } from '../rules/count-hidden.ts'
import { weightFacts } from '../rules/weight-facts.ts'
import { DataFiles } from './DataFiles.tsx'
import { messages } from './messages.ts'
import { QuestionTables } from './QuestionTables.tsx'
import { TablesFilter } from './TablesFilter.tsx'
import { questionsAsked, type TableQuery, writeTableQuery } from './table-query.ts'

interface TablesPageProps {
  frame: Framing
  tables: Tables
  query: TableQuery
  /** The one who looks may ask for what is hidden. */
  mayReveal: boolean
  /** What is hidden is shown. */
  revealed: boolean
}

/** Every figure of a survey as the one that asks it sees it: broken down, weighted, tested, with marks for what is hidden. */
export function TablesPage(props: TablesPageProps) {
  const { frame, tables, query } = props
  const { language } = frame
  const { survey, choices, result, refusals } = tables
  const { questionnaire } = survey
  const asked = questionsAsked(questionnaire, query, language)
  const base = `/analys/${survey.id}`
  const address = writeTableQuery(query)
  return (
    <WorkFrame {...frame} errors={refusals.length > 0}>
      <ChartDefs />
      <PageHead
        crumb={survey.title[language]}
        title={say(language, messages.title)}
        lead={say(language, messages.lead)}
      />
      <AnalysisNav language={language} survey={survey.id} current="tables" />
      {refusals.map(({ of, message }) => (
        <Notice key={of} kind="warning" live title={message[language]} />
      ))}
      <TablesFilter {...{ language, questionnaire, choices, query }} action={base} />
      <Protection {...props} />
      {result.weights && (
        <Details summary={say(language, messages.weights)} open>
          <Facts items={weightFacts(questionnaire, result, language).map(({ term, text }) => [term, text] as const)} />
        </Details>
      )}
      {asked.length === 0 ? (
        <EmptyState
          id="inget"
          title={say(language, messages.nothingFound)}
          lead={say(language, messages.nothingFoundLead)}
        >
          <ButtonLink href={`${base}?${writeTableQuery({ ...query, section: null, search: '' })}`}>
            {say(language, messages.allParts)}
          </ButtonLink>
        </EmptyState>
      ) : (
        <p className="actions above-4">
          <a href={`${base}/tabeller.xlsx?${address}`}>{say(language, messages.xlsx)}</a>
          <a href={`${base}/tabeller.csv?${address}`}>{say(language, messages.csv)}</a>
          {result.breakdown && <span className="quiet base">{say(language, messages.apartWarning)}</span>}
        </p>
      )}
      <DatasetLine language={language} frozen={tables.frozen} />
      <DataFiles language={language} base={base} weight={query.weight} />
      {asked.map((id) => (
        <QuestionTables key={id} {...{ language, questionnaire, result, query, base }} id={id} />
      ))}
    </WorkFrame>
  )
}

/** How much is hidden, and for the survey lead the way to see it. */
function Protection({ frame: { language }, tables: { survey, result }, query, mayReveal, revealed }: TablesPageProps) {
  const { hidden, total } = countHidden(result)
  const address = `/analys/${survey.id}?${writeTableQuery(query)}`
  if (revealed) {
    return (
      <Notice kind="warning" live title={say(language, messages.revealed)}>
        <p>{say(language, messages.revealedWords)}</p>
        <p>
          <a href={address}>{say(language, messages.hideAgain)}</a>
        </p>
      </Notice>
    )
  }
  if (total === 0) return null
  const values = {
    hidden: formatNumber(hidden, language),
    total: formatNumber(total, language),
    share: formatPercent(hidden, total, language) ?? '',
  }
  return (
    <div className="above-4">
      <p>{say(language, messages.hiddenCount, values)}</p>
      {mayReveal && hidden > 0 && (
        <form className="actions" method="post" action={`/analys/${survey.id}/dolt?${writeTableQuery(query)}`}>
          <Button variant="secondary" size="sm">
            {say(language, messages.reveal)}
          </Button>
          <span className="quiet">{say(language, messages.revealHint)}</span>
        </form>
      )}
    </div>
  )
}

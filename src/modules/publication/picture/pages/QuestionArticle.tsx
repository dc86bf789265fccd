import { say, soften } from '../../../../platform/i18n/index.ts'
import { OneBarKey } from '../../../../ui/charts/index.ts'
import { Details } from '../../../../ui/Details.tsx'
import { Figure } from '../../../../ui/Figure.tsx'
import { ScrollTable } from '../../../../ui/ScrollTable.tsx'
import type { FigureTable, Result } from '../../../analysis/index.ts'
import type { Language, Questionnaire } from '../../../survey/index.ts'
import { messages } from '../../messages.ts'
import { chartOnPage } from '../documents/chart-element.tsx'
import { figureName } from '../rules/build-report.ts'
import type { Chart, QuestionReport } from '../rules/question-report.ts'
import { PublishedBreakdown } from './PublishedBreakdown.tsx'

export interface QuestionArticleProps {
  language: Language
  question: QuestionReport
  partName: string
  /** Address of the results, without a slash at the end. */
  basePath: string
  /** On a page of its own the question is its title: the heading is then left out, and the table stands open. */
  alone?: boolean
  /** The breakdown that is shown, or null. */
  breakdown: { questionnaire: Questionnaire; result: Result; option: string | null } | null
}

/** One question with its figure, its picture, who was asked, how sure it is, and all its numbers. */
export function QuestionArticle(props: QuestionArticleProps) {
  const { language, question, partName, basePath, alone = false, breakdown } = props
  const { id, figure, heading, hero, chart, base, reading, weighted, notes, table } = question
  const number = figure === null ? '' : `, ${say(language, messages.figureNumber, { number: `${figure}` })}`
  return (
    <article
      className={alone ? undefined : 'result'}
      id={id}
      aria-label={alone ? heading : undefined}
      aria-labelledby={alone ? undefined : `${id}-h`}
    >
      {!alone && (
        <>
          <p className="part-name">{`${partName}${number}`}</p>
          <h3 id={`${id}-h`}>
            <a href={`${basePath}/${id}`}>{soften(heading)}</a>
          </h3>
        </>
      )}
      {hero && (
        <Figure
          language={language}
          count={hero.text.count}
          total={hero.text.total}
          {...(hero.text.share !== null && { share: hero.text.share })}
        >
          {hero.words}
        </Figure>
      )}
      {chart && chartOnPage(chart, { language, id: `c-${id}`, title: figureName(question, language) })}
      {chart && <Key chart={chart} language={language} />}
      <p className="base">{[base, ...notes].join(' ')}</p>
      {reading !== null && <p className="reading">{reading}</p>}
      {weighted !== null && <p className="reading">{weighted}</p>}
      {table && (
        <Details summary={say(language, messages.tableAndMeasures)} open={alone}>
          <NumbersTable table={table} />
          {chart && (
            <p>
              <a href={`${basePath}/${id}.svg`}>{say(language, messages.picture)}</a>
            </p>
          )}
        </Details>
      )}
      {breakdown && <PublishedBreakdown {...{ language, id, basePath, alone }} {...breakdown} />}
    </article>
  )
}

function Key({ chart, language }: { chart: Chart; language: Language }) {
  if (chart.kind !== 'one-bar') return null
  const answered = chart.yes.count + chart.no.count
  return (
    <OneBarKey
      language={language}
      population={chart.population}
      hasUnanswered={answered < chart.total}
      hasPoint={answered > 0}
      hasInterval={answered > 0 && chart.interval !== null}
      hasBounds={chart.bounds !== null}
    />
  )
}

function NumbersTable({ table }: { table: FigureTable }) {
  const columns = table.columns.map(({ label, numeric }, index) => ({ key: `${index}`, label, numeric }))
  const rows = table.rows.map((cells, index) => ({ key: `${index}`, cells }))
  return <ScrollTable caption={table.caption} captionHidden columns={columns} rows={rows} />
}

import { say } from '../../../../platform/i18n/index.ts'
import { countyCode, evenLimits, GroupBars, TileKey, TileMap } from '../../../../ui/charts/index.ts'
import { Details } from '../../../../ui/Details.tsx'
import type { Language, Question, Questionnaire } from '../../../survey/index.ts'
import type { Result } from '../../rules/result.ts'
import { describeTest } from '../../tabulation/rules/describe-test.ts'
import { type BreakdownChart, chartOfPart } from '../rules/breakdown-chart.ts'
import { breakdownName } from '../rules/breakdown-names.ts'
import { type BreakdownPart, breakdownParts } from '../rules/breakdown-parts.ts'
import { tableWords } from '../rules/messages.ts'
import { FiguresTable } from './FiguresTable.tsx'
import { messages } from './messages.ts'

interface BreakdownFigureProps {
  language: Language
  questionnaire: Questionnaire
  question: Question
  /** Broken down or not. */
  result: Result
  /** Id of the answer to draw; otherwise the one that stands for the question. */
  option?: string | null
  /** The counties as tiles beside their bars. */
  map?: boolean
  /** The table stands behind a summary, since other things stand open. */
  folded?: boolean
  /** Level of the headings of a matrix' rows. */
  level?: 3 | 4 | 5
}

/** More groups than this are a table and no picture. */
const mostDrawn = 30

/** A question by group: one answer drawn, what the test says, and every figure as a table; for a matrix row by row. */
export function BreakdownFigure(props: BreakdownFigureProps) {
  const { language, question, result } = props
  return (
    <>
      {breakdownParts(question, result, language).map((part) => (
        <Part key={part.row?.id ?? question.id} {...props} part={part} />
      ))}
    </>
  )
}

function Part({ part, ...props }: BreakdownFigureProps & { part: BreakdownPart }) {
  const { language, questionnaire, question, result, option = null, map = false, folded = false, level = 3 } = props
  const Heading: 'h3' | 'h4' | 'h5' = `h${level}`
  const chart = result.breakdown ? chartOfPart(question, part, result, option) : null
  const name = result.breakdown ? breakdownName(result.breakdown.by, questionnaire, language) : ''
  const title = part.row ? `${question.text[language]} ${part.row.label}` : question.text[language]
  const tested = part.options.find(({ id }) => id === part.test?.option)
  const table = (
    <FiguresTable
      language={language}
      caption={say(language, messages.tableOf, { title: name === '' ? title : `${title} ${name}` })}
      groupsAre={name === '' ? say(language, tableWords.everyone) : name}
      part={part}
    />
  )
  return (
    <div className="breakdown">
      {part.row && <Heading className="row-name">{part.row.label}</Heading>}
      {chart && chart.groups.length <= mostDrawn && (
        <>
          <p className="chart-title">{say(language, messages.chartOf, { answer: chart.option.label })}</p>
          {map && chart.groups.every(({ id }) => countyCode(id) !== null) ? (
            <div className="map-beside">
              <CountyMap id={`karta-${question.id}`} language={language} title={title} chart={chart} />
              <GroupBars language={language} everyone={chart.everyone} groups={chart.groups} />
            </div>
          ) : (
            <GroupBars language={language} everyone={chart.everyone} groups={chart.groups} />
          )}
        </>
      )}
      {part.test && <p className="reading">{describeTest(part.test, language, tested?.label).join(' ')}</p>}
      {folded ? <Details summary={say(language, messages.tableByGroup)}>{table}</Details> : table}
    </div>
  )
}

interface CountyMapProps {
  id: string
  language: Language
  title: string
  chart: BreakdownChart
}

function CountyMap({ id, language, title, chart }: CountyMapProps) {
  const counties = chart.groups.flatMap(({ id, figure }) => {
    const code = countyCode(id)
    if (code === null) return []
    return [{ code, count: figure?.count ?? 0, total: figure?.n ?? null, withheld: figure === null }]
  })
  return (
    <div>
      <TileMap {...{ id, language, title, counties }} limits={evenLimits} />
      <TileKey language={language} limits={evenLimits} />
    </div>
  )
}

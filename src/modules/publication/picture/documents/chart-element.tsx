import type { ReactElement } from 'react'
import type { Language } from '../../../../platform/i18n/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import { OneBar, OptionBars, OptionBarsPicture } from '../../../../ui/charts/index.ts'
import { counted } from '../rules/figure-messages.ts'
import type { Chart } from '../rules/question-report.ts'

export interface ChartPlace {
  language: Language
  /** Unique on the page. */
  id: string
  /** What the picture shows, for its name. */
  title: string
}

/** The chart of a question for a page: it follows the width of the page, and a list of options stays a list. */
export function chartOnPage(chart: Chart, { language, id }: ChartPlace): ReactElement {
  if (chart.kind === 'one-bar') return oneBar(chart, language, id)
  if (chart.kind === 'options') return <OptionBars language={language} options={chart.options} />
  return (
    <>
      {chart.rows.map(({ label, options }) => (
        <div key={label}>
          <h4>{label}</h4>
          <OptionBars language={language} options={options} />
        </div>
      ))}
    </>
  )
}

/** The same chart as one picture, for documents and for download. */
export function chartAsPicture(chart: Chart, { language, id, title }: ChartPlace, width: number): ReactElement {
  if (chart.kind === 'one-bar') return oneBar(chart, language, id)
  const options =
    chart.kind === 'options'
      ? chart.options
      : chart.rows.flatMap(({ label, options }, row) =>
          options.map((option) => ({ ...option, id: `${row}-${option.id}`, label: `${label}: ${option.label}` })),
        )
  return <OptionBarsPicture language={language} id={id} title={title} width={width} options={options} />
}

function oneBar(chart: Extract<Chart, { kind: 'one-bar' }>, language: Language, id: string): ReactElement {
  const { yes, no, total, interval, bounds } = chart
  const unit = say(language, counted.many)
  return <OneBar {...{ language, id, yes, no, total, interval, bounds, unit }} />
}

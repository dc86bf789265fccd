import { renderToStaticMarkup } from 'react-dom/server'
import type { Picture } from '../../../../platform/documents/index.ts'
import { type Language, say } from '../../../../platform/i18n/index.ts'
import { GroupBars, GroupBarsPicture, standalone } from '../../../../ui/charts/index.ts'
import type { BreakdownChart } from '../../../analysis/index.ts'
import { messages } from '../breakdown-messages.ts'
import { pictureWidth, textOf } from './report-picture.tsx'

export interface BreakdownPictureInput {
  chart: BreakdownChart
  language: Language
  /** Unique in the document. */
  id: string
  /** The question, and what it is broken down by. */
  title: string
  caption: string | null
}

/** One answer by group for every format of a document, and for download; what is hidden is hatched and says so. */
export function breakdownPicture({ chart, language, id, title, caption }: BreakdownPictureInput): Picture {
  const { everyone, groups } = chart
  const name = say(language, messages.pictureName, { title, answer: answerOf(chart) })
  const picture = { language, id, title: name, width: pictureWidth, everyone, groups }
  const file = standalone(<GroupBarsPicture {...picture} />, { width: pictureWidth })
  return {
    kind: 'picture',
    alt: `${name} ${textOf(file, 'desc')}`,
    caption,
    file,
    width: pictureWidth,
    height: Number(/ height="(\d+)"/.exec(file)?.[1] ?? 1),
    markup: renderToStaticMarkup(<GroupBars language={language} everyone={everyone} groups={groups} />),
  }
}

/** "Ja", or for a row of a matrix "Tid: Tillräcklig". */
export function answerOf({ row, option }: BreakdownChart): string {
  return row === null ? option.label : `${row.label}: ${option.label}`
}

import { renderToStaticMarkup } from 'react-dom/server'
import type { Picture } from '../../../../platform/documents/index.ts'
import type { Language } from '../../../../platform/i18n/index.ts'
import { standalone } from '../../../../ui/charts/index.ts'
import type { Chart } from '../rules/question-report.ts'
import { chartAsPicture, chartOnPage } from './chart-element.tsx'

/** The width of the text in a document, in the pixels of a chart. */
export const pictureWidth = 600

export interface ReportPictureInput {
  chart: Chart
  language: Language
  id: string
  title: string
  caption: string | null
}

/** A chart for every format of a report, with its alternative text: the name and the description that the chart has itself. */
export function reportPicture({ chart, language, id, title, caption }: ReportPictureInput): Picture {
  const file = standalone(chartAsPicture(chart, { language, id, title }, pictureWidth), { width: pictureWidth })
  return {
    kind: 'picture',
    alt: `${title} ${textOf(file, 'title') === title ? '' : `${textOf(file, 'title')}. `}${textOf(file, 'desc')}`.trim(),
    caption,
    file,
    width: pictureWidth,
    height: Number(/ height="(\d+)"/.exec(file)?.[1] ?? 1),
    markup: renderToStaticMarkup(chartOnPage(chart, { language, id, title })),
  }
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }

export function textOf(svg: string, element: 'title' | 'desc'): string {
  const found = new RegExp(`<${element}[^>]*>([^<]*)</${element}>`).exec(svg)?.[1] ?? ''
  return found.replace(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => entities[name] ?? '')
}

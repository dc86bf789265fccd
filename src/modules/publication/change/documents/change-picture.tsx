import { renderToStaticMarkup } from 'react-dom/server'
import type { Picture } from '../../../../platform/documents/index.ts'
import type { Language } from '../../../../platform/i18n/index.ts'
import { ChangeChart, ChangePicture, standalone } from '../../../../ui/charts/index.ts'
import type { ChangeChartModel } from '../../../analysis/index.ts'
import { pictureWidth, textOf } from '../../picture/documents/report-picture.tsx'

export interface ChangePictureInput {
  chart: ChangeChartModel
  language: Language
  /** Unique in the document. */
  id: string
  /** The question. */
  title: string
  caption: string | null
}

/** How the answers to a question have changed, for every format of a document and for download. */
export function changePicture({ chart, language, id, title, caption }: ChangePictureInput): Picture {
  const { rounds, rows } = chart
  const name = `${title} ${rounds.earlier}–${rounds.later}`
  const element = <ChangePicture {...{ language, id, title: name, width: pictureWidth, rounds, rows }} />
  const file = standalone(element, { width: pictureWidth })
  return {
    kind: 'picture',
    alt: `${name} ${textOf(file, 'desc')}`,
    caption,
    file,
    width: pictureWidth,
    height: Number(/ height="(\d+)"/.exec(file)?.[1] ?? 1),
    markup: renderToStaticMarkup(<ChangeChart {...{ language, rounds, rows }} />),
  }
}

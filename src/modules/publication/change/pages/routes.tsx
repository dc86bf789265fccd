import type { Context } from 'hono'
import type { App, Env } from '../../../../platform/http/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { renderPage } from '../../../../ui/frame/index.ts'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { type Changes, changeChart, questionName, readChanges } from '../../../analysis/index.ts'
import { attach, mediaTypes } from '../../picture/pages/shown-picture.ts'
import { changePicture } from '../documents/change-picture.tsx'
import { writeChanges } from '../rules/write-changes.ts'
import { ChangePage, keyOf } from './ChangePage.tsx'

/** How a survey has changed since earlier ones: its page, all of it as CSV, and each picture. */
export function changeRoutes(app: App, frame: FrameMaker): void {
  app.get('/resultat/:survey/forandring', async (context) => {
    const changes = await changesOf(context)
    const { survey } = changes
    const framing = await frame(context, survey.title[context.get('request').language])
    return context.html(
      renderPage(
        <ChangePage
          framing={{ ...framing, demo: survey.synthetic }}
          changes={changes}
          basePath={`/resultat/${survey.id}`}
        />,
      ),
    )
  })

  app.get('/resultat/:survey/forandring.csv', async (context) => {
    const { survey, changes } = await changesOf(context)
    const file = writeChanges(
      changes.map(({ comparison }) => comparison),
      context.get('request').language,
    )
    return attach(context, file, mediaTypes.csv, `${survey.id}-forandring.csv`)
  })

  app.get('/resultat/:survey/forandring/:earlier/:file{[A-Za-z0-9_.-]+\\.svg}', async (context) => {
    const { language } = context.get('request')
    const { survey, changes } = await changesOf(context)
    const { earlier, file } = context.req.param()
    const key = file.replace(/\.svg$/, '')
    const found = changes.find(({ comparison }) => comparison.earlier.id === earlier)?.comparison
    const question = found?.questions.find((each) => keyOf(each) === key)
    if (!found || !question) throw new Problem('not-found')
    const chart = changeChart(question, found, language)
    const title = questionName(question, language)
    const picture = changePicture({ chart, language, id: key.replace('.', '-'), title, caption: null })
    return attach(context, picture.file, mediaTypes.svg, `${survey.id}-${earlier}-${key}.svg`)
  })
}

function changesOf(context: Context<Env>): Promise<Changes> {
  return context.get('request').perform(readChanges, { survey: context.req.param('survey') })
}

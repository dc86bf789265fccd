import type { Context } from 'hono'
import type { App, Env } from '../../../../../platform/http/index.ts'
import { say } from '../../../../../platform/i18n/index.ts'
import { Problem } from '../../../../../platform/problem/index.ts'
import { renderPage } from '../../../../../ui/frame/index.ts'
import type { FrameMaker } from '../../../../../ui/frame/maker.ts'
import { attach } from '../../../picture/pages/shown-picture.ts'
import { listOpenData, readOpenData } from '../../actions/read-open-data.ts'
import { writeOpenData } from '../../formats/write-open-data.ts'
import { buildCatalog } from '../../rules/dcat/build-catalog.ts'
import { writeRdfXml } from '../../rules/dcat/write-rdf-xml.ts'
import { writeTurtle } from '../../rules/dcat/write-turtle.ts'
import { type OpenDataset, openDataFiles } from '../../rules/open-data.ts'
import { openDataMessages as messages } from '../../rules/open-data-messages.ts'
import { OpenDataPage } from './OpenDataPage.tsx'

export interface OpenDataOptions {
  /** The program's own address, without a slash last. */
  readonly baseUrl: string
  /** Whom to ask about open data; null where nobody has been named, and then portals get no description. */
  readonly contactEmail: string | null
}

/**
 * Open data: a page with the files of each published survey, and a description after DCAT-AP-SE of all of them at `/dcat`, which data portals
 * harvest as RDF/XML. The addresses of files and descriptions never change.
 */
export function openDataRoutes(app: App, frame: FrameMaker, options: OpenDataOptions): void {
  app.get('/resultat/:survey/oppna-data', async (context) => {
    const { language } = context.get('request')
    const dataset = await datasetOf(context)
    const framing = await frame(context, `${say(language, messages.title)}: ${dataset.survey.title[language]}`)
    const props = { framing: { ...framing, demo: dataset.survey.synthetic }, dataset }
    return context.html(renderPage(<OpenDataPage {...props} described={options.contactEmail !== null} />))
  })

  for (const file of openDataFiles) {
    app.get(`/resultat/:survey/oppna-data/${file.name}`, async (context) => {
      const dataset = await datasetOf(context)
      const charset = file.format === 'xlsx' ? '' : '; charset=utf-8'
      const content = await writeOpenData(dataset, file)
      return attach(context, content, `${file.mediaType}${charset}`, `${dataset.survey.id}-${file.name}`)
    })
  }

  for (const [ending, syntax] of Object.entries(syntaxes)) {
    app.get(`/dcat${ending}`, async (context) => {
      const datasets = await context.get('request').perform(listOpenData, {})
      return described(context, datasets, options, syntax)
    })
    app.get(`/resultat/:survey/oppna-data/dcat${ending === '' ? '.rdf' : ending}`, async (context) =>
      described(context, [await datasetOf(context)], options, syntax),
    )
  }
}

/** By the ending of the address; without one it is what Sveriges dataportal takes in. */
const syntaxes = {
  '': { write: writeRdfXml, mediaType: 'application/rdf+xml; charset=utf-8' },
  '.ttl': { write: writeTurtle, mediaType: 'text/turtle; charset=utf-8' },
} as const

function datasetOf(context: Context<Env>): Promise<OpenDataset> {
  return context.get('request').perform(readOpenData, { survey: context.req.param('survey') })
}

function described(
  context: Context<Env>,
  [newest, ...others]: readonly OpenDataset[],
  { baseUrl, contactEmail }: OpenDataOptions,
  { write, mediaType }: (typeof syntaxes)[keyof typeof syntaxes],
): Response {
  if (contactEmail === null) throw new Problem('not-found', { detail: messages.noContact })
  if (!newest) throw new Problem('not-found', { detail: messages.nothingPublished })
  return context.body(write(buildCatalog([newest, ...others], { baseUrl, contactEmail })), 200, {
    'content-type': mediaType,
  })
}

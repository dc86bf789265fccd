import type { Context } from 'hono'
import type { App, Env } from '../../../../platform/http/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { readGap } from '../../actions/gap/read-gap.ts'
import { messages } from '../../messages/index.ts'
import { GapPage } from './GapPage.tsx'
import { SystemPage } from './SystemPage.tsx'

/** Where requirements are not met: by unit, and by system. */
export function gapRoutes(app: App, frame: FrameMaker): void {
  app.get('/krav/brister', async (context) => {
    const gap = await context.get('request').perform(readGap, catalogueOf(context))
    const framing = await frame(context, say(context.get('request').language, messages.gaps))
    const { sok: search = '', sida: page } = context.req.query()
    return context.html(renderPage(<GapPage frame={framing} gap={gap} search={search} page={page} />))
  })

  app.get('/krav/system', async (context) => {
    const gap = await context.get('request').perform(readGap, catalogueOf(context))
    const asset = gap.situation.assets.find(({ id }) => id === context.req.query('system'))
    if (!asset) throw new Problem('not-found')
    const title = say(context.get('request').language, messages.systemTitle, { name: asset.name })
    return context.html(renderPage(<SystemPage frame={await frame(context, title)} gap={gap} asset={asset} />))
  })
}

/** The catalogue that an address names, as input; the first one where it names none. */
export function catalogueOf(context: Context<Env>): { catalogue?: string } {
  const catalogue = context.req.query('katalog')
  return catalogue === undefined ? {} : { catalogue }
}

import type { Context } from 'hono'
import { type App, type Env, readForm, textOf } from '../../../../platform/http/index.ts'
import { type Message, say } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { may } from '../../../../platform/tenancy/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { readSeverityWords, saveSeverityWords } from '../../actions/handling.ts'
import { messages } from '../../messages/index.ts'
import { clean } from '../../rules/read-report.ts'
import { faultsIn, levels } from '../../rules/severity.ts'
import { LevelsFormPage, LevelsPage, type WrittenLevels, wordsIn } from './SeverityPages.tsx'

/** By which words it is judged how grave an incident is. */
export function levelsRoutes(app: App, frame: FrameMaker): void {
  app.get('/incidenter/allvar', async (context) => {
    const request = context.get('request')
    const models = await request.perform(readSeverityWords, {})
    const { workplace } = await request.member()
    const framing = await frame(context, say(request.language, messages.levelsTitle))
    const saved = context.req.query('sparad') !== undefined
    const mayChange = may(workplace.role, 'incident.handle')
    return context.html(renderPage(<LevelsPage frame={framing} {...{ models, saved, mayChange }} />))
  })

  const formPage = async (
    context: Context<Env>,
    given: {
      written: WrittenLevels
      from: number
      faults?: Readonly<Record<string, string>>
      whole?: Message | null
    } | null,
  ) => {
    const request = context.get('request')
    const { workplace } = await request.member()
    if (!may(workplace.role, 'incident.handle')) throw new Problem('forbidden')
    const [model] = await request.perform(readSeverityWords, {})
    const newest = { written: wordsIn(request.language, model), from: model?.version ?? 0 }
    const { faults = {}, whole = null, written, from } = { ...newest, faults: {}, ...given }
    const framing = await frame(context, say(request.language, messages.levelsChange))
    // Whoever saves again has seen that a colleague was first
    const version = whole === null ? from : newest.from
    return renderPage(<LevelsFormPage frame={framing} from={version} {...{ written, faults, whole }} />)
  }

  app.get('/incidenter/allvar/andra', async (context) => context.html(await formPage(context, null)))

  app.post('/incidenter/allvar/andra', async (context) => {
    const request = context.get('request')
    const form = await readForm(context)
    const read = (level: string, field: string) => clean(textOf(form, `${level}-${field}`))
    const written = Object.fromEntries(
      levels.map((level) => [level, { meaning: read(level, 'meaning'), example: read(level, 'example') }]),
    ) as unknown as WrittenLevels
    const from = Number.parseInt(textOf(form, 'from'), 10) || 0
    const words = { missing: messages.levelMissing, 'too-long': messages.levelTooLong }
    const faults = Object.fromEntries(
      faultsIn(written).map(({ level, field, fault }) => [`${level}-${field}`, say(request.language, words[fault])]),
    )
    if (Object.keys(faults).length > 0) return context.html(await formPage(context, { written, from, faults }), 400)
    try {
      await request.perform(saveSeverityWords, { from, levels: written })
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'conflict') throw error
      return context.html(await formPage(context, { written, from, whole: error.detail ?? messages.levelsTitle }), 409)
    }
    return context.redirect('/incidenter/allvar?sparad', 303)
  })
}

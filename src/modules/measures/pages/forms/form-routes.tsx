import type { Context } from 'hono'
import type { ReactElement } from 'react'
import { sendFile } from '../../../../platform/files/index.ts'
import { type App, type Env, isConfirmed, readForm, sentFileOf } from '../../../../platform/http/index.ts'
import { type Message, say } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker, Framing } from '../../../../ui/frame/maker.ts'
import { addEvidence, endEvidence, fetchEvidence, readEvidenceForm } from '../../actions/evidence/add-evidence.ts'
import { addMeasure } from '../../actions/requirements/add-measure.ts'
import { decideApplicability } from '../../actions/requirements/decide-applicability.ts'
import { type RequirementPicture, readRequirement } from '../../actions/requirements/read-requirement.ts'
import { serveRequirement, unserveRequirement } from '../../actions/requirements/serve-requirement.ts'
import { messages } from '../../messages/index.ts'
import { addressOf } from '../address-of.ts'
import { type Faults, faultsOf, textsOf } from '../form-faults.ts'
import { requirementOf } from '../requirements/requirement-routes.tsx'
import { DecisionPage, decisionFields } from './DecisionPage.tsx'
import { EndEvidencePage } from './EndEvidencePage.tsx'
import { EvidencePage, evidenceFields } from './EvidencePage.tsx'
import { MeasurePage, measureFields } from './MeasurePage.tsx'
import { TiePage, tieFields } from './TiePage.tsx'

interface FormRoute<Field extends string> {
  /** The last part of the address. */
  readonly path: string
  readonly title: Message
  readonly fields: readonly Field[]
  readonly mayOpen: (picture: RequirementPicture) => boolean
  /** What stands in the form to begin with. */
  readonly begin: (picture: RequirementPicture) => Record<Field, string>
  readonly page: (
    given: { frame: Framing; picture: RequirementPicture; pledged: boolean },
    written: Record<Field, string>,
    faults: Faults<Field>,
  ) => ReactElement
  readonly save: (
    context: Context<Env>,
    requirement: string,
    written: Record<Field, string>,
    form: readonly (readonly [string, unknown])[],
  ) => Promise<unknown>
  /** It takes a file, which asks for the pledge before the first. */
  readonly takesFile?: true
  /** The word for what was done, in the address that follows. */
  readonly done: string
}

/** The forms of a requirement's page: each is opened empty, sent back with what is wrong, or saved. */
export function formRoutes(app: App, frame: FrameMaker): void {
  const addForm = <Field extends string>(route: FormRoute<Field>) => {
    const show = async (context: Context<Env>, written: Record<Field, string> | null, faults: Faults<Field>) => {
      const request = context.get('request')
      const requirement = requirementOf(context)
      const picture = await request.perform(readRequirement, { requirement })
      if (!route.mayOpen(picture)) throw new Problem('forbidden')
      const { pledged } = route.takesFile ? await request.perform(readEvidenceForm, {}) : { pledged: true }
      const framing = await frame(context, say(request.language, route.title))
      const page = route.page({ frame: framing, picture, pledged }, written ?? route.begin(picture), faults)
      return context.html(renderPage(page), Object.keys(faults).length > 0 ? 400 : 200)
    }
    app.get(`/krav/:catalogue/:number/${route.path}`, (context) => show(context, null, {} as Faults<Field>))
    app.post(`/krav/:catalogue/:number/${route.path}`, async (context) => {
      // Nobody who works nowhere gets a file read
      await context.get('request').member()
      const form = await readForm(context)
      const written = textsOf(form, route.fields)
      const requirement = requirementOf(context)
      try {
        await route.save(context, requirement, written, form)
      } catch (error) {
        return show(context, written, faultsOf<Field>(context, error))
      }
      return context.redirect(`${addressOf(requirement)}?gjort=${route.done}`, 303)
    })
  }

  addForm({
    path: 'beslut',
    title: messages.decide,
    fields: decisionFields,
    mayOpen: ({ mayChange }) => mayChange,
    begin: ({ today }) => ({ applicable: '', reason: '', decidedBy: '', decidedOn: today }),
    page: (given, written, faults) => <DecisionPage {...given} written={written} faults={faults} />,
    save: (context, requirement, written) =>
      context.get('request').perform(decideApplicability, { requirement, ...written }),
    done: 'beslutat',
  })

  addForm({
    path: 'atgard',
    title: messages.addMeasure,
    fields: measureFields,
    mayOpen: ({ mayEdit }) => mayEdit,
    begin: () => ({ name: '', status: 'planned', covers: '', owner: '', dueOn: '' }),
    page: (given, written, faults) => <MeasurePage {...given} written={written} faults={faults} />,
    save: (context, requirement, written) => context.get('request').perform(addMeasure, { requirement, ...written }),
    done: 'sparad',
  })

  addForm({
    path: 'koppla',
    title: messages.tieMeasure,
    fields: tieFields,
    mayOpen: ({ mayChange }) => mayChange,
    begin: () => ({ measure: '', covers: '' }),
    page: (given, written, faults) => <TiePage {...given} written={written} faults={faults} />,
    save: (context, requirement, written) =>
      context.get('request').perform(serveRequirement, { requirement, ...written }),
    done: 'kopplad',
  })

  addForm({
    path: 'belagg',
    title: messages.addEvidence,
    fields: evidenceFields,
    mayOpen: ({ measures, mayEdit, mayChange }) => mayEdit && measures.some(({ own }) => mayChange || own),
    begin: ({ today }) => ({
      measure: '',
      kind: 'text',
      name: '',
      link: '',
      document: '',
      shownOn: today,
      validUntil: '',
    }),
    page: (given, written, faults) => <EvidencePage {...given} written={written} faults={faults} />,
    takesFile: true,
    save: async (context, _, written, form) => {
      const file = await sentFileOf(form, 'file')
      const pledged = isConfirmed(form, 'bekrafta')
      return context.get('request').perform(addEvidence, { ...written, file, pledged })
    },
    done: 'belagt',
  })

  app.get('/belagg/:evidence/hamta', async (context) =>
    sendFile(context, await context.get('request').perform(fetchEvidence, { evidence: context.req.param('evidence') })),
  )

  app.post('/krav/:catalogue/:number/koppla-bort', async (context) => {
    const requirement = requirementOf(context)
    const { atgard } = textsOf(await readForm(context), ['atgard'])
    await context.get('request').perform(unserveRequirement, { requirement, measure: atgard })
    return context.redirect(`${addressOf(requirement)}?gjort=bortkopplad`, 303)
  })

  const askToEnd = async (context: Context<Env>, id: string, error: string | null) => {
    const request = context.get('request')
    const picture = await request.perform(readRequirement, { requirement: requirementOf(context) })
    const measure = picture.measures.find(({ evidence }) => evidence.some((each) => each.id === id))
    const evidence = measure?.evidence.find((each) => each.id === id)
    if (!measure || !evidence) throw new Problem('not-found')
    const framing = await frame(context, say(request.language, messages.endEvidenceTitle))
    const page = <EndEvidencePage frame={framing} {...{ picture, measure, evidence, error }} />
    return context.html(renderPage(page), error === null ? 200 : 400)
  }

  app.get('/krav/:catalogue/:number/belagg/ta-bort', (context) =>
    askToEnd(context, context.req.query('belagg') ?? '', null),
  )

  app.post('/krav/:catalogue/:number/belagg/ta-bort', async (context) => {
    const form = await readForm(context)
    const { belagg } = textsOf(form, ['belagg'])
    try {
      await context.get('request').perform(endEvidence, { evidence: belagg, confirmed: isConfirmed(form, 'confirmed') })
    } catch (error) {
      return askToEnd(context, belagg, faultsOf<'confirmed'>(context, error).confirmed ?? null)
    }
    return context.redirect(`${addressOf(requirementOf(context))}?gjort=borttaget`, 303)
  })
}

import { type App, readForm, textOf } from '../../../platform/http/index.ts'
import { say } from '../../../platform/i18n/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { may } from '../../../platform/tenancy/index.ts'
import { renderPage } from '../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../ui/PageHead.tsx'
import { planExercise, readLibrary } from '../actions/plan-exercise.ts'
import { messages } from '../messages/index.ts'
import { scenarioKeys, scenarioOf } from '../rules/library/library.ts'
import { exerciseAddress, faultsOf, root } from './addresses.ts'
import { ScenarioPage, type WrittenPlan } from './ScenarioPage.tsx'

/** The exercises that anyone can begin with. */
export function libraryRoutes(app: App, frame: FrameMaker): void {
  app.get(`${root}/bibliotek`, async (context) => {
    const request = context.get('request')
    await request.perform(readLibrary, {})
    const { language } = request
    const framing = await frame(context, say(language, messages.library))
    return context.html(
      renderPage(
        <WorkFrame {...framing}>
          <PageHead
            crumb={<a href={root}>{say(language, messages.title)}</a>}
            title={say(language, messages.library)}
            lead={say(language, messages.libraryLead)}
          />
          <ul className="finding-list">
            {scenarioKeys.map((key) => {
              const { title, purpose, injects } = scenarioOf(key, language)
              return (
                <li key={key}>
                  <h2 className="scenario">
                    <a href={`${root}/bibliotek/${key}`}>{title}</a>
                  </h2>
                  <p>{purpose}</p>
                  <p className="quiet">
                    {say(language, messages.scenarioFacts, {
                      injects: injects.length,
                      minutes: (injects.at(-1)?.minute ?? 0) + 30,
                    })}
                  </p>
                </li>
              )
            })}
          </ul>
        </WorkFrame>,
      ),
    )
  })

  const nothing: WrittenPlan = { kind: 'table-top', plannedOn: '', plan: '' }

  app.on(['GET', 'POST'], `${root}/bibliotek/:scenario`, async (context) => {
    const request = context.get('request')
    const { language } = request
    const key = scenarioKeys.find((each) => each === context.req.param('scenario'))
    if (key === undefined) throw new Problem('not-found')
    const scenario = scenarioOf(key, language)
    let written = nothing
    let faults = {}
    if (context.req.method === 'POST') {
      const form = await readForm(context)
      written = { kind: textOf(form, 'kind'), plannedOn: textOf(form, 'planned_on'), plan: textOf(form, 'plan') }
      try {
        const id = await request.perform(planExercise, { scenario: key, language, ...written })
        return context.redirect(`${exerciseAddress(id)}?sparad`, 303)
      } catch (error) {
        faults = faultsOf(error)
      }
    }
    const plans = await request.perform(readLibrary, {})
    const { workplace } = await request.member()
    const mayPlan = may(workplace.role, 'continuity.edit')
    const framing = await frame(context, scenario.title)
    const page = <ScenarioPage frame={framing} {...{ scenario, plans, written, faults, mayPlan }} />
    return context.html(renderPage(page), Object.keys(faults).length > 0 ? 400 : 200)
  })
}

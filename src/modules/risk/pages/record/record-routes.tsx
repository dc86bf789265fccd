import type { App } from '../../../../platform/http/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { Notice } from '../../../../ui/Notice.tsx'
import { registerRoutes } from '../../../../ui/register/index.ts'
import { Section } from '../../../../ui/Section.tsx'
import { openRisk } from '../../actions/read-risk.ts'
import { messages } from '../../messages/index.ts'
import { riskActions, riskRegister } from '../../risk-register.ts'
import { AcceptanceSection } from './AcceptanceSection.tsx'
import { acceptRoutes } from './accept-routes.tsx'
import { assessRoutes } from './assess-routes.tsx'
import { LevelTable } from './LevelTable.tsx'
import { MeasureSection } from './MeasureSection.tsx'
import { MovementSection } from './MovementSection.tsx'
import { measureRoutes } from './measure-routes.tsx'

const notices = {
  bedomd: messages.assessmentSaved,
  accepterad: messages.acceptanceSaved,
  kopplad: messages.tied,
  bortkopplad: messages.untied,
}

/** The register of risks, each with how it is assessed, what is done about it and who has accepted it. */
export function recordRoutes(app: App, frame: FrameMaker): void {
  registerRoutes(app, frame, riskRegister, riskActions, {
    read: openRisk,
    beside: async (context, { language }, _, { picture }) => {
      const said = Object.entries(notices).find(([name]) => context.req.query(name) !== undefined)
      const part = { language, picture }
      return {
        before: (
          <>
            {said !== undefined && <Notice kind="done" live title={say(language, said[1])} />}
            {picture.wrong.length > 0 && !picture.risk.ended && (
              <Notice kind="warning" title={say(language, messages.doesNotAddUp)}>
                <ul>
                  {picture.wrong.map((kind) => (
                    <li key={kind}>{say(language, messages.inconsistency[kind])}</li>
                  ))}
                </ul>
              </Notice>
            )}
            <Section id="bedomning" title={say(language, messages.assessments)}>
              <LevelTable {...part} assessing={picture.mayAssess} />
            </Section>
            <MeasureSection {...part} />
            <AcceptanceSection {...part} />
          </>
        ),
        after: <MovementSection {...part} />,
      }
    },
  })
  assessRoutes(app, frame)
  acceptRoutes(app, frame)
  measureRoutes(app, frame)
}

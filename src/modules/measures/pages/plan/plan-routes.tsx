import type { App } from '../../../../platform/http/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { registerRoutes } from '../../../../ui/register/index.ts'
import { readMeasureTies } from '../../actions/read-measure-ties.ts'
import { measureActions, measureRegister } from '../../measure-register.ts'
import { messages } from '../../messages/index.ts'
import { MeasureTies } from './MeasureTies.tsx'

/** The action plan: the register of measures, each with what it serves and what shows it. */
export function planRoutes(app: App, frame: FrameMaker): void {
  registerRoutes(app, frame, measureRegister, measureActions, {
    listLinks: ({ language }) => (
      <>
        <a href="/krav">{say(language, messages.requirements)}</a>
        <a href="/krav/brister">{say(language, messages.gaps)}</a>
      </>
    ),
    beside: async (context, { language }, record) => ({
      after: (
        <MeasureTies
          language={language}
          ties={await context.get('request').perform(readMeasureTies, { measure: record.id })}
        />
      ),
    }),
  })
}

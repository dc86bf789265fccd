import { say } from '../../../platform/i18n/index.ts'
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx'
import type { Framing } from '../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../ui/PageHead.tsx'
import { messages } from '../messages/index.ts'
import type { FactFault, WrittenFact } from '../rules/read-fact.ts'
import { FactForm } from './FactForm.tsx'

interface FactPageProps {
  frame: Framing
  incident: { readonly id: string; readonly name: string }
  written: WrittenFact
  faults: readonly FactFault[]
}

/** A fact that could not be noted, with what is wrong and all that was typed. */
export function FactPage({ frame, incident, written, faults }: FactPageProps) {
  const { language } = frame
  const errors = faults.map(({ field, message }) => ({ id: field, message: say(language, message) }))
  return (
    <WorkFrame {...frame} errors>
      <PageHead
        crumb={<a href={`/incidenter/${incident.id}`}>{incident.name}</a>}
        title={say(language, messages.addFactTitle)}
      />
      <ErrorSummary language={language} errors={errors} />
      <FactForm
        language={language}
        incident={incident.id}
        written={written}
        faults={Object.fromEntries(errors.map(({ id, message }) => [id, message]))}
      />
    </WorkFrame>
  )
}

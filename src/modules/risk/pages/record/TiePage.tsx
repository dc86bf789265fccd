import { say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ErrorSummary } from '../../../../ui/ErrorSummary.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { SelectField } from '../../../../ui/SelectField.tsx'
import { TextField } from '../../../../ui/TextField.tsx'
import { messages } from '../../messages/index.ts'
import { riskAddress } from '../addresses.ts'
import { faultAt, type PageFault } from '../faults.ts'

interface TiePageProps {
  frame: Framing
  risk: { readonly id: string; readonly name: string }
  measures: ReadonlyArray<{ readonly id: string; readonly name: string }>
  written: { readonly name: string; readonly dueOn: string }
  faults: readonly PageFault[]
}

/** What is done about a risk: a measure of the action plan, or a new one there. */
export function TiePage({ frame, risk, measures, written, faults }: TiePageProps) {
  const { language } = frame
  const address = `${riskAddress(risk.id)}/atgarder`
  return (
    <WorkFrame {...frame} errors={faults.length > 0}>
      <ErrorSummary language={language} errors={[...faults]} />
      <PageHead
        crumb={<a href={riskAddress(risk.id)}>{risk.name}</a>}
        title={say(language, messages.tieTitle)}
        lead={say(language, messages.tieLead)}
      />
      {measures.length === 0 ? (
        <p>{say(language, messages.tieNone)}</p>
      ) : (
        <form method="post" action={address} noValidate>
          <SelectField
            language={language}
            id="measure"
            label={say(language, messages.measure)}
            error={faultAt(faults, 'measure')}
            options={[
              { value: '', label: say(language, messages.tieChoose) },
              ...measures.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          <p className="actions above-4">
            <Button>{say(language, messages.tieSave)}</Button>
          </p>
        </form>
      )}
      <Section id="ny" title={say(language, messages.planTitle)} lead={say(language, messages.planLead)}>
        <form method="post" action={`${address}/ny`} noValidate>
          <TextField
            language={language}
            id="name"
            maxLength={200}
            label={say(language, messages.planName)}
            value={written.name}
            error={faultAt(faults, 'name')}
          />
          <TextField
            language={language}
            id="dueOn"
            type="date"
            width="medium"
            optional
            label={say(language, messages.planDue)}
            value={written.dueOn}
            error={faultAt(faults, 'dueOn')}
          />
          <p className="actions above-4">
            <Button variant="secondary">{say(language, messages.planSave)}</Button>
          </p>
        </form>
      </Section>
    </WorkFrame>
  )
}

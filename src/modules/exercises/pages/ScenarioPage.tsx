import { type Message, say } from '../../../platform/i18n/index.ts'
import { Button } from '../../../ui/Button.tsx'
import { ChoiceGroup } from '../../../ui/ChoiceGroup.tsx'
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx'
import type { Framing } from '../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../ui/PageHead.tsx'
import { Section } from '../../../ui/Section.tsx'
import { SelectField } from '../../../ui/SelectField.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { messages } from '../messages/index.ts'
import type { Scenario } from '../rules/library/library.ts'
import { errorsOf, faultIn, root } from './addresses.ts'
import { InjectList } from './InjectList.tsx'

export interface WrittenPlan {
  readonly kind: string
  readonly plannedOn: string
  readonly plan: string
}

interface ScenarioPageProps {
  frame: Framing
  scenario: Scenario
  plans: ReadonlyArray<{ readonly id: string; readonly name: string }>
  written: WrittenPlan
  /** By the fields of the register. */
  faults: Readonly<Record<string, Message>>
  mayPlan: boolean
}

/** An exercise of the library: when to hold it, and all that is told in it. */
export function ScenarioPage({ frame, scenario, plans, written, faults, mayPlan }: ScenarioPageProps) {
  const { language } = frame
  const errors = errorsOf(language, ['kind', 'plan', 'planned_on'], faults)
  return (
    <WorkFrame {...frame} errors={errors.length > 0}>
      <ErrorSummary language={language} errors={errors} />
      <PageHead
        crumb={<a href={`${root}/bibliotek`}>{say(language, messages.library)}</a>}
        title={scenario.title}
        lead={scenario.purpose}
      />
      {mayPlan && (
        <Section id="planera" title={say(language, messages.planFrom)} lead={say(language, messages.planFromLead)}>
          <form method="post" noValidate>
            <ChoiceGroup
              language={language}
              kind="single"
              id="kind"
              legend={say(language, messages.kind)}
              headingLevel={null}
              options={(['table-top', 'live'] as const).map((value) => ({
                value,
                label: say(language, messages.kinds[value]),
              }))}
              chosen={[written.kind]}
              error={faultIn(language, faults, 'kind')}
            />
            <SelectField
              language={language}
              id="plan"
              label={say(language, messages.whichPlan)}
              optional
              value={written.plan}
              options={[
                { value: '', label: say(language, messages.noPlan) },
                ...plans.map(({ id, name }) => ({ value: id, label: name })),
              ]}
              error={faultIn(language, faults, 'plan')}
            />
            <TextField
              language={language}
              id="planned_on"
              type="date"
              width="short"
              optional
              label={say(language, messages.whichDay)}
              value={written.plannedOn}
              error={faultIn(language, faults, 'planned_on')}
            />
            <p className="actions above-4">
              <Button>{say(language, messages.planFrom)}</Button>
            </p>
          </form>
        </Section>
      )}
      <Section id="bakgrund" title={say(language, messages.background)}>
        <p className="written">{scenario.background}</p>
      </Section>
      <Section id="inspel" title={say(language, messages.injects)} lead={say(language, messages.injectsLead)}>
        <InjectList
          language={language}
          injects={scenario.injects.map((inject) => ({ ...inject, id: `${inject.minute}`, givenAt: null }))}
        />
      </Section>
    </WorkFrame>
  )
}

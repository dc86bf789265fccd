import { type Language, say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ErrorSummary } from '../../../../ui/ErrorSummary.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { MatrixField } from '../../../../ui/MatrixField.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { NumberField } from '../../../../ui/NumberField.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { type Category, type ClassificationModel, categories, categoryNames } from '../../../classification/index.ts'
import type { ImpactForm } from '../../actions/processes.ts'
import { messages } from '../../messages/index.ts'
import { periods } from '../../rules/impact.ts'
import { type Faults, faultOf } from '../form-faults.ts'

const times = ['tolerable_hours', 'recovery_hours', 'point_hours'] as const

/** As the form has it: the levels by "life.4h", the times by their fields. */
export type WrittenImpact = Readonly<Record<string, string>>

interface ImpactPageProps {
  frame: Framing
  form: ImpactForm
  /** What was sent and could not be saved. */
  written: WrittenImpact | null
  version: number
  faults: Faults
  conflict: boolean
}

/** What happens over time when a process stands still, and how long it may. */
export function ImpactPage({ frame, form, written, version, faults, conflict }: ImpactPageProps) {
  const { language } = frame
  const { process, model } = form
  const path = `/kontinuitet/processer/${process.id}`
  const now: WrittenImpact = written ?? {
    tolerable_hours: `${process.tolerable ?? ''}`,
    recovery_hours: `${process.recovery ?? ''}`,
    point_hours: `${process.point ?? ''}`,
    ...Object.fromEntries(
      categories.flatMap((category) =>
        Object.entries(process.impact[category] ?? {}).map(([period, level]) => [`${category}.${period}`, `${level}`]),
      ),
    ),
  }
  const labels = { tolerable_hours: messages.tolerable, recovery_hours: messages.recovery, point_hours: messages.point }
  const helps = {
    tolerable_hours: messages.tolerableBlank,
    recovery_hours: messages.recoveryHelp,
    point_hours: messages.pointHelp,
  }
  return (
    <WorkFrame {...frame} errors={faults.length > 0}>
      <ErrorSummary language={language} errors={faults} />
      <PageHead
        crumb={<a href={path}>{process.name}</a>}
        title={say(language, messages.judgeTitle, { name: process.name })}
        lead={say(language, messages.judgeLead)}
      />
      {conflict && (
        <Notice kind="warning" live title={say(language, messages.conflictTitle)}>
          <p>{say(language, messages.conflictLead)}</p>
        </Notice>
      )}
      <form method="post" action={`${path}/paverkan`} noValidate>
        <input type="hidden" name="version" value={version} />
        {categories.map((category) => (
          <div className="above-5" key={category}>
            <MatrixField
              id={category}
              legend={say(language, categoryNames[category])}
              help={meaningsOf(language, model, category)}
              error={faultOf(faults, category)}
              columns={model.levels.map(({ level, name }) => ({ value: `${level}`, label: say(language, name) }))}
              rows={periods.map((period) => ({ id: period, label: say(language, messages.periods[period]) }))}
              chosen={Object.fromEntries(periods.map((period) => [period, now[`${category}.${period}`] ?? '']))}
            />
          </div>
        ))}
        <Section id="tider" title={say(language, messages.timesTitle)}>
          {times.map((name) => (
            <NumberField
              key={name}
              language={language}
              id={name}
              optional
              label={say(language, labels[name])}
              hint={say(language, helps[name])}
              value={now[name] ?? ''}
              error={faultOf(faults, name)}
            />
          ))}
        </Section>
        <p className="actions above-4">
          <Button>{say(language, messages.saveJudgement)}</Button>
        </p>
      </form>
    </WorkFrame>
  )
}

/** What the levels mean in a category, the lowest first. */
function meaningsOf(language: Language, model: ClassificationModel, category: Category): string {
  return model.levels
    .map(({ name, consequences }) => `${say(language, name)}: ${say(language, consequences[category])}`)
    .join(' ')
}

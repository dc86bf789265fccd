import { say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ErrorSummary } from '../../../../ui/ErrorSummary.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import type { OpenReorganisation } from '../actions/read-reorganisations.ts'
import { messages, stepWords } from '../messages.ts'
import { madeBy, type StepKind } from '../rules/plan.ts'
import type { WrittenStep } from '../rules/read-step.ts'
import { reorganisationPath, stepPaths } from './paths.ts'
import { SplitRecords } from './SplitRecords.tsx'
import { StepFields } from './StepFields.tsx'

interface StepPageProps {
  frame: Framing
  open: OpenReorganisation
  kind: StepKind
  /** Which step is changed, from 0; null for a new one. */
  at: number | null
  written: WrittenStep
  /** Which page of the records of a unit that splits. */
  page: string
  faults: Readonly<Record<string, string>>
}

/** The fields in the order of the page, for the summary of what is wrong. */
const order = ['enhet', 'enheter', 'namn', 'namn1']

/** A step of a plan. */
export function StepPage({ frame, open, kind, at, written, page, faults }: StepPageProps) {
  const { language } = frame
  const { id, name, version, steps } = open.reorganisation
  const errors = order.flatMap((field) => (faults[field] === undefined ? [] : [{ id: field, message: faults[field] }]))
  const others = steps.filter((_, index) => index !== at)
  const changed = at === null ? undefined : steps[at]
  return (
    <WorkFrame {...frame} errors={errors.length > 0}>
      <ErrorSummary language={language} errors={errors} />
      <PageHead crumb={<a href={reorganisationPath(id)}>{name}</a>} title={say(language, stepWords[kind])} />
      <form method="post" action={`${reorganisationPath(id)}/steg/${stepPaths[kind]}`} noValidate>
        <input type="hidden" name="version" value={version} />
        {at !== null && <input type="hidden" name="steg" value={at + 1} />}
        <StepFields
          language={language}
          kind={kind}
          units={open.units}
          places={[...open.units, ...others.flatMap(madeBy)]}
          values={(field) => written.flatMap(([key, value]) => (key === field ? [value] : []))}
          faults={faults}
        />
        {changed?.kind === 'split' && (
          <SplitRecords language={language} held={open.held} step={changed} written={written} page={page} />
        )}
        <div className="actions above-5">
          <Button>{say(language, messages.saveStep)}</Button>
        </div>
      </form>
    </WorkFrame>
  )
}

import { say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ErrorSummary } from '../../../../ui/ErrorSummary.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { errorsOf } from '../../../../ui/PersonFields.tsx'
import { messages } from '../messages.ts'
import { FactsFields, factsIds } from './FactsFields.tsx'
import { reorganisationsPath } from './paths.ts'

interface StartPageProps {
  frame: Framing
  written: { readonly name: string; readonly day: string }
  /** A unit that is to end: the first step. */
  ends: string
  faults: Readonly<Partial<Record<string, string>>>
}

/** The beginning of a plan. */
export function StartPage({ frame, written, ends, faults }: StartPageProps) {
  const { language } = frame
  const errors = errorsOf(factsIds, faults)
  return (
    <WorkFrame {...frame} errors={errors.length > 0}>
      <ErrorSummary language={language} errors={errors} />
      <PageHead
        crumb={<a href={reorganisationsPath}>{say(language, messages.title)}</a>}
        title={say(language, messages.newOne)}
        lead={say(language, messages.lead)}
      />
      <form method="post" action={`${reorganisationsPath}/ny`} noValidate>
        {ends !== '' && <input type="hidden" name="avsluta" value={ends} />}
        <FactsFields {...{ language, written, faults }} />
        <div className="actions above-5">
          <Button>{say(language, messages.begin)}</Button>
        </div>
      </form>
    </WorkFrame>
  )
}

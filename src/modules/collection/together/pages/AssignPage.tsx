import { say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ErrorSummary } from '../../../../ui/ErrorSummary.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import type { MyResponse } from '../../response.ts'
import { messages } from '../messages.ts'
import type { Assignment } from '../together.ts'
import { SectionChoice, sectionsId } from './SectionChoice.tsx'

interface AssignPageProps {
  frame: Framing
  response: MyResponse
  /** Whom it concerns: how the address names them, and their name. */
  who: { readonly key: string; readonly name: string; readonly self: boolean }
  /** What others have. */
  others: readonly Assignment[]
  chosen: readonly string[]
  fault: string | undefined
}

/** Which sections one person has: ticked are theirs, the others are not. */
export function AssignPage({ frame, response, who, others, chosen, fault }: AssignPageProps) {
  const { language } = frame
  const { survey } = response
  const errors = fault === undefined ? [] : [{ id: sectionsId, message: fault }]
  const base = `/enkater/${survey.id}/medverkande`
  return (
    <WorkFrame {...frame} errors={errors.length > 0}>
      <ErrorSummary language={language} errors={errors} />
      <PageHead
        crumb={<a href={base}>{say(language, messages.participants)}</a>}
        title={say(language, messages.sectionsOf, { name: who.name })}
        lead={say(language, who.self ? messages.sectionsOfSelf : messages.sectionsOfLead)}
      />
      <form method="post" action={`${base}/${encodeURIComponent(who.key)}`}>
        <SectionChoice {...{ language, survey, chosen }} assignments={others} error={fault} />
        <div className="actions above-5">
          <Button>{say(language, messages.saveSections)}</Button>
        </div>
      </form>
    </WorkFrame>
  )
}

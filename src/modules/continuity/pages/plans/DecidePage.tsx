import { say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import type { OpenPlan } from '../../actions/plans.ts'
import { messages } from '../../messages/index.ts'
import type { PlanVersion } from '../../queries/plans.ts'
import { ContactTable, PlanParts, versionLine } from './PlanText.tsx'

interface DecidePageProps {
  frame: Framing
  open: OpenPlan
  draft: PlanVersion
}

/** The whole draft as it will hold, and the button that puts it in force. */
export function DecidePage({ frame, open: { plan, missing }, draft }: DecidePageProps) {
  const { language } = frame
  const path = `/kontinuitet/planer/${plan.id}`
  return (
    <WorkFrame {...frame}>
      <PageHead
        crumb={<a href={path}>{plan.name}</a>}
        title={say(language, messages.decideTitle, { name: plan.name })}
        lead={say(language, messages.decideLead)}
      />
      {missing.length > 0 && (
        <Notice kind="warning" title={say(language, messages.missingTitle)}>
          <ul className="dashed">
            {missing.map((each) => (
              <li key={each}>{say(language, messages.missing[each])}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Section id="texten" title={say(language, messages.planTextTitle)} lead={versionLine(language, draft)}>
        <PlanParts language={language} version={draft} />
      </Section>
      {(['role', 'contact'] as const).map((kind) => (
        <Section key={kind} id={kind} title={say(language, kind === 'role' ? messages.roles : messages.contacts)}>
          <ContactTable language={language} kind={kind} contacts={plan.contacts} />
        </Section>
      ))}
      {missing.length === 0 && (
        <form method="post" action={`${path}/besluta`}>
          <input type="hidden" name="sparad" value={draft.saved} />
          <p className="actions above-5">
            <Button>{say(language, messages.decideNow)}</Button>
            <a href={path}>{plan.name}</a>
          </p>
        </form>
      )}
    </WorkFrame>
  )
}

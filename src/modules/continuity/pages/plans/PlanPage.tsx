import { formatDate, say } from '../../../../platform/i18n/index.ts'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { messages } from '../../messages/index.ts'
import type { PlanState, PlanVersion } from '../../queries/plans.ts'
import { hoursIn } from '../finding-words.ts'
import { ContactTable, PlanParts, versionLine } from './PlanText.tsx'

interface PlanPageProps {
  frame: Framing
  plan: PlanState
  version: PlanVersion
  place: string
  now: Date
}

/** A plan to read and to print, whom to call first. */
export function PlanPage({ frame, plan, version, place, now }: PlanPageProps) {
  const { language } = frame
  const path = `/kontinuitet/planer/${plan.id}`
  const wanted = version.state === 'draft' ? '?utkast' : ''
  return (
    <WorkFrame {...frame}>
      <PageHead
        crumb={<a href={path}>{plan.name}</a>}
        title={plan.name}
        lead={plan.summary ?? undefined}
        links={
          <>
            <a href={`${path}/plan.pdf${wanted}`} download>
              {say(language, messages.pdf)}
            </a>
            <a href={`${path}/plan.html${wanted}`} download>
              {say(language, messages.offline)}
            </a>
          </>
        }
      />
      {version.state === 'draft' && <Notice kind="warning" title={say(language, messages.isDraft)} />}
      <p className="quiet">
        {versionLine(language, version)}{' '}
        {say(language, messages.printedFrom, { place, date: formatDate(language, now) })}
      </p>
      {plan.processes.length > 0 && (
        <ul className="dashed above-3">
          {plan.processes.map(({ id, name, recovery, tolerable }) => {
            const hours = recovery ?? tolerable
            return (
              <li key={id}>
                {hours === null
                  ? name
                  : say(language, messages.servesWithin, { name, hours: hoursIn(language, hours) })}
              </li>
            )
          })}
        </ul>
      )}
      {(['role', 'contact'] as const).map((kind) => (
        <Section key={kind} id={kind} title={say(language, kind === 'role' ? messages.roles : messages.contacts)}>
          <ContactTable language={language} kind={kind} contacts={plan.contacts} />
        </Section>
      ))}
      <Section id="texten" title={say(language, messages.planTextTitle)}>
        <PlanParts language={language} version={version} />
      </Section>
    </WorkFrame>
  )
}

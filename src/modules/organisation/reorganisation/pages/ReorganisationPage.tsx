import { formatDate, type Language, say } from '../../../../platform/i18n/index.ts'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Tag } from '../../../../ui/Tag.tsx'
import { dayBefore } from '../../units/rules/read-day.ts'
import type { OpenReorganisation } from '../actions/read-reorganisations.ts'
import { messages, statusWords } from '../messages.ts'
import type { Reorganisation } from '../queries/reorganisations.ts'
import { Decide } from './Decide.tsx'
import { PlanSteps } from './PlanSteps.tsx'
import { BeforeAndAfter, Moved } from './Preview.tsx'
import { reorganisationsPath } from './paths.ts'
import { namesIn } from './say-step.ts'

interface ReorganisationPageProps {
  frame: Framing
  open: OpenReorganisation
  notice: string | null
  /** What was done was not saved, for somebody else had changed the plan. */
  stale: boolean
  /** What is wrong with the forms of the page, by their fields. */
  faults: Readonly<Partial<Record<string, string>>>
}

/** A reorganisation: its steps, what they make of the organisation and of every record, and the decision. */
export function ReorganisationPage({ frame, open, notice, stale, faults }: ReorganisationPageProps) {
  const { language } = frame
  const { reorganisation, names, mayChange } = open
  const { name, day, status, steps } = reorganisation
  const nameOf = namesIn(language, names, steps)
  const mayEdit = mayChange && status !== 'done' && status !== 'cancelled'
  const date = formatDate(language, day)
  return (
    <WorkFrame {...frame} errors={Object.keys(faults).length > 0}>
      {notice !== null && (
        <div className="below-5">
          <Notice kind="done" live title={notice} />
        </div>
      )}
      {stale && (
        <div className="below-5">
          <Notice kind="warning" live title={say(language, messages.staleTitle)}>
            <p>{say(language, messages.staleText)}</p>
          </Notice>
        </div>
      )}
      <PageHead
        crumb={<a href={reorganisationsPath}>{say(language, messages.title)}</a>}
        title={name}
        lead={
          <>
            {say(language, messages.leadDay, { date })} <Tag>{say(language, statusWords[status])}</Tag>
          </>
        }
        {...(status === 'done'
          ? {
              links: (
                <>
                  <a href={`/organisation?datum=${dayBefore(day)}`}>{say(language, messages.seeBefore)}</a>
                  <a href={`/organisation?datum=${day}`}>{say(language, messages.seeThen)}</a>
                </>
              ),
            }
          : {})}
      />
      <Standing language={language} reorganisation={reorganisation} />
      <PlanSteps {...{ language, open, nameOf, mayEdit }} />
      {steps.length > 0 && <BeforeAndAfter language={language} open={open} />}
      {steps.length > 0 && <Moved {...{ language, open, nameOf }} />}
      {mayEdit && <Decide {...{ language, open, faults }} />}
    </WorkFrame>
  )
}

function Standing({ language, reorganisation }: { language: Language; reorganisation: Reorganisation }) {
  const { status, day, settledAt, changedBy } = reorganisation
  const words = {
    draft: null,
    planned: [say(language, messages.plannedTitle, { date: formatDate(language, day) }), messages.plannedText],
    stopped: [say(language, messages.stoppedTitle), messages.stoppedText],
    cancelled: [say(language, messages.cancelledTitle), messages.undoCancelled],
    done: [
      say(language, messages.doneBy, { date: formatDate(language, settledAt ?? day), name: changedBy ?? '–' }),
      messages.undoHow,
    ],
  } as const
  const said = words[status]
  if (said === null) return null
  return (
    <div className="below-5">
      <Notice kind={status === 'stopped' ? 'warning' : 'plain'} title={said[0]}>
        <p>{say(language, said[1])}</p>
      </Notice>
    </div>
  )
}

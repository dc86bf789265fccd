import { formatDate, say } from '../../../../platform/i18n/index.ts'
import { EmptyState } from '../../../../ui/EmptyState.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import type { Survey, SurveySummary } from '../../../survey/index.ts'
import { messages } from '../messages/contacts.ts'

interface TakeOverPageProps {
  frame: Framing
  survey: Survey
  earlier: readonly SurveySummary[]
  /** The title of one that was chosen and has no contacts to take over. */
  empty: string | null
}

/** Which survey's contacts are taken over. */
export function TakeOverPage({ frame, survey, earlier, empty }: TakeOverPageProps) {
  const { language } = frame
  const path = `/enkater/${survey.id}/kontakter`
  return (
    <WorkFrame {...frame}>
      {empty !== null && (
        <div className="below-5">
          <Notice kind="warning" live title={say(language, messages.noneEarlier, { survey: empty })} />
        </div>
      )}
      <PageHead
        crumb={<a href={path}>{say(language, messages.contacts)}</a>}
        title={say(language, messages.takeOverTitle)}
        lead={say(language, messages.takeOverLead)}
      />
      {earlier.length === 0 ? (
        <EmptyState id="inga" title={say(language, messages.noEarlier)}>
          <a href={path}>{say(language, messages.back)}</a>
        </EmptyState>
      ) : (
        <ul className="plain-list">
          {earlier.map(({ id, title, opensOn }) => (
            <li key={id}>
              <a href={`${path}/ta-over?fran=${id}`}>{title[language]}</a>{' '}
              <span className="quiet">{formatDate(language, opensOn)}</span>
            </li>
          ))}
        </ul>
      )}
    </WorkFrame>
  )
}

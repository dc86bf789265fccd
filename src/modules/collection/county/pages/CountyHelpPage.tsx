import { formatDate, type Language, say } from '../../../../platform/i18n/index.ts'
import { formatNumber } from '../../../../stats/format-percent.ts'
import { Button } from '../../../../ui/Button.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Status } from '../../../../ui/Status.tsx'
import { Table } from '../../../../ui/Table.tsx'
import { messages as sharedMessages } from '../../messages.ts'
import { countyName } from '../../pages/group-words.ts'
import type { ProgressGroup } from '../../rules/collection-progress.ts'
import type { CountyHelpList } from '../actions/county-help.ts'
import { messages } from '../messages.ts'
import type { CountyHelp } from '../queries/county.ts'

interface CountyHelpPageProps {
  frame: Framing
  list: CountyHelpList
  /** Whether the viewer decides whom to ask. */
  mayAsk: boolean
  /** What was just done. */
  notice: string | null
}

/** The counties with how many are left in each, and whether their boards have been asked to help. */
export function CountyHelpPage({ frame, list, mayAsk, notice }: CountyHelpPageProps) {
  const { language } = frame
  const { survey, progress, help } = list
  const open = survey.closedAt === null
  const byCounty = new Map(help.map((one) => [one.countyCode, one]))
  const asks = mayAsk && open
  return (
    <WorkFrame {...frame}>
      {notice !== null && (
        <div className="below-5">
          <Notice kind="done" live title={notice} />
        </div>
      )}
      <PageHead
        crumb={<a href={`/enkater/${survey.id}/insamling`}>{say(language, sharedMessages.collection)}</a>}
        title={say(language, messages.countyHelp)}
        lead={say(language, open ? messages.countyHelpLead : messages.countyHelpClosed)}
      />
      <Table
        caption={say(language, messages.countyHelp)}
        captionHidden
        stack
        columns={[
          { key: 'county', label: say(language, sharedMessages.county) },
          { key: 'left', label: say(language, messages.leftColumn), numeric: true },
          { key: 'help', label: say(language, messages.helpColumn), wide: true },
          ...(asks ? [{ key: 'action', label: say(language, messages.actionColumn), wide: true }] : []),
        ]}
        rows={progress.counties.map((county) => ({
          key: county.id,
          cells: [
            countyName(county.id),
            say(language, sharedMessages.shareOf, {
              count: formatNumber(county.total - county.complete, language),
              total: formatNumber(county.total, language),
            }),
            <HelpState key="help" language={language} help={byCounty.get(county.id)} />,
            <HelpAction
              key="action"
              language={language}
              survey={survey.id}
              county={county}
              help={byCounty.get(county.id)}
            />,
          ],
        }))}
      />
    </WorkFrame>
  )
}

function HelpState({ language, help }: { language: Language; help: CountyHelp | undefined }) {
  if (!help) return <span className="quiet">{say(language, messages.boardNotAsked)}</span>
  if (help.endedAt) {
    return (
      <span className="quiet">{say(language, messages.helpEndedOn, { date: formatDate(language, help.endedAt) })}</span>
    )
  }
  return <Status kind="done">{say(language, messages.askedOn, { date: formatDate(language, help.askedAt) })}</Status>
}

interface HelpActionProps {
  language: Language
  survey: string
  county: ProgressGroup
  help: CountyHelp | undefined
}

function HelpAction({ language, survey, county, help }: HelpActionProps) {
  const name = countyName(county.id)
  const helping = help !== undefined && help.endedAt === null
  return (
    <form className="actions" method="post" action={`/enkater/${survey}/lansstyrelser`}>
      {helping ? (
        <>
          <a
            href={`/enkater/${survey}/lansstyrelser/${help.board}`}
            aria-label={say(language, messages.inviteOfficerOf, { name })}
          >
            {say(language, messages.inviteOfficer)}
          </a>
          <Button
            variant="tertiary"
            size="sm"
            name="avsluta"
            value={help.board}
            label={say(language, messages.endHelpOf, { name })}
          >
            {say(language, messages.endHelp)}
          </Button>
        </>
      ) : (
        <Button
          variant="secondary"
          size="sm"
          name="fraga"
          value={county.id}
          label={say(language, messages.askBoardOf, { name })}
        >
          {say(language, messages.askBoard)}
        </Button>
      )}
    </form>
  )
}

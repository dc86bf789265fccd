import { formatDate, say } from '../../../../platform/i18n/index.ts'
import { ButtonLink } from '../../../../ui/ButtonLink.tsx'
import { EmptyState } from '../../../../ui/EmptyState.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Table } from '../../../../ui/Table.tsx'
import { messages } from '../../messages/index.ts'
import type { StoredWorkshop } from '../../queries/workshops.ts'
import { overviewAddress, workshopAddress } from '../addresses.ts'

interface WorkshopListPageProps {
  frame: Framing
  workshops: readonly StoredWorkshop[]
  mayLead: boolean
}

/** Every workshop, the newest first. */
export function WorkshopListPage({ frame, workshops, mayLead }: WorkshopListPageProps) {
  const { language } = frame
  const begin = mayLead && (
    <ButtonLink href="/riskworkshoppar/ny" icon="add">
      {say(language, messages.workshopNew)}
    </ButtonLink>
  )
  return (
    <WorkFrame {...frame}>
      <PageHead
        crumb={<a href={overviewAddress}>{say(language, messages.risks)}</a>}
        title={say(language, messages.workshopsTitle)}
        lead={say(language, messages.workshopsLead)}
        actions={workshops.length > 0 && begin}
      />
      {workshops.length === 0 ? (
        <EmptyState
          id="tomt"
          title={say(language, messages.workshopsNone)}
          lead={say(language, messages.workshopsNoneLead)}
        >
          {begin}
        </EmptyState>
      ) : (
        <Table
          caption={say(language, messages.workshopsTitle)}
          captionHidden
          stack
          columns={[
            { key: 'name', label: say(language, messages.workshop) },
            { key: 'day', label: say(language, messages.workshopHeld) },
            { key: 'cards', label: say(language, messages.cards), numeric: true },
            { key: 'state', label: say(language, messages.workshopState) },
          ]}
          rows={workshops.map(({ id, name, heldOn, cards, closed }) => ({
            key: id,
            cells: [
              <a key="name" href={workshopAddress(id)}>
                {name}
              </a>,
              formatDate(language, heldOn),
              cards,
              say(language, closed ? messages.workshopClosed : messages.workshopOpen),
            ],
          }))}
        />
      )}
    </WorkFrame>
  )
}

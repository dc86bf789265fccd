import { formatDate, type Language, say } from '../../../../platform/i18n/index.ts'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { Status } from '../../../../ui/Status.tsx'
import { Table } from '../../../../ui/Table.tsx'
import type { OpenWorkshop } from '../../actions/workshops.ts'
import { messages } from '../../messages/index.ts'
import type { StoredCard } from '../../queries/workshops.ts'
import { cardAddress, workshopAddress, workshopsAddress } from '../addresses.ts'

/** A workshop: its cards, and how far each has come. */
export function WorkshopPage({ frame, open }: { frame: Framing; open: OpenWorkshop }) {
  const { language } = frame
  const { workshop, cards, mayLead } = open
  return (
    <WorkFrame {...frame}>
      <PageHead
        crumb={<a href={workshopsAddress}>{say(language, messages.workshopsTitle)}</a>}
        title={workshop.name}
        lead={say(language, messages.workshopBy, {
          date: formatDate(language, workshop.heldOn),
          name: workshop.ledBy ?? '–',
        })}
      />
      {workshop.closed && <Notice title={say(language, messages.workshopIsClosed)} />}
      <Table
        caption={say(language, messages.cards)}
        captionHidden
        stack
        columns={[
          { key: 'card', label: say(language, messages.card) },
          { key: 'judged', label: say(language, messages.judgedHead) },
          { key: 'state', label: say(language, messages.workshopState), wide: true },
        ]}
        rows={cards.map((card) => ({
          key: card.risk,
          cells: [
            <a key="card" href={cardAddress(workshop.id, card.risk)}>
              {card.place}. {card.name}
            </a>,
            say(language, messages.judgedCount, { n: card.judged }),
            <CardStatus key="state" language={language} card={card} />,
          ],
        }))}
      />
      {mayLead && !workshop.closed && (
        <Section
          id="avsluta"
          title={say(language, messages.closeWorkshop)}
          lead={say(language, messages.closeWorkshopLead)}
        >
          <a href={`${workshopAddress(workshop.id)}/avsluta`}>{say(language, messages.closeWorkshop)}</a>
        </Section>
      )}
    </WorkFrame>
  )
}

function CardStatus({ language, card }: { language: Language; card: StoredCard }) {
  if (card.agreed) return <Status kind="done">{say(language, messages.agreedDone)}</Status>
  if (card.turned) return <Status kind="soon">{say(language, messages.turned)}</Status>
  return (
    <Status kind={card.mine ? 'done' : 'open'}>
      {say(language, card.mine ? messages.youHaveJudged : messages.youHaveNotJudged)}
    </Status>
  )
}

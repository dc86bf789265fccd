import { say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ErrorSummary } from '../../../../ui/ErrorSummary.tsx'
import { Facts } from '../../../../ui/Facts.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import type { OpenCard } from '../../actions/workshops.ts'
import { messages } from '../../messages/index.ts'
import type { WrittenJudgement } from '../../rules/read-judged.ts'
import { spreadOf } from '../../rules/spread.ts'
import { cardAddress, workshopAddress } from '../addresses.ts'
import type { PageFault } from '../faults.ts'
import { JudgementFields } from '../JudgementFields.tsx'
import { writtenOf } from '../read-judgement-form.ts'
import { SpreadSection } from './SpreadSection.tsx'

interface CardPageProps {
  frame: Framing
  open: OpenCard
  /** What was sent and could not be kept. */
  written: WrittenJudgement | null
  faults: readonly PageFault[]
  /** What was just done, or could not be. */
  notice: { readonly kind: 'done' | 'warning'; readonly text: string } | null
}

/** A scenario: first each judges it alone, then all see the spread and agree. */
export function CardPage({ frame, open, written, faults, notice }: CardPageProps) {
  const { language } = frame
  const { workshop, cards, card } = open
  const next = cards.find(({ place }) => place === card.place + 1)
  return (
    <WorkFrame {...frame} errors={faults.length > 0}>
      <ErrorSummary language={language} errors={[...faults]} />
      <PageHead
        crumb={<a href={workshopAddress(workshop.id)}>{workshop.name}</a>}
        title={card.name}
        lead={say(language, messages.cardPlace, { n: card.place, of: cards.length })}
        links={
          next !== undefined && <a href={cardAddress(workshop.id, next.risk)}>{say(language, messages.nextCard)}</a>
        }
      />
      {notice !== null && (
        <div className="below-4">
          <Notice kind={notice.kind} live title={notice.text} />
        </div>
      )}
      <Facts
        items={[
          ...(card.scenario === null ? [] : [[say(language, messages.scenario), card.scenario] as const]),
          ...(card.assetName === null ? [] : [[say(language, messages.asset), card.assetName] as const]),
          ...(card.existing === null ? [] : [[say(language, messages.existing), card.existing] as const]),
        ]}
      />
      {workshop.closed && !card.turned && <Notice title={say(language, messages.workshopIsClosed)} />}
      {card.turned ? (
        <Together {...{ frame, open, written, faults }} />
      ) : (
        !workshop.closed && <Alone {...{ frame, open, written, faults }} />
      )}
    </WorkFrame>
  )
}

type PartProps = Pick<CardPageProps, 'frame' | 'open' | 'written' | 'faults'>

function Alone({ frame: { language }, open, written, faults }: PartProps) {
  const { workshop, card, method, own, mayLead } = open
  const address = cardAddress(workshop.id, card.risk)
  return (
    <>
      <Section id="sjalv" title={say(language, messages.judgeAlone)} lead={say(language, messages.judgeAloneLead)}>
        <form method="post" action={address} noValidate className="above-4">
          <JudgementFields
            language={language}
            method={method}
            written={written ?? writtenOf(own, own?.reasoning)}
            faults={faults}
          />
          <p className="quiet above-3">{say(language, messages.noSecurityClassified)}</p>
          <p className="actions above-4">
            <Button>{say(language, messages.saveJudgement)}</Button>
          </p>
        </form>
      </Section>
      {mayLead && (
        <Section
          id="vand"
          title={say(language, messages.turnCard)}
          lead={say(language, messages.turnCardLead, { n: card.judged })}
        >
          <form method="post" action={`${address}/vand`}>
            <Button variant="secondary">{say(language, messages.turnCard)}</Button>
          </form>
        </Section>
      )}
    </>
  )
}

function Together({ frame: { language }, open, written, faults }: PartProps) {
  const { workshop, card, method, judgements, mayLead } = open
  const spread = spreadOf(judgements, method)
  const middle = (what: string) => spread.find((each) => each.what === what)?.middle
  const begins = writtenOf({
    likelihood: middle('likelihood') ?? null,
    consequences: Object.fromEntries(
      method.categories.flatMap((category) => {
        const step = middle(category)
        return step === undefined || step === null ? [] : [[category, step]]
      }),
    ),
  })
  return (
    <>
      <SpreadSection language={language} spread={spread} judgements={judgements} method={method} />
      {card.agreed && <Notice kind="done" title={say(language, messages.agreedSaved)} />}
      {mayLead && !workshop.closed && (
        <Section id="tillsammans" title={say(language, messages.agree)} lead={say(language, messages.agreeLead)}>
          <form
            method="post"
            action={`${cardAddress(workshop.id, card.risk)}/tillsammans`}
            noValidate
            className="above-4"
          >
            <JudgementFields language={language} method={method} written={written ?? begins} faults={faults} />
            <p className="actions above-4">
              <Button>{say(language, messages.saveAgreed)}</Button>
            </p>
          </form>
        </Section>
      )}
    </>
  )
}

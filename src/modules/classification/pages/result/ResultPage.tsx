import { formatDate, type Language, say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ButtonLink } from '../../../../ui/ButtonLink.tsx'
import { Details } from '../../../../ui/Details.tsx'
import { Facts } from '../../../../ui/Facts.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { Table } from '../../../../ui/Table.tsx'
import type { Assessed, Classification } from '../../actions/read-classification.ts'
import { messages } from '../../messages/index.ts'
import { highestOf } from '../../rules/aspects.ts'
import { classificationAddress, questionAddress } from '../addresses.ts'
import { Ladders } from '../Ladders.tsx'
import { shortLevels } from '../level-words.ts'
import { Differences, Disagreements } from './Differences.tsx'
import { LevelTable, ReasonTable } from './LevelTable.tsx'

/** Where it is told what the levels of an asset demand; null where nothing tells it. */
export type DemandsOf = (asset: string) => string

interface ResultPageProps {
  frame: Framing
  classification: Classification
  demandsOf: DemandsOf | null
  notice: string | null
}

/** How something is classified: its levels, what decided them, what they lead to, and what was decided before. */
export function ResultPage({ frame, classification, demandsOf, notice }: ResultPageProps) {
  const { language } = frame
  const { asset, model, levels, decided, draft, quick, earlier, differences, hands } = classification
  const own = decided?.standing.levels ?? quick?.levels ?? null
  return (
    <WorkFrame {...frame}>
      {notice !== null && (
        <div className="below-5">
          <Notice kind="done" live title={notice} />
        </div>
      )}
      <PageHead
        crumb={<a href={`/system/${asset.id}`}>{asset.name}</a>}
        title={say(language, messages.resultTitle, { name: asset.name })}
        lead={leadOf(language, classification)}
        actions={<Actions language={language} classification={classification} />}
      />
      {own && <Disagreements language={language} inherited={classification.inherited} own={own} />}
      {highestOf(levels) !== null && (
        <Section id="nivaer" title={say(language, messages.levelsHeading)}>
          <div className="classification-result">
            <Ladders language={language} model={model} levels={levels} />
            <LevelTable language={language} classification={classification} assessed={decided} own={false} />
          </div>
        </Section>
      )}
      {draft && (
        <Section
          id="pagar"
          title={say(language, messages.levelsHeadingDraft)}
          link={{ href: questionAddress(asset.id, null, false), label: say(language, messages.continueClassifying) }}
        >
          <LevelTable language={language} classification={classification} assessed={draft} own />
        </Section>
      )}
      {differences.length > 0 && (
        <Section id="skillnad" title={say(language, messages.differences)}>
          <Differences language={language} classification={classification} />
        </Section>
      )}
      {demandsOf !== null && highestOf(levels) !== null && (
        <Section id="krav" title={say(language, messages.demandsHeading)} lead={say(language, messages.demandsLead)}>
          <p>
            <a href={demandsOf(asset.id)}>{say(language, messages.demandsLink)}</a>
          </p>
        </Section>
      )}
      {hands.length > 0 && (
        <Section
          id="vidare"
          title={say(language, messages.handsHeading)}
          link={{ href: `/system/beroenden?kring=${asset.id}`, label: say(language, messages.dependenciesLink) }}
        >
          <ul>
            {hands.map(({ id, name }) => (
              <li key={id}>
                <a href={classificationAddress(id)}>{name}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {decided && <DecisionFacts language={language} decided={decided} />}
      {earlier.length > 0 && (
        <Section id="tidigare" title={say(language, messages.earlierHeading)}>
          <Table
            caption={say(language, messages.earlierHeading)}
            captionHidden
            stack
            columns={[
              { key: 'on', label: say(language, messages.decidedOn) },
              { key: 'levels', label: say(language, messages.levelsColumn) },
              { key: 'by', label: say(language, messages.decidedBy) },
            ]}
            rows={earlier.map((each) => ({
              key: each.id,
              cells: [
                formatDate(language, each.decided?.on ?? each.startedAt),
                shortLevels(language, each.levels),
                each.decided?.by ?? '',
              ],
            }))}
          />
        </Section>
      )}
    </WorkFrame>
  )
}

function leadOf(language: Language, { decided, draft, quick }: Classification): string {
  const parts = []
  if (decided?.assessment.decided) {
    const { on, by } = decided.assessment.decided
    parts.push(say(language, messages.leadDecided, { date: formatDate(language, on), by: by ?? '' }))
  } else if (quick) parts.push(say(language, messages.leadPreliminary))
  else if (!draft) parts.push(say(language, messages.leadNone))
  if (draft) parts.push(say(language, messages.leadDraft, draft.standing))
  return parts.join(' ')
}

/** The next thing to do with it, and the ways out. */
function Actions({ language, classification }: { language: Language; classification: Classification }) {
  const { asset, draft, decided, mayAssess, mayDecide } = classification
  const at = classificationAddress(asset.id)
  if (!mayAssess) return null
  if (draft === null) {
    return (
      <form method="post" action={`${at}/borja`}>
        <Button>{say(language, decided ? messages.classifyAgain : messages.classify)}</Button>
      </form>
    )
  }
  return (
    <>
      {draft.standing.complete && mayDecide ? (
        <ButtonLink href={`${at}/beslut`}>{say(language, messages.toDecision)}</ButtonLink>
      ) : (
        <ButtonLink href={questionAddress(asset.id, null, false)}>
          {say(language, messages.continueClassifying)}
        </ButtonLink>
      )}
      <a href={`${at}/avbryt`}>{say(language, messages.leave)}</a>
    </>
  )
}

function DecisionFacts({ language, decided }: { language: Language; decided: Assessed }) {
  const { assessment, model } = decided
  const { decided: decision, nextDate, revisedWhen, note, participants } = assessment
  const facts: (readonly [string, string])[] = [
    [say(language, messages.decidedBy), decision?.by ?? ''],
    [say(language, messages.decidedOn), decision ? formatDate(language, decision.on) : ''],
    [say(language, messages.nextDate), nextDate === null ? '' : formatDate(language, nextDate)],
    [say(language, messages.revisedWhen), revisedWhen ?? ''],
    [say(language, messages.note), note ?? ''],
    [say(language, messages.participants), participants.join(', ')],
    [say(language, messages.method), say(language, messages.methodVersion, { version: model.version })],
  ]
  return (
    <Section id="beslut" title={say(language, messages.decisionHeading)}>
      <Facts items={facts.filter(([, value]) => value !== '')} />
      <Details summary={say(language, messages.reasons)}>
        <ReasonTable language={language} assessed={decided} />
      </Details>
    </Section>
  )
}

import { type Language, say } from '../../../../platform/i18n/index.ts'
import { ButtonLink } from '../../../../ui/ButtonLink.tsx'
import { EmptyState } from '../../../../ui/EmptyState.tsx'
import { Facts } from '../../../../ui/Facts.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { Status } from '../../../../ui/Status.tsx'
import { Table } from '../../../../ui/Table.tsx'
import type { JudgedProcess } from '../../actions/processes.ts'
import { messages } from '../../messages/index.ts'
import type { Verdict } from '../../rules/chain.ts'
import { findingWords, hoursIn } from '../finding-words.ts'
import { WorstCells } from '../processes/ImpactTable.tsx'

interface OverviewPageProps {
  frame: Framing
  processes: readonly JudgedProcess[]
  mayFind: boolean
  notice: string | null
}

/** How many lines of what does not go together the overview shows. */
const shownFindings = 12

/** What must work whatever happens: where it does not go together, and every process over time. */
export function OverviewPage({ frame, processes, mayFind, notice }: OverviewPageProps) {
  const { language } = frame
  const find = <a href="/kontinuitet/hitta">{say(language, messages.find)}</a>
  return (
    <WorkFrame {...frame}>
      <PageHead
        title={say(language, messages.continuity)}
        lead={say(language, messages.continuityLead)}
        links={
          <>
            <a href="/kontinuitet/processer">{say(language, messages.processes)}</a>
            <a href="/kontinuitet/planer">{say(language, messages.plans)}</a>
            {mayFind && processes.length > 0 && find}
          </>
        }
      />
      {notice !== null && <Notice kind="done" live title={notice} />}
      {processes.length === 0 ? (
        <EmptyState id="borja" title={say(language, messages.startTitle)} lead={say(language, messages.startLead)}>
          {mayFind && (
            <p className="actions">
              <ButtonLink href="/kontinuitet/hitta">{say(language, messages.find)}</ButtonLink>
            </p>
          )}
        </EmptyState>
      ) : (
        <>
          <Counts language={language} processes={processes} />
          <Findings language={language} processes={processes} />
          <OverTime language={language} processes={processes} />
        </>
      )}
    </WorkFrame>
  )
}

interface PartProps {
  language: Language
  processes: readonly JudgedProcess[]
}

function Counts({ language, processes }: PartProps) {
  const count = processes.length
  const having = (is: (process: JudgedProcess) => boolean) => processes.filter(is).length
  const slow = having(({ chain }) => chain.verdict === 'slow')
  const revise = new Set(processes.flatMap(({ plan }) => (plan?.revision === 'needed' ? [plan.id] : []))).size
  return (
    <Section id="laget" title={say(language, messages.summaryCounts)}>
      <Facts
        items={[
          [
            say(language, messages.countProcesses),
            say(language, messages.countJudged, { count, judged: having(({ judgedOn }) => judgedOn !== null) }),
          ],
          [
            say(language, messages.countSlow),
            slow === 0 ? (
              '0'
            ) : (
              <a key="slow" href="/kontinuitet/processer?chain_by=*">
                {slow}
              </a>
            ),
          ],
          [
            say(language, messages.countPlanned),
            say(language, messages.countOf, { n: having(({ plan }) => plan?.status === 'in-force'), of: count }),
          ],
          [
            say(language, messages.countRevise),
            revise === 0 ? (
              '0'
            ) : (
              <a key="revise" href="/kontinuitet/planer?revision=needed">
                {revise}
              </a>
            ),
          ],
        ]}
      />
    </Section>
  )
}

const weight: Readonly<Record<string, number>> = {
  slow: 0,
  loss: 1,
  'recovery-late': 2,
  'tolerable-late': 3,
  falls: 4,
  'no-plan': 5,
}

function Findings({ language, processes }: PartProps) {
  const all = processes
    .flatMap((process) => process.findings.map((finding) => ({ process, finding })))
    .sort((a, b) => (weight[a.finding.kind] ?? 9) - (weight[b.finding.kind] ?? 9))
  const rest = all.length - shownFindings
  return (
    <Section id="gar-inte-ihop" title={say(language, messages.notRight)} lead={say(language, messages.notRightLead)}>
      {all.length === 0 ? (
        <p>{say(language, messages.allRight)}</p>
      ) : (
        <ul className="findings">
          {all.slice(0, shownFindings).map(({ process, finding }) => (
            <li key={`${process.id} ${finding.kind}`}>
              <a href={`/kontinuitet/processer/${process.id}`}>{process.name}</a>: {findingWords(language, finding)}
            </li>
          ))}
          {rest > 0 && <li>{say(language, messages.moreFindings, { count: rest })}</li>}
        </ul>
      )}
    </Section>
  )
}

const states = { slow: 'late', unknown: 'open', holds: 'done', nothing: 'open' } as const

function OverTime({ language, processes }: PartProps) {
  const title = say(language, messages.overTime)
  return (
    <Section id="over-tid" title={title} lead={say(language, messages.overTimeLead)}>
      <div className="over-time">
        <Table
          caption={title}
          captionHidden
          stack
          columns={[
            { key: 'process', label: say(language, messages.colProcess) },
            { key: 'impact', label: say(language, messages.colImpact), wide: true },
            { key: 'required', label: say(language, messages.colRequired) },
            { key: 'weakest', label: say(language, messages.colWeakest) },
            { key: 'plan', label: say(language, messages.colPlan) },
          ]}
          rows={processes.map((process) => ({
            key: process.id,
            cells: [
              <span key="name">
                <a href={`/kontinuitet/processer/${process.id}`}>{process.name}</a>
                {process.unitName !== null && <small>{process.unitName}</small>}
              </span>,
              <WorstCells key="impact" language={language} impact={process.impact} />,
              process.chain.required === null
                ? say(language, messages.notSaid)
                : hoursIn(language, process.chain.required),
              <WeakestCell key="weakest" language={language} process={process} />,
              process.plan === null ? (
                say(language, messages.noPlan)
              ) : (
                <span key="plan">
                  <a href={`/kontinuitet/planer/${process.plan.id}`}>{process.plan.name}</a>
                  {process.plan.status === 'draft' && <small>{say(language, messages.planStatuses.draft)}</small>}
                </span>
              ),
            ],
          }))}
        />
      </div>
    </Section>
  )
}

function VerdictStatus({ language, verdict }: { language: Language; verdict: Verdict }) {
  return <Status kind={states[verdict]}>{say(language, messages[verdict])}</Status>
}

function WeakestCell({ language, process: { chain } }: { language: Language; process: JudgedProcess }) {
  const { weakest, verdict } = chain
  return (
    <span>
      <VerdictStatus language={language} verdict={verdict} />
      {weakest !== null && (
        <small>
          {weakest.node.name},{' '}
          {chain.missing.length > 0
            ? say(language, messages.atLeast, { hours: hoursIn(language, weakest.hours) })
            : hoursIn(language, weakest.hours)}
        </small>
      )}
    </span>
  )
}

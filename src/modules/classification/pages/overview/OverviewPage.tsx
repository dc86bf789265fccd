import { formatDate, type Language, say } from '../../../../platform/i18n/index.ts'
import { formatPercent } from '../../../../stats/format-percent.ts'
import { ButtonLink } from '../../../../ui/ButtonLink.tsx'
import { ChartDefs, LevelBars } from '../../../../ui/charts/index.ts'
import { Details } from '../../../../ui/Details.tsx'
import { EmptyState } from '../../../../ui/EmptyState.tsx'
import { Figure } from '../../../../ui/Figure.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { ScrollTable } from '../../../../ui/ScrollTable.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { Status } from '../../../../ui/Status.tsx'
import { Table } from '../../../../ui/Table.tsx'
import type { ClassificationOverview } from '../../actions/overview.ts'
import { messages } from '../../messages/index.ts'
import { aspectNames } from '../../rules/aspect-messages.ts'
import type { OverviewTask } from '../../rules/overview.ts'
import { classificationAddress } from '../addresses.ts'
import { shortLevels } from '../level-words.ts'

interface OverviewPageProps {
  frame: Framing
  overview: ClassificationOverview
}

/** How many tasks the page names. */
const shownTasks = 15

/** How far the classifying is, what everything is worth, and what to do next. */
export function OverviewPage({ frame, overview }: OverviewPageProps) {
  const { language } = frame
  const { total, decided, mayAssess, tasks } = overview
  return (
    <WorkFrame {...frame}>
      <PageHead
        title={say(language, messages.classification)}
        lead={total > 0 && say(language, messages.overviewLead, { decided, total })}
        actions={
          mayAssess && total > 0 && <ButtonLink href="/klassning/snabb">{say(language, messages.quickPass)}</ButtonLink>
        }
        links={
          <>
            <a href="/klassning/modell">{say(language, messages.methodLink)}</a>
            <a href="/system/beroenden">{say(language, messages.dependencies)}</a>
          </>
        }
      />
      {total === 0 ? (
        <EmptyState id="tomt" title={say(language, messages.emptyTitle)} lead={say(language, messages.emptyLead)}>
          <ButtonLink href="/system">{say(language, messages.toRegister)}</ButtonLink>
        </EmptyState>
      ) : (
        <>
          <ChartDefs />
          <Section id="lage" title={say(language, messages.howFar)}>
            <Figure
              language={language}
              count={`${decided}`}
              total={`${total}`}
              {...(total >= 20 && { share: formatPercent(decided, total, language) ?? '' })}
            >
              {say(language, messages.decidedWords)}
            </Figure>
          </Section>
          <Levels language={language} overview={overview} />
          <Section id="att-gora" title={say(language, messages.todo)} lead={todoLead(language, tasks.length)}>
            {tasks.length > 0 && (
              <div className="classification-tasks">
                <Tasks language={language} tasks={tasks.slice(0, shownTasks)} />
              </div>
            )}
          </Section>
          <Units language={language} overview={overview} />
        </>
      )}
    </WorkFrame>
  )
}

function todoLead(language: Language, total: number): string | undefined {
  if (total === 0) return say(language, messages.todoNothing)
  return total > shownTasks ? say(language, messages.todoShown, { shown: shownTasks, total }) : undefined
}

interface PartProps {
  language: Language
  overview: ClassificationOverview
}

function Levels({ language, overview: { aspects, total, model } }: PartProps) {
  const highest = model.levels.at(-1)?.level
  const [most] = aspects
    .map(({ aspect, levels }) => ({ aspect, n: levels.find(({ level }) => level === highest)?.count ?? 0 }))
    .sort((a, b) => b.n - a.n)
  const finding = most && {
    n: most.n,
    aspect: say(language, aspectNames[most.aspect]).toLowerCase(),
    level: `${highest}`,
  }
  return (
    <Section
      id="nivaer"
      title={say(language, messages.levelsByAspect)}
      lead={say(language, messages.levelsByAspectLead)}
    >
      {finding && finding.n > 0 && <p>{say(language, messages.chartFinding, finding)}</p>}
      <LevelBars
        language={language}
        total={total}
        rows={aspects.map(({ aspect, levels, unknown }) => ({
          id: aspect,
          label: say(language, aspectNames[aspect]),
          unknown: { count: unknown, words: say(language, messages.unknownSegment, { count: unknown }) },
          steps: levels.map(({ level, count }) => ({
            step: level,
            count,
            words: say(language, messages.levelSegment, { level: `${level}`, count }),
          })),
        }))}
      />
      <Details summary={say(language, messages.figuresAsTable)}>
        <ScrollTable
          caption={say(language, messages.figuresAsTable)}
          columns={[
            { key: 'aspect', label: say(language, messages.aspect) },
            ...model.levels.map(({ level, name }) => ({
              key: `${level}`,
              label: `${level} ${say(language, name)}`,
              numeric: true,
            })),
            { key: 'unknown', label: say(language, messages.notAssessedColumn), numeric: true },
          ]}
          rows={aspects.map(({ aspect, levels, unknown }) => ({
            key: aspect,
            cells: [say(language, aspectNames[aspect]), ...levels.map(({ count }) => count), unknown],
          }))}
        />
      </Details>
    </Section>
  )
}

function Tasks({ language, tasks }: { language: Language; tasks: readonly OverviewTask[] }) {
  return (
    <Table
      caption={say(language, messages.todo)}
      captionHidden
      stack
      columns={[
        { key: 'asset', label: say(language, messages.asset) },
        { key: 'why', label: say(language, messages.reason), wide: true },
        { key: 'owner', label: say(language, messages.owner), wide: true },
      ]}
      rows={tasks.map((task, index) => ({
        key: `${task.kind}-${task.asset.id}-${index}`,
        cells: [
          <a key="asset" href={classificationAddress(task.asset.id)}>
            {task.asset.name}
          </a>,
          <TaskStatus key="why" language={language} task={task} />,
          task.asset.ownerName ?? <span className="quiet">{say(language, messages.ownerMissing)}</span>,
        ],
      }))}
    />
  )
}

function TaskStatus({ language, task }: { language: Language; task: OverviewTask }) {
  switch (task.kind) {
    case 'conflict': {
      const aspect = say(language, aspectNames[task.conflict.aspect])
      return <Status kind="late">{say(language, messages.taskConflict, { aspect, from: task.from })}</Status>
    }
    case 'overdue':
      return (
        <Status kind="late">{say(language, messages.taskOverdue, { date: formatDate(language, task.date) })}</Status>
      )
    case 'soon':
      return <Status kind="soon">{say(language, messages.taskSoon, { date: formatDate(language, task.date) })}</Status>
    case 'draft':
      return <Status kind="open">{say(language, messages.taskDraft)}</Status>
    case 'preliminary': {
      const levels = shortLevels(language, task.asset.levels)
      return <Status kind="open">{`${say(language, messages.taskPreliminary)} ${levels}`}</Status>
    }
    case 'none':
      return <Status kind="open">{say(language, messages.taskNone)}</Status>
  }
}

function Units({ language, overview: { units } }: PartProps) {
  return (
    <Section id="enheter" title={say(language, messages.byUnit)}>
      <ScrollTable
        caption={say(language, messages.byUnitCaption)}
        captionHidden
        columns={[
          { key: 'unit', label: say(language, messages.unit) },
          { key: 'decided', label: say(language, messages.decidedColumn), numeric: true },
          { key: 'preliminary', label: say(language, messages.preliminaryColumn), numeric: true },
          { key: 'none', label: say(language, messages.noneColumn), numeric: true },
          { key: 'total', label: say(language, messages.totalColumn), numeric: true },
        ]}
        rows={units.map(({ unit, decided, preliminary, none, total }) => ({
          key: unit ?? '',
          cells: [unit ?? say(language, messages.noUnit), decided, preliminary, none, total],
        }))}
      />
    </Section>
  )
}

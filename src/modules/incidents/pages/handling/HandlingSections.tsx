import { formatDate, type Language, say } from '../../../../platform/i18n/index.ts'
import { Facts } from '../../../../ui/Facts.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { Table } from '../../../../ui/Table.tsx'
import { messages } from '../../messages/index.ts'
import { type Affected, affectedKinds, type Handling, type IncidentMeasure } from '../../queries/handling.ts'

interface HandlingSectionsProps {
  language: Language
  incident: string
  severity: string
  handling: Handling
  mayChange: boolean
}

/** Where a record of each kind is shown; people have no page of their own. */
const pathOf = { asset: '/system', supplier: '/leverantorer', unit: '/organisation', person: null } as const

/** On an incident's page: what it has hit, what is done, how grave it was judged to be and why it happened. */
export function HandlingSections({ language, incident, severity, handling, mayChange }: HandlingSectionsProps) {
  const { affected, measures, judged, cause } = handling
  const path = `/incidenter/${incident}`
  const to = (page: string, label: keyof typeof messages) =>
    mayChange ? { link: { href: `${path}/${page}`, label: say(language, messages[label] as never) } } : {}
  return (
    <>
      <Section id="alla-berorda" title={say(language, messages.allAffected)} {...to('berorda', 'changeAffected')}>
        {affected.length === 0 ? (
          <p>{say(language, messages.noneAffected)}</p>
        ) : (
          <Facts
            items={affectedKinds.flatMap((what) => {
              const of = affected.filter((each) => each.what === what)
              return of.length === 0
                ? []
                : [[say(language, messages.affectedKinds[what]), <AffectedList key={what} {...{ language, of }} />]]
            })}
          />
        )}
      </Section>
      <Section
        id="uppgifter"
        title={say(language, messages.tasks)}
        lead={say(language, messages.tasksLead)}
        {...to('uppgift', 'addTask')}
      >
        <Measures
          language={language}
          caption={say(language, messages.tasks)}
          measures={measures.filter(({ kind }) => kind === 'task')}
          none={say(language, messages.noTasks)}
        />
      </Section>
      <Section id="allvar" title={say(language, messages.severityJudged)} {...to('allvar', 'severityTitle')}>
        {judged === null ? (
          <p>{say(language, messages.severityNotJudged)}</p>
        ) : (
          <>
            <Facts
              items={[
                [
                  say(language, messages.severity),
                  say(language, messages.severityBy, {
                    level: say(language, messages.severities[judged.level]),
                    date: formatDate(language, new Date(judged.judgedAt)),
                    name: judged.by ?? '',
                  }),
                ],
                [say(language, messages.severityWhy), judged.why],
              ]}
            />
            {judged.level !== severity && <p className="quiet">{say(language, messages.severityOtherNow)}</p>}
          </>
        )}
      </Section>
      <Section id="varfor" title={say(language, messages.whySteps)} {...to('varfor', 'whyTitle')}>
        {cause === null || cause.steps.length === 0 ? (
          <p>{say(language, messages.whyNone)}</p>
        ) : (
          <ol className="steps">
            {cause.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        )}
      </Section>
      <Section id="atgarder" title={say(language, messages.lessonMeasures)} {...to('uppgift?slag=lardom', 'addLesson')}>
        <Measures
          language={language}
          caption={say(language, messages.lessonMeasures)}
          measures={measures.filter(({ kind }) => kind === 'lesson')}
          none={say(language, messages.noLessonMeasures)}
        />
      </Section>
    </>
  )
}

function AffectedList({ language, of }: { language: Language; of: readonly Affected[] }) {
  return of.map(({ id, what, record, name, role }, at) => {
    const path = pathOf[what]
    return (
      <span key={id}>
        {at > 0 && ', '}
        {path === null ? name : <a href={what === 'unit' ? `${path}/${record}` : `${path}/${record}`}>{name}</a>}
        {role !== null && ` (${say(language, messages.roles[role])})`}
      </span>
    )
  })
}

interface MeasuresProps {
  language: Language
  caption: string
  measures: readonly IncidentMeasure[]
  none: string
}

function Measures({ language, caption, measures, none }: MeasuresProps) {
  if (measures.length === 0) return <p>{none}</p>
  return (
    <Table
      caption={caption}
      captionHidden
      stack
      columns={[
        { key: 'name', label: say(language, messages.taskName) },
        { key: 'owner', label: say(language, messages.owner) },
        { key: 'due', label: say(language, messages.taskDue) },
        { key: 'status', label: say(language, messages.taskState) },
      ]}
      rows={measures.map(({ id, name, owner, dueOn, status }) => ({
        key: id,
        cells: [
          <a key="name" href={`/atgarder/${id}`}>
            {name}
          </a>,
          owner ?? say(language, messages.nobody),
          dueOn === null ? '' : formatDate(language, dueOn),
          say(language, messages.measureStatuses[status]),
        ],
      }))}
    />
  )
}

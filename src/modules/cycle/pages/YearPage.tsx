import { formatDate, formatShortDate, type Language, say } from '../../../platform/i18n/index.ts'
import { Button } from '../../../ui/Button.tsx'
import { ButtonLink } from '../../../ui/ButtonLink.tsx'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import type { Framing } from '../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { PageHead } from '../../../ui/PageHead.tsx'
import { Section } from '../../../ui/Section.tsx'
import { Table } from '../../../ui/Table.tsx'
import type { Year } from '../actions/read-year.ts'
import { messages } from '../messages/index.ts'
import type { YearGroup } from '../queries/year.ts'
import { sayTime } from '../say-time.ts'
import { lateSince, nameGroup, smallOf } from './name-group.ts'
import { YearWheel } from './YearSection.tsx'

interface YearPageProps {
  frame: Framing
  year: Year
  notice: string | null
}

/** The annual cycle: the wheel, all of it as a list, what was written by hand, and the calendar. */
export function YearPage({ frame, year, notice }: YearPageProps) {
  const { language } = frame
  const { today, groups, mayDo } = year
  const late = groups.filter(({ count, done, last }) => done < count && last < today)
  const coming = groups.filter(({ count, done, last }) => done < count && last >= today)
  const finished = groups.filter(({ count, done }) => done === count)
  return (
    <WorkFrame {...frame}>
      <PageHead
        title={say(language, messages.annualCycle)}
        lead={say(language, messages.annualCycleLead)}
        {...(mayDo && {
          actions: (
            <ButtonLink href="/arshjulet/ny" icon="add">
              {say(language, messages.addTask)}
            </ButtonLink>
          ),
        })}
      />
      {notice !== null && (
        <div className="below-5">
          <Notice kind="done" title={notice} live />
        </div>
      )}
      {groups.length === 0 ? (
        <EmptyState
          id="tomt"
          title={say(language, messages.nothingInYear)}
          lead={say(language, messages.nothingInYearLead)}
        />
      ) : (
        <YearWheel language={language} today={today} groups={groups} />
      )}
      <Groups language={language} id="forsenat" title={say(language, messages.lateHeading)} groups={late} late />
      <Groups language={language} id="kommer" title={say(language, messages.nextTwelve)} groups={coming} />
      <Groups language={language} id="klart" title={say(language, messages.doneHeading)} groups={finished} />
      <OwnTasks language={language} year={year} />
      <CalendarSection language={language} feed={year.feed} />
    </WorkFrame>
  )
}

interface GroupsProps {
  language: Language
  id: string
  title: string
  groups: readonly YearGroup[]
  late?: boolean
}

/** What is alike of a month is one row. */
function Groups({ language, id, title, groups, late }: GroupsProps) {
  if (groups.length === 0) return null
  return (
    <Section id={id} title={title}>
      <ul className="year-list">
        {groups.map((group) => (
          <li key={`${group.register}${group.what}${group.first}${group.record}`} className="year-row">
            <time dateTime={group.first}>{formatShortDate(language, group.first)}</time>
            <span>
              {nameGroup(language, group)}
              <small>
                {[...(late ? [lateSince(language, group)] : []), smallOf(language, group)].filter(Boolean).join(', ')}
              </small>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function OwnTasks({ language, year }: { language: Language; year: Year }) {
  const { own, mayDo, mayPlan, person } = year
  return (
    <Section id="egna" title={say(language, messages.ownTasks)} lead={say(language, messages.ownTasksLead)}>
      {own.length === 0 ? (
        <p>{say(language, messages.noOwnTasks)}</p>
      ) : (
        <Table
          caption={say(language, messages.ownTasks)}
          captionHidden
          stack
          columns={[
            { key: 'what', label: say(language, messages.what) },
            { key: 'every', label: say(language, messages.howOften) },
            { key: 'first', label: say(language, messages.firstDay) },
            { key: 'time', label: say(language, messages.time), numeric: true },
          ]}
          rows={own.map((task) => ({
            key: task.id,
            cells: [
              mayDo && (mayPlan || task.person === person) ? (
                <a key="what" href={`/arshjulet/egen/${task.id}`}>
                  {task.title}
                </a>
              ) : (
                task.title
              ),
              say(language, task.everyMonths === null ? messages.once : messages.everyMonths[task.everyMonths]),
              formatDate(language, task.dueOn),
              sayTime(language, task.minutes),
            ],
          }))}
        />
      )}
    </Section>
  )
}

function CalendarSection({ language, feed }: { language: Language; feed: Date | null }) {
  return (
    <Section id="kalender" title={say(language, messages.calendar)} lead={say(language, messages.calendarLead)}>
      {feed !== null && <p>{say(language, messages.calendarSince, { date: formatDate(language, feed) })}</p>}
      <div className="actions above-4">
        <form method="post" action="/arshjulet/kalender">
          <Button variant="secondary">
            {say(language, feed === null ? messages.makeCalendar : messages.makeCalendarAnew)}
          </Button>
        </form>
        {feed !== null && (
          <form method="post" action="/arshjulet/kalender/ta-tillbaka">
            <Button variant="secondary">{say(language, messages.revokeCalendar)}</Button>
          </form>
        )}
      </div>
    </Section>
  )
}

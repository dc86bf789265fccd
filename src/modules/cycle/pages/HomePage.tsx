import { formatDayOfWeek, type Language, say } from '../../../platform/i18n/index.ts'
import { Button } from '../../../ui/Button.tsx'
import type { Framing } from '../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { PageHead } from '../../../ui/PageHead.tsx'
import { Section } from '../../../ui/Section.tsx'
import type { Home } from '../actions/read-home.ts'
import { messages } from '../messages/index.ts'
import { isoWeek } from '../rules/days.ts'
import { Everywhere, type InOtherPlace } from './Everywhere.tsx'
import { OwnSection } from './OwnSection.tsx'
import { StandingList } from './StandingList.tsx'
import { UnitSection } from './UnitSection.tsx'
import { WeekSection } from './WeekSection.tsx'
import { YearSection } from './YearSection.tsx'

interface HomePageProps {
  frame: Framing
  home: Home
  /** The tasks of every municipality that the person works in, where they are several. */
  everywhere: readonly InOtherPlace[]
  /** What was just done, and the task that it can be undone for. */
  notice: { readonly text: string; readonly undo: string | null } | null
}

/** The first page: what to do now, for the hours that there are; and what one answers for: all of it, a unit, or what one owns. */
export function HomePage({ frame, home, everywhere, notice }: HomePageProps) {
  const { language } = frame
  const { today } = home
  return (
    <WorkFrame {...frame}>
      <PageHead
        crumb={
          <time dateTime={today}>
            {say(language, messages.weekday, { day: formatDayOfWeek(language, today), week: isoWeek(today) })}
          </time>
        }
        title={say(language, messages.now)}
      />
      {notice !== null && (
        <div className="below-5">
          <Notice kind="done" title={notice.text} live>
            {notice.undo !== null && (
              <form method="post" action="/hem/angra">
                <input type="hidden" name="uppgift" value={notice.undo} />
                <Button variant="secondary" size="sm">
                  {say(language, messages.undo)}
                </Button>
              </form>
            )}
          </Notice>
        </div>
      )}
      <WeekSection language={language} home={home} />
      {everywhere.length > 1 && <Everywhere language={language} places={everywhere} today={today} />}
      {home.unit !== null && <UnitSection language={language} held={home.unit} today={today} />}
      {home.own !== null && <OwnSection language={language} held={home.own} today={today} brief={home.unit !== null} />}
      {home.whole !== null && <WholeSections language={language} whole={home.whole} home={home} />}
    </WorkFrame>
  )
}

interface WholeProps {
  language: Language
  whole: NonNullable<Home['whole']>
  home: Home
}

/** The year and where the municipality stands. */
function WholeSections({ language, whole: { year, standing }, home: { today, snapshots } }: WholeProps) {
  return (
    <>
      <YearSection language={language} today={today} groups={year} />
      <Section
        id="var-star-vi"
        title={say(language, messages.whereWeStand)}
        lead={say(language, messages.standingLead)}
        link={{ href: '/var-star-vi', label: say(language, messages.withEvidence) }}
      >
        <StandingList language={language} parts={standing} snapshots={snapshots} today={today} />
      </Section>
    </>
  )
}

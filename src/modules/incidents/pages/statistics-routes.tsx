import type { Context } from 'hono'
import type { App, Env } from '../../../platform/http/index.ts'
import { dayOf, type Language, say } from '../../../platform/i18n/index.ts'
import { asText, writeRows } from '../../../platform/tables/index.ts'
import { renderPage } from '../../../ui/frame/Document.tsx'
import type { FrameMaker, Framing } from '../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../ui/PageHead.tsx'
import { Section } from '../../../ui/Section.tsx'
import { Table } from '../../../ui/Table.tsx'
import { readStatistics, type YearStatistics } from '../actions/statistics.ts'
import { messages } from '../messages/index.ts'

interface Part {
  readonly id: string
  readonly title: string
  readonly rows: readonly (readonly [label: string, count: number | null])[]
}

/** The tables of a year, each with its rows in words. */
function partsOf(language: Language, { months, kinds, severities, units }: YearStatistics): Part[] {
  const named = (words: Readonly<Record<string, unknown>>, shown: YearStatistics['kinds']) =>
    Object.keys(words)
      .filter((key) => key in shown)
      .map((key) => [say(language, words[key] as never), shown[key] ?? null] as const)
  return [
    {
      id: 'manader',
      title: say(language, messages.statisticsMonth),
      rows: Object.keys(months)
        .sort()
        .map((month) => [monthName(language, Number(month)), months[month] ?? null] as const),
    },
    { id: 'slag', title: say(language, messages.kind), rows: named(messages.kinds, kinds) },
    { id: 'allvar', title: say(language, messages.severity), rows: named(messages.severities, severities) },
    {
      id: 'namnder',
      title: say(language, messages.unit),
      rows: Object.keys(units)
        .sort((a, b) => a.localeCompare(b, 'sv'))
        .map((name) => [name === '' ? say(language, messages.statisticsNoUnit) : name, units[name] ?? null] as const),
    },
  ]
}

function monthName(language: Language, month: number): string {
  return new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2026, month - 1, 1)),
  )
}

function StatisticsPage({ frame, statistics }: { frame: Framing; statistics: YearStatistics }) {
  const { language } = frame
  const { year, total } = statistics
  const shown = (count: number | null) => (count === null ? say(language, messages.statisticsHidden) : `${count}`)
  return (
    <WorkFrame {...frame}>
      <PageHead
        crumb={<a href="/incidenter">{say(language, messages.title)}</a>}
        title={say(language, messages.statistics)}
        lead={say(language, messages.statisticsTotal, { year, total: shown(total) })}
        links={
          <>
            <a href={`/incidenter/statistik?ar=${year - 1}`}>
              {say(language, messages.statisticsYear, { year: year - 1 })}
            </a>
            <a href={`/incidenter/statistik/hamta?ar=${year}`} download="">
              {say(language, messages.statisticsCsv)}
            </a>
          </>
        }
      />
      <p>{say(language, total === 0 ? messages.statisticsNone : messages.statisticsLead)}</p>
      {total !== 0 &&
        partsOf(language, statistics).map(({ id, title, rows }) => (
          <Section key={id} id={id} title={title}>
            <Table
              caption={title}
              captionHidden
              columns={[
                { key: 'label', label: title },
                { key: 'count', label: say(language, messages.statisticsCount), numeric: true },
              ]}
              rows={rows.map(([label, count]) => ({ key: label, cells: [label, shown(count)] }))}
            />
          </Section>
        ))}
    </WorkFrame>
  )
}

/** The year's incidents in figures, as a page and as a file. */
export function statisticsRoutes(app: App, frame: FrameMaker): void {
  const read = (context: Context<Env>) => {
    const request = context.get('request')
    const asked = Number.parseInt(context.req.query('ar') ?? '', 10)
    const year = asked >= 1990 && asked <= 2200 ? asked : Number(dayOf(request.now).slice(0, 4))
    return request.perform(readStatistics, { year })
  }

  app.get('/incidenter/statistik', async (context) => {
    const statistics = await read(context)
    const framing = await frame(context, say(context.get('request').language, messages.statistics))
    return context.html(renderPage(<StatisticsPage frame={framing} statistics={statistics} />))
  })

  app.get('/incidenter/statistik/hamta', async (context) => {
    const { language } = context.get('request')
    const statistics = await read(context)
    const rows = partsOf(language, statistics).flatMap(({ title, rows }) =>
      rows.map(([label, count]) => [
        title,
        asText(label),
        count === null ? say(language, messages.statisticsHidden) : `${count}`,
      ]),
    )
    return context.body(`\ufeff${writeRows([['', '', say(language, messages.statisticsCount)], ...rows], ';')}`, 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="incidenter-${statistics.year}.csv"`,
    })
  })
}

import { dayOf, type Language, say } from '../../../../platform/i18n/index.ts'
import { formatNumber } from '../../../../stats/format-percent.ts'
import { EmptyState } from '../../../../ui/EmptyState.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { messages as sharedMessages } from '../../messages.ts'
import type { CallList } from '../actions/read-call-list.ts'
import { callWords } from '../messages/calls.ts'
import { messages } from '../messages/index.ts'
import { type CallStanding, type CallView, callViews, isInView } from '../rules/call-views.ts'
import { CallTable, type CallTableRow } from './CallTable.tsx'

interface CallListPageProps {
  frame: Framing
  list: CallList
  view: CallView
  now: Date
}

/** Those that have not answered, in the order of what an answer would do, and what came of calling them. */
export function CallListPage({ frame, list, view, now }: CallListPageProps) {
  const { language } = frame
  const { survey, candidates, mirror } = list
  const rows = rowsOf(list)
  const inView = (one: CallView) => rows.filter(({ row }) => isInView(one, standingOf(list, row), dayOf(now)))
  const shown = inView(view)
  const n = formatNumber(candidates.length, language)
  return (
    <WorkFrame {...frame}>
      <PageHead
        crumb={<a href={`/enkater/${survey.id}/insamling`}>{say(language, sharedMessages.collection)}</a>}
        title={say(language, messages.callList)}
        lead={say(language, mirror === null ? messages.callListUnordered : messages.callListLead, { n })}
        links={
          <a href={`/enkater/${survey.id}/ringlista.csv`} download="">
            {say(language, messages.downloadCsv)}
          </a>
        }
      />
      <nav className="views" aria-label={say(language, messages.views)}>
        {callViews.map((one) => (
          <a
            key={one}
            href={one === 'alla' ? `/enkater/${survey.id}/ringlista` : `/enkater/${survey.id}/ringlista?visa=${one}`}
            aria-current={one === view ? 'page' : undefined}
          >
            {say(language, callWords.view[one])} ({formatNumber(inView(one).length, language)})
          </a>
        ))}
      </nav>
      {shown.length === 0 ? (
        <Nothing language={language} view={view} survey={survey.id} />
      ) : (
        <CallTable
          language={language}
          list={list}
          rows={shown}
          caption={say(language, callWords.view[view])}
          now={now}
        />
      )}
    </WorkFrame>
  )
}

function Nothing({ language, view, survey }: { language: Language; view: CallView; survey: string }) {
  const other = view === 'oringda' ? 'i-dag' : 'oringda'
  return (
    <EmptyState
      id="tomt"
      title={say(language, callWords.viewEmpty[view])}
      lead={say(language, callWords.viewEmptyLead[view])}
    >
      {view !== 'alla' && (
        <p>
          <a href={`/enkater/${survey}/ringlista?visa=${other}`}>{say(language, callWords.view[other])}</a>
        </p>
      )}
    </EmptyState>
  )
}

/** Those that have not answered in their order, then those that have been called and have. */
export function rowsOf({ rows, candidates, calls }: CallList): readonly CallTableRow[] {
  const answered = rows
    .filter(({ status, respondent }) => status === 'complete' && calls.has(respondent))
    .map((row) => ({ row, gain: null }))
  return [...candidates, ...answered]
}

function standingOf({ calls }: CallList, { respondent, status }: CallTableRow['row']): CallStanding {
  return { complete: status === 'complete', latest: calls.get(respondent)?.latest ?? null }
}

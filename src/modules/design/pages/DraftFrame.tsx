import type { ReactNode } from 'react'
import { formatDate, formatTime, type Language, say, soften } from '../../../platform/i18n/index.ts'
import { Button } from '../../../ui/Button.tsx'
import { WorkFrame } from '../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { PageHead } from '../../../ui/PageHead.tsx'
import type { Draft } from '../../survey/index.ts'
import { messages } from '../messages/index.ts'
import { addressOf, type ShownDraft, type Told } from './shown-draft.ts'

/** The pages of a draft. */
export type DraftView = 'contents' | 'preview' | 'map' | 'check' | 'text'

const views: readonly {
  readonly view: DraftView
  readonly path: string
  readonly label: { sv: string; en: string }
}[] = [
  { view: 'contents', path: '', label: messages.viewContents },
  { view: 'preview', path: '/forhandsgranska', label: messages.viewPreview },
  { view: 'map', path: '/karta', label: messages.viewMap },
  { view: 'check', path: '/kontroll', label: messages.viewCheck },
  { view: 'text', path: '/yaml', label: messages.viewText },
]

interface DraftFrameProps extends ShownDraft {
  view: DraftView
  /** Of a page inside a view; the draft's name stands above it. */
  title?: string
  /** There are errors in the form of the page. */
  errors?: boolean
  children: ReactNode
}

/** The frame of every page of a draft: where one is, what can be undone, and what was just done. */
export function DraftFrame({ frame, opened, told, mayIssue, view, title, errors, children }: DraftFrameProps) {
  const { language } = frame
  const { draft, questionnaire } = opened
  const address = addressOf(draft.id)
  const name = soften(questionnaire.title[language])
  const when = `${formatDate(language, draft.updatedAt)} ${formatTime(language, draft.updatedAt)}`
  return (
    <WorkFrame {...frame} script="design.js" errors={errors ?? false}>
      <PageHead
        crumb={
          title === undefined ? (
            <a href="/formular">{say(language, messages.allForms)}</a>
          ) : (
            <>
              <a href="/formular">{say(language, messages.allForms)}</a> / <a href={address}>{name}</a>
            </>
          )
        }
        title={title ?? name}
        {...(title === undefined && { lead: say(language, messages.draftLine, { when, who: draft.updatedBy }) })}
        {...(title === undefined &&
          mayIssue &&
          questionnaire.questions.length > 0 && {
            links: <a href={`/enkater/ny?utkast=${draft.id}`}>{say(language, messages.makeSurvey)}</a>,
          })}
      />
      <nav className="views" aria-label={say(language, messages.views)}>
        {views.map((each) => (
          <a
            key={each.view}
            href={address + each.path}
            aria-current={each.view === view ? (title === undefined ? 'page' : 'true') : undefined}
          >
            {say(language, each.label)}
          </a>
        ))}
      </nav>
      <History language={language} draft={draft} />
      {told !== null && <ToldNotice language={language} told={told} draft={draft} />}
      {children}
    </WorkFrame>
  )
}

function History({ language, draft }: { language: Language; draft: Draft }) {
  if (draft.undo === null && draft.redo === null) return null
  const address = addressOf(draft.id)
  return (
    <form method="post" className="draft-history">
      <input type="hidden" name="version" value={draft.version} />
      {draft.undo && (
        <Button variant="tertiary" size="sm" formAction={`${address}/angra`}>
          {say(language, messages.undo)}: {changeOf(language, draft.undo)}
        </Button>
      )}
      {draft.redo && (
        <Button variant="tertiary" size="sm" formAction={`${address}/gor-om`}>
          {say(language, messages.redo)}: {changeOf(language, draft.redo)}
        </Button>
      )}
    </form>
  )
}

function changeOf(language: Language, { kind, name = '' }: { kind: string; name?: string }): string {
  const short = name.length > 60 ? `${name.slice(0, 57)}…` : name
  return say(language, messages.changes, { kind, name: short })
}

function ToldNotice({ language, told, draft }: { language: Language; told: Told; draft: Draft }) {
  if (told.kind === 'done') {
    return (
      <div className="below-4">
        <Notice kind="done" live title={say(language, messages[told.what])} />
      </div>
    )
  }
  if (told.kind === 'stale') {
    return (
      <div className="below-4">
        <Notice kind="warning" live title={say(language, messages.staleTitle, { who: draft.updatedBy })}>
          <p>{say(language, told.kept ? messages.staleBoth : messages.staleNothing)}</p>
        </Notice>
      </div>
    )
  }
  return (
    <div className="below-4">
      <Notice kind="warning" live title={say(language, messages.notDone)}>
        {told.faults.map((fault) => (
          <p key={fault}>{fault}</p>
        ))}
      </Notice>
    </div>
  )
}

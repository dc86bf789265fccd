import type { Context } from 'hono'
import type { App, Env } from '../../../../platform/http/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import { may } from '../../../../platform/tenancy/index.ts'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { Notice } from '../../../../ui/Notice.tsx'
import { registerRoutes } from '../../../../ui/register/index.ts'
import { openRecord } from '../../actions/read-document.ts'
import { documentActions, documentRegister } from '../../document-register.ts'
import { messages } from '../../messages/index.ts'
import { DocumentScope } from './DocumentScope.tsx'
import { DocumentVersions, EarlierVersions } from './DocumentVersions.tsx'

/** The register of documents, each with its versions and whom it applies to. */
export function recordRoutes(app: App, frame: FrameMaker): void {
  registerRoutes(app, frame, documentRegister, documentActions, {
    listLinks: async ({ language }, context) => {
      const { workplace } = await context.get('request').member()
      return (
        <>
          {may(workplace.role, 'unit.read') && (
            <>
              <a href="/dokument/mallar">{say(language, messages.templatesTitle)}</a>
              <a href="/dokument/enheter">{say(language, messages.coverageTitle)}</a>
            </>
          )}
          {may(workplace.role, 'document.acknowledge') && <a href="/att-lasa">{say(language, messages.mineTitle)}</a>}
        </>
      )
    },
    read: openRecord,
    beside: async (context, { language }, _, { open }) => {
      const notice = noticeOf(context)
      return {
        before: (
          <>
            {notice !== null && <Notice kind="done" live title={notice} />}
            <DocumentVersions language={language} open={open} />
          </>
        ),
        after: (
          <>
            <DocumentScope language={language} open={open} />
            <EarlierVersions language={language} open={open} />
          </>
        ),
      }
    },
  })
}

const done = {
  utkast: messages.draftSaved,
  borttaget: messages.draftDropped,
  beslutad: messages.decisionSaved,
  upphavd: messages.isRepealed,
  omfattning: messages.scopeSaved,
} as const

function noticeOf(context: Context<Env>): string | null {
  const found = Object.entries(done).find(([name]) => context.req.query('gjort') === name)
  return found ? say(context.get('request').language, found[1]) : null
}

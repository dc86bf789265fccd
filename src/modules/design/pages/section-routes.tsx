import type { Context } from 'hono'
import type { App, Env } from '../../../platform/http/index.ts'
import { say } from '../../../platform/i18n/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { renderPage } from '../../../ui/frame/index.ts'
import type { FrameMaker } from '../../../ui/frame/maker.ts'
import { changeDraft } from '../actions/change-draft.ts'
import type { OpenDraft } from '../actions/open-draft.ts'
import { messages } from '../messages/index.ts'
import type { Operation } from '../rules/change/operation.ts'
import { type FormFields, readFields, wordsOf } from './form-fields.ts'
import { RemovePage } from './RemovePage.tsx'
import { SectionPage } from './SectionPage.tsx'
import { addressOf, metWith, showDraft } from './shown-draft.ts'

interface Kind {
  readonly path: string
  readonly title: { readonly sv: string; readonly en: string }
  /** As it stands; null where it is no longer there. */
  readonly stored: (opened: OpenDraft, section: string) => { sv: string; en: string; id: string } | null
  readonly operation: (fields: FormFields, section: string) => Operation
}

const kinds: readonly Kind[] = [
  {
    path: '/formular/:draft/namn',
    title: messages.changeTitle,
    stored: ({ questionnaire: { title, id } }) => ({ ...title, id }),
    operation: (fields) => ({ kind: 'title', id: fields('id'), title: wordsOf(fields, 'title') }),
  },
  {
    path: '/formular/:draft/nytt-avsnitt',
    title: messages.newSection,
    stored: () => ({ sv: '', en: '', id: '' }),
    operation: (fields) => ({ kind: 'section-add', id: fields('id') || null, title: wordsOf(fields, 'title') }),
  },
  {
    path: '/formular/:draft/avsnitt/:section',
    title: messages.changeSection,
    stored: ({ questionnaire }, id) => {
      const section = questionnaire.sections.find((candidate) => candidate.id === id)
      return section === undefined ? null : { ...section.title, id }
    },
    operation: (fields, section) => ({
      kind: 'section-change',
      section,
      id: fields('id'),
      title: wordsOf(fields, 'title'),
    }),
  },
]

/** The name of a questionnaire and its sections: new, changed, copied, removed. */
export function sectionRoutes(app: App, makeFrame: FrameMaker): void {
  for (const kind of kinds) {
    const page = async (context: Context<Env>, posted: { fields: FormFields; error: unknown } | null) => {
      const { language } = context.get('request')
      const id = context.req.param('section') ?? ''
      const met = posted === null ? null : metWith(posted.error, language)
      const title = say(language, kind.title)
      const told = met?.kind === 'stale' ? { told: { kind: 'stale', kept: true } as const } : {}
      const shown = await showDraft(context, makeFrame, { title, ...told })
      const stored = kind.stored(shown.opened, id)
      if (stored === null && posted === null) throw new Problem('not-found')
      const fields = posted?.fields
      const values = fields ? { sv: fields('title.sv'), en: fields('title.en'), id: fields('id') } : stored
      return context.html(
        renderPage(
          <SectionPage
            {...shown}
            title={title}
            action={context.req.path}
            section={id === '' ? null : id}
            values={values ?? { sv: '', en: '', id: '' }}
            theirs={met?.kind === 'stale' ? stored : null}
            faults={met?.kind === 'faults' ? met.faults : new Map()}
          />,
        ),
        met?.status ?? 200,
      )
    }
    app.get(kind.path, (context) => page(context, null))
    app.post(kind.path, async (context) => {
      const { draft = '', section = '' } = context.req.param() as Record<string, string>
      const fields = await readFields(context)
      try {
        const operation = kind.operation(fields, section)
        const { place } = await context
          .get('request')
          .perform(changeDraft, { draft, version: fields.version, operation })
        return context.redirect(
          `${addressOf(draft)}?sparat${operation.kind === 'title' ? '' : `#avsnitt-${place}`}`,
          303,
        )
      } catch (error) {
        return page(context, { fields, error })
      }
    })
  }

  app.post('/formular/:draft/avsnitt/:section/kopiera', async (context) => {
    const { draft, section } = context.req.param()
    const { version } = await readFields(context)
    const operation = { kind: 'section-copy', section } as const
    const { place } = await context.get('request').perform(changeDraft, { draft, version, operation })
    return context.redirect(`${addressOf(draft)}#avsnitt-${place}`, 303)
  })

  const removal = async (context: Context<Env>, error: unknown) => {
    const { language } = context.get('request')
    const title = say(language, messages.removeSection)
    const met = error === null ? null : metWith(error, language)
    const told = met?.kind === 'stale' ? { told: { kind: 'stale', kept: false } as const } : {}
    const shown = await showDraft(context, makeFrame, { title, ...told })
    const { questionnaire, draft } = shown.opened
    const section = questionnaire.sections.find(({ id }) => id === context.req.param('section'))
    if (section === undefined) throw new Problem('not-found')
    const address = addressOf(draft.id)
    return context.html(
      renderPage(
        <RemovePage
          {...shown}
          title={title}
          name={section.title[language]}
          lead={say(language, messages.removeSectionLead, { questions: section.questions.length })}
          action={`${address}/avsnitt/${section.id}/ta-bort`}
          back={`${address}/avsnitt/${section.id}`}
          faults={met?.kind === 'faults' ? [...met.faults.values()] : []}
        />,
      ),
      met?.status ?? 200,
    )
  }
  app.get('/formular/:draft/avsnitt/:section/ta-bort', (context) => removal(context, null))
  app.post('/formular/:draft/avsnitt/:section/ta-bort', async (context) => {
    const { draft, section } = context.req.param()
    const { version } = await readFields(context)
    try {
      const operation = { kind: 'section-delete', section } as const
      await context.get('request').perform(changeDraft, { draft, version, operation })
    } catch (error) {
      return removal(context, error)
    }
    return context.redirect(`${addressOf(draft)}?sparat`, 303)
  })
}

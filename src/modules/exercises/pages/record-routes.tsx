import type { App } from '../../../platform/http/index.ts'
import { formatDate, say } from '../../../platform/i18n/index.ts'
import { ButtonLink } from '../../../ui/ButtonLink.tsx'
import type { FrameMaker } from '../../../ui/frame/maker.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { registerRoutes } from '../../../ui/register/index.ts'
import { Section } from '../../../ui/Section.tsx'
import { openExercise } from '../actions/open-exercise.ts'
import { exerciseActions, exerciseRegister } from '../exercise-register.ts'
import { messages } from '../messages/index.ts'
import { exerciseAddress, root } from './addresses.ts'
import { InjectList } from './InjectList.tsx'
import { MeasureList, NoteList } from './NoteList.tsx'

/** The register of exercises, each with what is told in it, what was noted and what came of it. */
export function recordRoutes(app: App, frame: FrameMaker): void {
  registerRoutes(app, frame, exerciseRegister, exerciseActions, {
    listLinks: ({ language }) => <a href={`${root}/bibliotek`}>{say(language, messages.library)}</a>,
    read: openExercise,
    beside: async (context, { language }, record, { injects, notes, measures, mayChange }) => {
      const address = exerciseAddress(record.id)
      const { status } = record.values
      const open = mayChange && record.endedAt === null && (status === 'planned' || status === 'under-way')
      const next = context.req.query('nasta')
      return {
        before: (
          <>
            {context.req.query('genomford') !== undefined && (
              <Notice
                kind="done"
                live
                title={say(language, messages.heldNotice, {
                  next: next !== undefined && /^\d{4}-\d\d-\d\d$/.test(next) ? formatDate(language, next) : '',
                })}
              />
            )}
            {open && (
              <p className="actions below-5">
                <ButtonLink href={`${address}/leda`}>{say(language, messages.lead)}</ButtonLink>
              </p>
            )}
          </>
        ),
        links: (
          <>
            <a href={`${address}/rapport.pdf`}>{say(language, messages.reportPdf)}</a>
            <a href={`${address}/rapport.docx`}>{say(language, messages.reportDocx)}</a>
          </>
        ),
        after: (
          <>
            <Section id="inspel" title={say(language, messages.injects)} lead={say(language, messages.injectsLead)}>
              {injects.length === 0 ? (
                <p>{say(language, messages.noInjects)}</p>
              ) : (
                <InjectList
                  language={language}
                  injects={injects}
                  linkOf={(inject) =>
                    open &&
                    inject.givenAt === null && (
                      <a href={`${address}/inspel/${inject.id}/ta-bort`}>
                        {say(language, messages.remove)}
                        <span className="sr-only"> {inject.title}</span>
                      </a>
                    )
                  }
                />
              )}
              {open && (
                <p className="actions above-4">
                  <ButtonLink href={`${address}/inspel`} variant="secondary">
                    {say(language, messages.addInject)}
                  </ButtonLink>
                </p>
              )}
            </Section>
            {status !== 'planned' && (
              <>
                <Section
                  id="anteckningar"
                  title={say(language, messages.notes)}
                  lead={say(language, messages.notesLead)}
                >
                  <NoteList language={language} notes={notes} />
                </Section>
                <Section id="atgarder" title={say(language, messages.measures)}>
                  <MeasureList language={language} measures={measures} />
                </Section>
              </>
            )}
          </>
        ),
      }
    },
  })
}

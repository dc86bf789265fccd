import { say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { TextArea } from '../../../../ui/TextArea.tsx'
import { momentWords } from '../../pages/moment.ts'
import type { CountyRespondent } from '../actions/own-county.ts'
import { messages } from '../messages.ts'
import { CountyState } from './OwnCountyPage.tsx'

interface CountyRespondentPageProps {
  frame: Framing
  respondent: CountyRespondent
  written: string
  error: string | undefined
  saved: boolean
  now: Date
}

/** One municipality of the county: how far it has come, what the board has noted, and a new note. */
export function CountyRespondentPage({ frame, respondent, written, error, saved, now }: CountyRespondentPageProps) {
  const { language } = frame
  const { row, notes } = respondent
  return (
    <WorkFrame {...frame} errors={error !== undefined}>
      {saved && (
        <div className="below-5">
          <Notice kind="done" live title={say(language, messages.noteSaved)} />
        </div>
      )}
      <PageHead
        crumb={<a href="/lan">{say(language, messages.ownCounty)}</a>}
        title={row.name}
        lead={row.title[language]}
      />
      <p>
        <CountyState language={language} row={row} now={now} />
      </p>
      <div className="above-6">
        <Section id="anteckningar" title={say(language, messages.notesSoFar)}>
          {notes.length === 0 ? (
            <p className="quiet">{say(language, messages.noNotesYet)}</p>
          ) : (
            <ol className="call-log">
              {notes.map(({ at, by, text }) => (
                <li key={at.toISOString()}>
                  <p className="kept-lines">{text}</p>
                  <p className="quiet">
                    <time dateTime={at.toISOString()}>{momentWords(at, language)}</time>, {by}
                  </p>
                </li>
              ))}
            </ol>
          )}
        </Section>
      </div>
      <div className="above-6">
        <Section id="ny" title={say(language, messages.newNote)}>
          <form method="post" action={`/lan/${row.survey}/${row.respondent}`} noValidate>
            <TextArea
              language={language}
              id="text"
              label={say(language, messages.noteLabel)}
              hint={say(language, messages.noteHint, { owner: row.ownerName })}
              value={written}
              rows={3}
              {...(error !== undefined && { error })}
            />
            <div className="actions above-4">
              <Button>{say(language, messages.saveNote)}</Button>
            </div>
          </form>
        </Section>
      </div>
    </WorkFrame>
  )
}

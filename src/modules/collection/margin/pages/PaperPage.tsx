import { type Language, say, soften } from '../../../../platform/i18n/index.ts'
import { ButtonLink } from '../../../../ui/ButtonLink.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { PublicFrame } from '../../../../ui/frame/PublicFrame.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { Table } from '../../../../ui/Table.tsx'
import type { Survey } from '../../../survey/index.ts'
import { messages } from '../messages.ts'
import { type PaperQuestion, paperForm } from '../rules/paper-form.ts'

/** The empty questionnaire, to read before answering and to print: every question, and in words who answers it. */
export function PaperPage({ frame, survey }: { frame: Framing; survey: Survey }) {
  const { language } = frame
  return (
    <PublicFrame {...frame}>
      <PageHead
        crumb={say(language, messages.paperKicker)}
        title={soften(survey.title[language])}
        lead={say(language, messages.paperLead)}
        links={
          <ButtonLink href={`/enkater/${survey.id}/fragor.pdf`} variant="secondary" size="sm" icon="download">
            {say(language, messages.paperPdf)}
          </ButtonLink>
        }
      />
      {paperForm(survey.questionnaire, language, messages.paperMunicipalities).map(({ id, title, questions }) => (
        <Section key={id} id={id} title={soften(title)}>
          {questions.map((question) => (
            <OnPaper key={question.id} language={language} question={question} />
          ))}
        </Section>
      ))}
    </PublicFrame>
  )
}

function OnPaper({ language, question }: { language: Language; question: PaperQuestion }) {
  const { number, text, help, routing, instruction, options, rows, lines } = question
  return (
    <article className="paper-question">
      <h3>
        {number}. {soften(text)}
      </h3>
      {routing !== null && <p className="quiet">{routing}</p>}
      {help !== null && <p className="quiet">{help}</p>}
      {rows.length > 0 ? (
        <Table
          caption={instruction}
          columns={[
            { key: 'row', label: say(language, messages.row) },
            ...options.map(({ label }) => ({ key: label, label })),
          ]}
          rows={rows.map((row) => ({ key: row, cells: [row, ...options.map(({ label }) => <Box key={label} />)] }))}
        />
      ) : (
        <>
          <p className="size-s">{instruction}</p>
          {options.length > 0 && (
            <ul className="paper-options">
              {options.map(({ label, writes }) => (
                <li key={label}>
                  <Box /> <span>{soften(label)}</span>
                  {writes && <span className="paper-line" aria-hidden="true" />}
                </li>
              ))}
            </ul>
          )}
        </>
      )}
      {Array.from({ length: lines }, (_, index) => (
        <div className="paper-line" aria-hidden="true" key={index} />
      ))}
    </article>
  )
}

/** Where a pen ticks; nothing to who hears the page. */
function Box() {
  return <span className="paper-box" aria-hidden="true" />
}

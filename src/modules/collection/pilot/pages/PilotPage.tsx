import { type Language, say, soften } from '../../../../platform/i18n/index.ts'
import { may, type Role } from '../../../../platform/tenancy/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ButtonLink } from '../../../../ui/ButtonLink.tsx'
import { EmptyState } from '../../../../ui/EmptyState.tsx'
import { Facts } from '../../../../ui/Facts.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { messages as sharedMessages } from '../../messages.ts'
import { messages } from '../messages.ts'
import type { PilotResult, SectionTime } from '../pilot.ts'
import { ReadComments } from './ReadComments.tsx'

interface PilotPageProps {
  frame: Framing
  result: PilotResult
  role: Role
}

/** What a pilot showed: what was said of each question, how it went, and how long each part took. */
export function PilotPage({ frame, result, role }: PilotPageProps) {
  const { language } = frame
  const { survey, respondents, general } = result
  const read = respondents.filter((each) => each.read)
  const comments = [...result.questions.values()].some((each) => each.comments.length > 0) || general.length > 0
  const { questionnaireId, version } = survey
  return (
    <WorkFrame {...frame}>
      <PageHead
        crumb={soften(survey.title[language])}
        title={say(language, sharedMessages.pilotResult)}
        lead={say(language, messages.resultLead)}
        {...(may(role, 'survey.issue') && {
          actions: (
            <ButtonLink href={`/enkater/ny?pilot=${survey.id}`}>{say(language, messages.makeSurvey)}</ButtonLink>
          ),
        })}
        links={
          comments && (
            <a href={`/enkater/${survey.id}/pilot/kommentarer.csv`} download>
              {say(language, messages.commentsCsv)}
            </a>
          )
        }
      />
      <Facts
        items={[
          [
            say(language, messages.asked),
            say(language, messages.askedHandedIn, { n: respondents.length, read: read.length }),
          ],
          ...(read.length === 0
            ? []
            : [[say(language, messages.whichRead), read.map(({ name }) => name).join(', ')] as const]),
          ...(survey.chosenBecause === null
            ? []
            : [[say(language, messages.whyChosen), survey.chosenBecause] as const]),
          [say(language, messages.wholeTime), timeWords(result.whole, language)],
        ]}
      />
      <p className="base">{say(language, messages.timeNote)}</p>
      {may(role, 'survey.design') && (
        <form method="post" action="/formular/nytt/publicerat" className="above-4">
          <input type="hidden" name="published" value={`${questionnaireId}@${version}`} />
          <Button variant="secondary" size="sm">
            {say(language, messages.changeQuestions)}
          </Button>
        </form>
      )}
      {read.length === 0 && !comments ? (
        <EmptyState
          id="tomt"
          title={say(language, messages.nothingToRead)}
          lead={say(language, messages.nothingToReadLead)}
        />
      ) : (
        <>
          <Section id="allt" title={say(language, messages.general)}>
            {general.length === 0 ? (
              <p className="quiet">{say(language, messages.noGeneral)}</p>
            ) : (
              <ReadComments comments={general} />
            )}
          </Section>
          {survey.questionnaire.sections.map((section) => (
            <Section
              key={section.id}
              id={`del-${section.id}`}
              title={soften(section.title[language])}
              lead={timeWords(result.times.get(section.id) ?? null, language)}
            >
              <ol className="trials">
                {section.questions.map(({ id, text }) => (
                  <Trial key={id} language={language} result={result} question={id} text={soften(text[language])} />
                ))}
              </ol>
            </Section>
          ))}
        </>
      )}
    </WorkFrame>
  )
}

interface TrialProps {
  language: Language
  result: PilotResult
  question: string
  text: string
}

function Trial({ language, result, question, text }: TrialProps) {
  const trial = result.questions.get(question)
  if (!trial) return null
  return (
    <li id={`fraga-${question}`}>
      <h3 className="size-m">{text}</h3>
      <p className="quiet size-s">{say(language, messages.trialOutcome, trial)}</p>
      {trial.comments.length > 0 && <ReadComments comments={trial.comments} />}
    </li>
  )
}

/** In words; that none was measured where none was. */
function timeWords(time: SectionTime | null, language: Language): string {
  return time === null ? say(language, messages.noTime) : say(language, messages.time, time)
}

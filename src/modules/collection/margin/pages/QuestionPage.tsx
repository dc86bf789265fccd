import { type Language, say, soften } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { savedLine } from '../../pages/moment.ts'
import { answerWords } from '../../rules/answer-words.ts'
import { signOffState } from '../../rules/sign-off-state.ts'
import type { QuestionHistory } from '../margin.ts'
import { messages } from '../messages.ts'
import { Comments } from './Comments.tsx'
import { EarlierAnswers } from './EarlierAnswers.tsx'
import { SignedOff } from './QuestionMargin.tsx'

/** What stopped something from being done on the page, and what had been typed. */
export interface Refusal {
  readonly notice?: { readonly title: string; readonly text: string }
  readonly comment?: { readonly text: string; readonly fault: string }
}

interface QuestionPageProps {
  frame: Framing
  history: QuestionHistory
  /** The one who reads may answer this question now. */
  mayAnswer: boolean
  /** The one who reads may stand for its answer now. */
  maySign: boolean
  refusal: Refusal | null
}

/** One question: its answer and who stands for it, what the answer was before, and what colleagues say of it. */
export function QuestionPage({ frame, history, mayAnswer, maySign, refusal }: QuestionPageProps) {
  const { language } = frame
  const { response, section, question } = history
  const { survey } = response
  return (
    <WorkFrame {...frame} errors={refusal?.comment !== undefined}>
      <PageHead
        crumb={
          <>
            <a href={`/enkater/${survey.id}`}>{survey.title[language]}</a>, {section.title[language]}
          </>
        }
        title={soften(question.text[language])}
        links={
          mayAnswer && (
            <a href={`/enkater/${survey.id}/svara/${section.id}#fraga-${question.id}`}>
              {say(language, messages.toQuestion)}
            </a>
          )
        }
      />
      {refusal?.notice && (
        <Notice kind="warning" title={refusal.notice.title} live>
          <p>{refusal.notice.text}</p>
        </Notice>
      )}
      <Section id="svaret" title={say(language, messages.answerNow)}>
        <AnswerNow language={language} history={history} maySign={maySign} />
      </Section>
      <Section id="historik" title={say(language, messages.history)}>
        <EarlierAnswers language={language} history={history} mayAnswer={mayAnswer} />
      </Section>
      <Section
        id="kommentarer"
        title={say(language, messages.comments)}
        lead={say(language, messages.commentsLead, { owner: response.ownerName })}
      >
        <Comments language={language} history={history} refused={refusal?.comment ?? null} />
      </Section>
    </WorkFrame>
  )
}

interface AnswerNowProps {
  language: Language
  history: QuestionHistory
  maySign: boolean
}

function AnswerNow({ language, history, maySign }: AnswerNowProps) {
  const { response, question, versions, signOffs } = history
  const [stored] = versions
  if (!stored) return <p className="quiet">{say(language, messages.notAnswered)}</p>
  const lines = answerWords(question, stored.value, language)
  const standing = { version: stored.version, signOffs }
  const unsigned = signOffState(standing).state !== 'signed'
  return (
    <>
      {lines.length === 0 ? (
        <p className="quiet">{say(language, messages.takenBack)}</p>
      ) : (
        lines.map((line, index) => <p key={`${index}-${line}`}>{line}</p>)
      )}
      <p className="quiet size-s above-2">{savedLine(stored, language)}</p>
      <p className="size-s above-2">
        {signOffs.length === 0 ? (
          <span className="quiet">{say(language, messages.notSignedOff)}</span>
        ) : (
          <SignedOff language={language} margin={standing} />
        )}
      </p>
      {maySign && unsigned && stored.value !== null && (
        <form method="post" action={`/enkater/${response.survey.id}/fraga/${question.id}/godkann`} className="above-4">
          <input type="hidden" name="version" value={stored.version} />
          <p className="quiet below-3">{say(language, messages.signOffMeans)}</p>
          <Button>{say(language, messages.signOff)}</Button>
        </form>
      )}
    </>
  )
}

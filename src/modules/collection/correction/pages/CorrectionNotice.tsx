import { formatDate, type Language, say, soften } from '../../../../platform/i18n/index.ts'
import { Details } from '../../../../ui/Details.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { Differences, type Survey } from '../../../survey/index.ts'
import { messages as sharedMessages } from '../../messages.ts'
import { answerWords } from '../../rules/answer-words.ts'
import type { Corrections } from '../actions/read-corrections.ts'
import type { ReplacedAnswer } from '../correction.ts'
import { messages } from '../messages.ts'

interface CorrectionNoticeProps {
  language: Language
  survey: Survey
  corrections: Corrections
  /** How the one who reads comes to the questions as they are now: straight, by taking up the answers again, or not at all. */
  way: 'answer' | 'reopen' | null
}

/** Tells whoever is asked that the questions were corrected, what and why, and what one's own answers were before. */
export function CorrectionNotice({
  language,
  survey,
  corrections: { corrections, replaced },
  way,
}: CorrectionNoticeProps) {
  return corrections.map(({ version, earlier, reason, at, changes }) => (
    <div key={version} className="below-5">
      <Notice kind="warning" title={say(language, messages.correctedTitle, { date: formatDate(language, at) })}>
        <p className="below-3">{reason}</p>
        {replaced
          .filter(({ correction }) => correction.version === version)
          .map((each) => (
            <Replaced key={`${each.question.id}-${each.handedIn}`} {...{ language, survey, way }} replaced={each} />
          ))}
        <Details summary={say(language, messages.correctedWhat)}>
          <Differences language={language} than={earlier} changes={changes} />
        </Details>
      </Notice>
    </div>
  ))
}

interface ReplacedProps extends Pick<CorrectionNoticeProps, 'language' | 'survey' | 'way'> {
  replaced: ReplacedAnswer
}

function Replaced({ language, survey, way, replaced: { question, value, stands, handedIn } }: ReplacedProps) {
  const words = handedIn ? messages.yourHandedIn : messages.yourEarlier
  const now = survey.questionnaire.questions.find(({ id }) => id === question.id)
  return (
    <div className="below-3">
      <p>{say(language, words, { question: soften(question.text[language]) })}</p>
      <ul>
        {answerWords(question, value, language).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {!(stands && now) && <p className="quiet">{say(language, messages.noLongerAsked)}</p>}
      {stands && now && way === 'answer' && (
        <a href={`/enkater/${survey.id}/svara/${now.section}#fraga-${now.id}`}>{say(language, messages.answerAnew)}</a>
      )}
      {stands && now && way === 'reopen' && (
        <p>
          {say(language, messages.answerAnewSubmitted)}{' '}
          <a href={`/enkater/${survey.id}/ta-upp`}>{say(language, sharedMessages.reopenOwn)}</a>
        </p>
      )}
    </div>
  )
}

import type { RequestContext } from '../../../../platform/http/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import type { Survey } from '../../../survey/index.ts'
import { messages as sharedMessages } from '../../messages.ts'
import type { Written } from '../../together/pages/NotTakenPage.tsx'
import { messages } from '../messages.ts'
import { mark, type PostedComment } from '../rules/comment-fields.ts'
import { printOf } from '../rules/sort-comments.ts'

/** The comments that were touched, to be shown where nothing is taken. */
export function writtenComments(
  request: RequestContext,
  survey: Survey,
  comments: readonly PostedComment[],
): Written[] {
  const { language } = request
  return comments
    .filter(({ text, was }) => printOf(text.trim().replace(/\r\n?/g, '\n')) !== was)
    .map(({ question: id, text }) => {
      const question = survey.questionnaire.questions.find((each) => each.id === id)?.text[language]
      return {
        question: `${mark}${id}`,
        text:
          question === undefined
            ? say(language, sharedMessages.wholeComment)
            : say(language, messages.commentOn, { question }),
        lines: text.split(/\r\n?|\n/),
      }
    })
}

/** What runs in a browser on the pages of the editor of questionnaires, beside what runs on every page. */

import { messages } from '../modules/design/rules/routing/condition-messages.ts'
import { nameQuestions, type TypedPlace } from '../modules/design/rules/routing/typed-condition.ts'
import { describeBase } from '../modules/survey/rules/describe/describe-base.ts'
import { readCondition } from '../modules/survey/rules/expression/read-condition.ts'
import { say } from '../platform/i18n/message.ts'
import { startLineLinks } from '../ui/behaviours/line-links.ts'
import { startReorder } from '../ui/behaviours/reorder.ts'
import { startTypedCheck, type Verdict } from '../ui/behaviours/typed-check.ts'

startReorder()
startTypedCheck((written, place) => readTyped(written, place as TypedPlace))
startLineLinks()

/** With the server's own reader and its own words. */
function readTyped(written: string, place: TypedPlace): Verdict {
  const { language } = place
  const read = readCondition(written.replace(/\s+/g, ' ').trim(), place)
  if (read.ok) return { ok: true, lines: [describeBase({ questions: nameQuestions(place) }, read, language)] }
  const lines = read.faults.map(({ start, message }) =>
    say(language, messages.faultPlace, { column: start + 1, fault: say(language, message) }),
  )
  return { ok: false, lines }
}

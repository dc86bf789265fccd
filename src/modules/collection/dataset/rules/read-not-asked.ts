import type { Questionnaire, Read, Response } from '../../../survey/index.ts'
import { messages as fileMessages } from '../../files/rules/file-messages.ts'
import { checkHeader, createFaultList, readTable } from '../../files/rules/read-table.ts'
import { messages } from './not-asked-messages.ts'

/**
 * Gives responses what was never put to them, from the file of a dataset with a row for each respondent and question, or every fault with
 * its line. Without it those questions would count as left unanswered.
 */
export function readNotAsked(
  source: string | Uint8Array,
  file: string,
  questionnaire: Questionnaire,
  responses: readonly Response[],
): Read<readonly Response[]> {
  const faults = createFaultList(file)
  const asked = new Set(questionnaire.questions.map(({ id }) => id))
  const found = new Map<string, Set<string>>(responses.map(({ respondent }) => [respondent, new Set()]))
  readTable(source, faults.report, (header, headerLine) => {
    checkHeader(header, headerLine, faults.report)
    const [whose, which] = ['respondent', 'question'].map((name) => header.indexOf(name))
    if (whose === undefined || whose < 0) faults.report(headerLine, 0, fileMessages.missingColumn('respondent'))
    else if (which === undefined || which < 0) faults.report(headerLine, 0, fileMessages.missingColumn('question'))
    else {
      return (cells, line) => {
        const respondent = cells[whose] ?? ''
        const question = cells[which] ?? ''
        if (!found.has(respondent)) faults.report(line, whose + 1, messages.strayRespondent(respondent))
        if (!asked.has(question)) faults.report(line, which + 1, messages.strayQuestion(question))
        found.get(respondent)?.add(question)
      }
    }
    return null
  })
  const wrong = faults.list()
  if (wrong.length > 0) return { ok: false, faults: wrong }
  const value = responses.map((response) => {
    const notAsked = found.get(response.respondent)
    return notAsked && notAsked.size > 0 ? { ...response, notAsked } : response
  })
  return { ok: true, value }
}

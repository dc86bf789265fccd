import { dayOf, formatTime, type Language, say } from '../../../../platform/i18n/index.ts'
import { asText, writeRows } from '../../../../platform/tables/write-rows.ts'
import { messages as sharedMessages } from '../../messages.ts'
import type { CallList } from '../actions/read-call-list.ts'
import { callWords } from '../messages/calls.ts'
import { messages } from '../messages/index.ts'
import { rowsOf } from './CallListPage.tsx'
import { placeWords, reasonWords, stateWords } from './call-words.ts'

/** The call list as a file for a spreadsheet: those that have not answered in their order, then those that were called and have. */
export function writeCallList(list: CallList, language: Language): string {
  const reasons = new Map(list.candidates.map((candidate) => [candidate.row.respondent, candidate]))
  const head = [
    messages.code,
    sharedMessages.callMunicipality,
    messages.countyAndSize,
    sharedMessages.callState,
    messages.effect,
    messages.why,
    messages.callContacts,
    messages.latestCallOn,
    messages.howItWent,
    messages.promisedOnShort,
    messages.nextOn,
    messages.callNote,
  ].map((message) => say(language, message))
  const rows = rowsOf(list).map(({ row, gain }) => {
    const latest = list.calls.get(row.respondent)?.latest
    const candidate = reasons.get(row.respondent)
    const contacts = list.contacts.get(row.respondent) ?? []
    return [
      row.respondent,
      row.name,
      placeWords(row, language),
      stateWords(row, language),
      gain === null ? '' : gain.toFixed(4),
      candidate ? reasonWords(candidate, language) : '',
      contacts.map(({ name, email, phone }) => `${name} <${email}>${phone === null ? '' : ` ${phone}`}`).join('; '),
      latest ? `${dayOf(latest.at)} ${formatTime(language, latest.at)}` : '',
      latest ? say(language, callWords.outcomeShort[latest.outcome]) : '',
      latest?.promisedOn ?? '',
      latest?.nextOn ?? '',
      latest?.note ?? '',
    ].map((cell, column) => (column === 4 ? cell : asText(cell)))
  })
  return writeRows([head, ...rows], ';')
}

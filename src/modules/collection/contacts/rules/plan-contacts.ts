import { createHash } from 'node:crypto'
import type { Fault } from '../../../survey/index.ts'
import { checkHeader, createFaultList, readTable } from '../../files/rules/read-table.ts'
import { cleanCode, codeFault, type Municipalities } from '../../rules/municipality-code.ts'
import { messages as uploadMessages } from '../../upload/rules/upload-messages.ts'
import { messages } from './contact-messages.ts'
import { type NewContact, readContact, type WrittenContact } from './read-contact.ts'

/** More than ten to each municipality. */
export const mostContactRows = 3_000

/** A contact that a survey has, as far as a plan needs it. */
export interface PresentContact extends NewContact {
  readonly id: string
  readonly respondent: string
}

export interface PlannedContact extends NewContact {
  readonly respondent: string
}

/** What a file does to the contacts of a survey: it adds and changes, and ends nobody. Nothing is done while there are faults. */
export interface ContactPlan {
  readonly faults: readonly Fault[]
  readonly added: readonly PlannedContact[]
  readonly changed: readonly { readonly was: PresentContact; readonly contact: PlannedContact }[]
  readonly unchanged: number
  /** Of the contacts that the plan is made against. */
  readonly base: string
}

/** The columns of a file with contacts, as they are written and as they may be. */
const names: Readonly<Record<keyof WrittenContact | 'respondent', readonly string[]>> = {
  respondent: ['kommunkod', 'respondent', 'kod'],
  name: ['namn', 'name'],
  email: ['e-post', 'epost', 'email', 'e-postadress', 'mail'],
  phone: ['telefon', 'telefonnummer', 'phone', 'tel', 'mobil'],
  function: ['funktion', 'function', 'befattning', 'titel'],
  language: ['språk', 'sprak', 'language'],
}
const fields = Object.keys(names) as (keyof typeof names)[]
const required: readonly (keyof typeof names)[] = ['respondent', 'name', 'email']

/** What a row can change in a contact, who is known by the address. */
const keptFields = ['name', 'phone', 'function', 'language'] as const

/** The header of a file with contacts. */
export const contactColumns: readonly string[] = fields.map((field) => names[field][0] ?? '')

/** A contact as a row of such a file. */
export function contactRow(contact: PlannedContact): string[] {
  return fields.map((field) => contact[field] ?? '')
}

/** What a file of contacts would do to those that a survey has. */
export function planContacts(
  text: string,
  file: string,
  survey: {
    readonly contacts: readonly PresentContact[]
    /** Every one that could be asked. */
    readonly municipalities: Municipalities
    /** Codes of those that are. */
    readonly asked: ReadonlySet<string>
  },
): ContactPlan {
  const { municipalities, asked, contacts } = survey
  const faults = createFaultList(file)
  const present = new Map(contacts.map((contact) => [keyOf(contact), contact]))
  const lines = new Map<string, number>()
  const added: PlannedContact[] = []
  const changed: ContactPlan['changed'][number][] = []
  let unchanged = 0

  readTable(text, faults.report, (header, headerLine) => {
    checkHeader(header, headerLine, faults.report)
    const places = placesOf(header)
    header.forEach((name, index) => {
      if (name !== '' && !Object.values(places).includes(index)) {
        faults.report(headerLine, index + 1, messages.unknownColumn(name.slice(0, 40)))
      }
    })
    const missing = required.filter((field) => places[field] < 0)
    for (const field of missing) {
      const [wanted = '', ...also] = names[field]
      faults.report(headerLine, 0, uploadMessages.missingColumns(wanted, also.join(', ')))
    }
    if (missing.length > 0) return null
    return (cells, line) => {
      const text = (field: keyof typeof names) => cells[places[field]] ?? ''
      const respondent = cleanCode(text('respondent'))
      const name = municipalities.get(respondent)?.name ?? respondent
      const fault =
        codeFault(respondent, municipalities) ?? (asked.has(respondent) ? null : messages.notAsked(name, respondent))
      if (fault !== null) faults.report(line, places.respondent + 1, fault)
      const read = readContact({
        name: text('name'),
        email: text('email'),
        phone: text('phone'),
        function: text('function'),
        language: text('language'),
      })
      for (const { field, message } of read.faults) faults.report(line, places[field] + 1, message)
      if (fault !== null || read.faults.length > 0) return
      const contact = { respondent, ...read.contact }
      const first = lines.get(keyOf(contact))
      if (first !== undefined) {
        faults.report(line, places.email + 1, messages.duplicate(contact.email, first, line))
        return
      }
      lines.set(keyOf(contact), line)
      const was = present.get(keyOf(contact))
      // What the file has no column for stays as it is
      const kept = was && {
        ...contact,
        ...(places.phone < 0 && { phone: was.phone }),
        ...(places.function < 0 && { function: was.function }),
        ...(places.language < 0 && { language: was.language }),
      }
      if (!was || !kept) added.push(contact)
      else if (keptFields.every((field) => was[field] === kept[field])) unchanged += 1
      else changed.push({ was, contact: kept })
    }
  })
  const found = faults.list()
  const nothing = found.length === 0 && lines.size === 0
  return {
    faults: nothing ? [{ file, line: 0, column: 0, message: messages.noRows }] : found,
    added,
    changed,
    unchanged,
    base: contactsBase(contacts),
  }
}

function keyOf({ respondent, email }: { readonly respondent: string; readonly email: string }): string {
  return `${respondent} ${email}`
}

function placesOf(header: readonly string[]): Record<keyof typeof names, number> {
  const lower = header.map((name) => name.toLowerCase())
  const place = (field: keyof typeof names) => lower.findIndex((name) => names[field].includes(name))
  return {
    respondent: place('respondent'),
    name: place('name'),
    email: place('email'),
    phone: place('phone'),
    function: place('function'),
    language: place('language'),
  }
}

/** A short text that is the same only while the contacts are. */
function contactsBase(contacts: readonly PresentContact[]): string {
  const rows = contacts.map(({ id, name, email, phone, function: title, language }) => [
    id,
    name,
    email,
    phone,
    title,
    language,
  ])
  return createHash('sha256').update(JSON.stringify(rows.sort())).digest('base64url').slice(0, 22)
}

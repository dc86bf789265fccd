import type { Language } from '../../../../platform/i18n/index.ts'
import type { Said } from '../../../survey/index.ts'
import { messages } from './contact-messages.ts'

/** A contact as somebody has written it. */
export interface WrittenContact {
  readonly name: string
  readonly email: string
  readonly phone: string
  readonly function: string
  readonly language: string
}

/** A contact as it is kept. */
export interface NewContact {
  readonly name: string
  /** Lower case. */
  readonly email: string
  /** On one line, as it was written: its spaces are how it is read out. */
  readonly phone: string | null
  readonly function: string | null
  readonly language: Language
}

export interface ContactFault {
  readonly field: keyof WrittenContact
  readonly message: Said
}

const longest = 200
/** RFC 5321, 4.5.3.1.3, without its angle brackets. */
const longestAddress = 254

const languages: ReadonlyMap<string, Language> = new Map([
  ['', 'sv'],
  ['sv', 'sv'],
  ['svenska', 'sv'],
  ['swedish', 'sv'],
  ['en', 'en'],
  ['engelska', 'en'],
  ['english', 'en'],
])

/** A contact as it is kept, and everything that is wrong with what was written. */
export function readContact(written: WrittenContact): {
  readonly contact: NewContact
  readonly faults: readonly ContactFault[]
} {
  const name = onOneLine(written.name)
  const email = cleanAddress(written.email)
  const phone = onOneLine(written.phone).replace(/^tel:\s*/i, '')
  const title = onOneLine(written.function)
  const language = languages.get(written.language.trim().toLowerCase())
  const wrong: readonly (readonly [keyof WrittenContact, Said | null])[] = [
    ['name', name === '' ? messages.nameMissing : name.length > longest ? messages.nameTooLong : null],
    ['email', addressFault(email)],
    ['phone', phoneFault(phone)],
    ['function', title.length > longest ? messages.functionTooLong : null],
    ['language', language === undefined ? messages.languageWrong(written.language.trim().slice(0, 40)) : null],
  ]
  return {
    contact: {
      name,
      email,
      phone: phone === '' ? null : phone,
      function: title === '' ? null : title,
      language: language ?? 'sv',
    },
    faults: wrong.flatMap(([field, message]) => (message === null ? [] : { field, message })),
  }
}

/** As mail programs copy it: `Anna Lindqvist <anna@arboga.se>`, `mailto:anna@arboga.se`; and without characters that nobody sees. */
function cleanAddress(written: string): string {
  const [, within] = /<([^<>]*)>\s*$/.exec(written) ?? []
  return (within ?? written)
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(/^mailto:/i, '')
    .toLowerCase()
}

/** Whether mail could be sent there. Whether anyone has the address, only the receiving server knows. */
function addressFault(email: string): Said | null {
  if (email === '') return messages.emailMissing
  const couldBe =
    email.length <= longestAddress &&
    /^[^\s@\p{Cc}"(),:;<>[\]\\]+@[^\s@\p{Cc}.][^\s@\p{Cc}]*\.[^\s@\p{Cc}.]{2,}$/u.test(email) &&
    !email.includes('..')
  return couldBe ? null : messages.emailWrong(email.slice(0, 60))
}

/** Longer than any number with its country, its extension and spaces. */
const longestPhone = 40

/** Whether it could be dialled: figures with what people put between them, and perhaps an extension. */
function phoneFault(phone: string): Said | null {
  if (phone === '') return null
  const figures = phone.replace(/\D/g, '').length
  const couldBe =
    phone.length <= longestPhone &&
    figures >= 5 &&
    /^\+?[\d\s()./\u2010-\u2013-]+(?:(?:,|;|ankn?\.?|anknytning|ext\.?|x)\s*\d{1,6})?$/iu.test(phone)
  return couldBe ? null : messages.phoneWrong(phone.slice(0, 40))
}

/** Without marks that turn what stands after them around. */
function onOneLine(written: string): string {
  return written
    .replace(/\p{Bidi_Control}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}

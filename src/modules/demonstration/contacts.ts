import { makeLinkToken } from '../../platform/identity/index.ts'
import { agency } from './people.ts'
import { addRows, type Db, findPeople } from './queries.ts'
import type { Reached } from './reminders.ts'
import type { Round } from './rounds.ts'

const day = 24 * 3600 * 1000
const firstNames =
  'Alva Björn Cecilia David Ebba Filip Gunilla Henrik Ingrid Johan Klara Ludvig Marta Niklas Olga Per'.split(' ')
const lastNames =
  'Alm Bergström Dahlgren Ekberg Forsman Granlund Hedin Isaksson Lindahl Nordin Sandell Widmark Åsberg'.split(' ')
const functions = ['Informationssäkerhetssamordnare', 'Säkerhetschef', 'It-chef', 'Kommunjurist', null] as const

/** Municipalities that have no contact for the open survey yet. */
const without: ReadonlySet<string> = new Set(['0509', '0560', '0765', '1480', '2313'])
const arboga = '1984'

/**
 * Whom the agency turns to: in the closed survey of 2020 and in the open one. They are invented, their addresses are reserved for examples
 * (RFC 2606), and nobody has their links. Who has answered has used theirs; of the others some have opened it, some have let it run out,
 * and the mail of one in twenty came back.
 *
 * @returns those of the open survey who were invited early and whose mail came through: those are reminded
 */
export async function addContacts(
  db: Db,
  rounds: { earlier: Round; open: Round },
  now: Date,
): Promise<readonly Reached[]> {
  const { earlier, open } = rounds
  const [sara, anna] = await findPeople(db, ['sara.wik@enkatmyndigheten.example', 'anna.lindqvist@arboga.example'])
  const answered = new Set(open.responses.map(({ respondent }) => respondent))
  const survey = open.questionnaire.id
  const people = open.frame.rows.map(({ respondent, values }, index) => contactOf(respondent, values.name ?? '', index))
  const added = { organisation: agency.id, added_by: sara, ended_at: null }
  const current = people
    .filter(({ respondent }) => !without.has(respondent))
    .map((person) => ({ ...person, id: crypto.randomUUID() }))
  await addRows(db, 'contact', [
    ...people.map((person) => ({
      ...added,
      ...person,
      id: crypto.randomUUID(),
      survey: earlier.questionnaire.id,
      added_at: new Date('2020-02-24T08:00:00Z'),
    })),
    ...[...current, { ...eva, id: crypto.randomUUID() }].map((person) => ({
      ...added,
      ...person,
      survey,
      added_at: new Date(now.getTime() - 52 * day),
    })),
  ])
  const reached = current.map((person, index) => ({
    person,
    ...reach(answered.has(person.respondent), index, now),
    by: person.respondent === arboga ? anna : crypto.randomUUID(),
  }))
  await addRows(
    db,
    'invitation',
    reached.map(({ person, issuedAt, expiresAt, openedAt, usedAt, by }) => ({
      organisation: agency.id,
      id: crypto.randomUUID(),
      workplace: person.respondent,
      role: 'contact',
      survey,
      name: person.name,
      email: person.email,
      token_sha256: makeLinkToken().sha256,
      issued_at: issuedAt,
      issued_by: sara,
      expires_at: expiresAt,
      opened_at: openedAt,
      used_at: usedAt,
      person: usedAt === null ? null : by,
    })),
  )
  await addRows(
    db,
    'mail',
    reached.map(({ person, issuedAt, bounced }) => ({
      organisation: agency.id,
      id: crypto.randomUUID(),
      kind: 'invitation',
      survey,
      respondent: person.respondent,
      to_name: person.name,
      to_address: person.email,
      subject: open.questionnaire.title.sv,
      queued_at: issuedAt,
      queued_by: sara,
      send_after: issuedAt,
      status: bounced ? 'bounced' : 'sent',
      attempts: 1,
      settled_at: new Date(issuedAt.getTime() + 60_000),
      said: bounced ? '550 5.1.1 User unknown' : '250 2.0.0 Ok',
    })),
  )
  return reached.filter(({ late, bounced }) => !late && !bounced).map(({ person }) => person)
}

/** She was invited beside Arboga’s own coordinator. */
const eva = {
  respondent: arboga,
  name: 'Eva Strand',
  email: 'eva.strand@arboga.example',
  phone: null,
  function: 'Säkerhetschef',
  language: 'sv',
}

function contactOf(respondent: string, municipality: string, index: number) {
  const first = firstNames[index % firstNames.length] ?? ''
  const last = lastNames[(index * 7) % lastNames.length] ?? ''
  const name = respondent === arboga ? 'Anna Lindqvist' : `${first} ${last}`
  return {
    respondent,
    name,
    email: `${plain(name).replace(' ', '.')}@${plain(municipality).replaceAll(' ', '-')}.example`,
    phone: index % 6 === 5 ? null : phoneOf(index),
    function: functions[index % functions.length] ?? null,
    language: 'sv',
  }
}

/** Of the 95 mobile numbers that the Swedish telephone authority keeps for fiction. */
function phoneOf(index: number): string {
  return `070-174 06 ${String(5 + (index % 95)).padStart(2, '0')}`
}

/** In letters that every mail server takes. */
function plain(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
}

/** How far an invitation has come. */
function reach(answered: boolean, index: number, now: Date) {
  const before = (days: number) => new Date(now.getTime() - days * day)
  const late = !answered && index % 3 === 0
  const issued = late ? 6 : 48
  const opened = answered || index % 4 === 1
  return {
    late,
    issuedAt: before(issued),
    expiresAt: before(issued - (late ? 14 : 30)),
    openedAt: opened ? before(issued - 2) : null,
    usedAt: answered ? before(issued - 2) : null,
    bounced: !answered && index % 20 === 7,
  }
}

import { agency } from './people.ts'
import { addRows, type Db, findPeople } from './queries.ts'

const arboga = '1984'
const minute = 60_000
const day = 24 * 60 * minute

/** Who has which section in Arboga: one who works there, or one who has been invited and has not joined. Three sections have nobody. */
const shared = [
  { sections: ['systematik', 'policy', 'kontroll', 'samordning'], who: 'anna.lindqvist@arboga.example', daysAgo: 9 },
  { sections: ['ansvar', 'klassning', 'riskanalys'], who: 'maria.holm@arboga.example', daysAgo: 9 },
  { sections: ['infrastruktur', 'incident_kontinuitet'], who: 'linnea.falk@arboga.example', daysAgo: 4 },
  { sections: ['klassning'], who: 'birgitta.akesson@arboga.example', daysAgo: 1 },
  { sections: ['upphandling'], invited: { name: 'Nadia Öberg', email: 'nadia.oberg@arboga.example' }, daysAgo: 2 },
  {
    sections: ['incident_kontinuitet'],
    invited: { name: 'Tomas Lind', email: 'tomas.lind@arboga.example' },
    daysAgo: 20,
  },
] as const

/** What those who contribute say of questions in their sections. */
const comments = [
  {
    who: 'linnea.falk@arboga.example',
    question: 'incidentprocess',
    text: 'Processen finns men är från 2022. Tomas vet om den har övats.',
    daysAgo: 1.5,
  },
] as const

/** Shares the open round in Arboga between people, all of it synthetic; the coordinator was there last before some of it. */
export async function shareSurvey(db: Db, survey: string, now: Date): Promise<void> {
  const emails = [...new Set(shared.flatMap((each) => ('who' in each ? [each.who] : [])))]
  const found = await findPeople(db, emails)
  const people = new Map(emails.map((email, index) => [email as string, found[index]]))
  const anna = people.get('anna.lindqvist@arboga.example')
  const key = { organisation: arboga, owner: agency.id, survey }
  const before = (days: number) => new Date(now.getTime() - days * day)
  await addRows(
    db,
    'section_assignment',
    shared.flatMap(({ sections, daysAgo, ...assignee }) =>
      sections.map((section) => ({
        ...key,
        section,
        id: crypto.randomUUID(),
        person: 'who' in assignee ? people.get(assignee.who) : null,
        name: 'invited' in assignee ? assignee.invited.name : null,
        email: 'invited' in assignee ? assignee.invited.email : null,
        assigned_at: before(daysAgo),
        assigned_by: anna,
        ended_at: null,
        ended_by: null,
      })),
    ),
  )
  await addRows(
    db,
    'question_comment',
    comments.map(({ who, question, text, daysAgo }) => ({
      ...key,
      question,
      id: crypto.randomUUID(),
      kind: 'comment',
      text,
      written_at: before(daysAgo),
      written_by: people.get(who),
    })),
  )
  await addRows(db, 'presence', [{ ...key, person: anna, section: null, seen_at: before(2.5), since: before(9) }])
}

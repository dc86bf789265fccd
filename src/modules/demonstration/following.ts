import { dayOf } from '../../platform/i18n/index.ts'
import { agency } from './people.ts'
import { addRows, type Db, findPeople } from './queries.ts'
import type { Round } from './rounds.ts'

const day = 24 * 3600 * 1000

/** Sara and Erik call in office hours; what is said is invented. */
const calls = [
  { to: '1962', by: 'sara', daysAgo: 6, outcome: 'no-answer', note: 'Växeln bad oss ringa i början av veckan.' },
  {
    to: '1962',
    by: 'sara',
    daysAgo: 2,
    outcome: 'promised',
    promised: 8,
    with: 'säkerhetssamordnaren',
    note: 'Väntar på underlag från it-enheten. Vill ha blanketten på papper.',
  },
  {
    to: '1904',
    by: 'erik',
    daysAgo: 5,
    outcome: 'wrong-person',
    note: 'Den vi hade har slutat. Kanslichefen tar över.',
    next: 0,
  },
  { to: '2303', by: 'erik', daysAgo: 4, outcome: 'promised', promised: -1, with: 'kanslichefen' },
  {
    to: '2305',
    by: 'sara',
    daysAgo: 3,
    outcome: 'answered',
    with: 'it-chefen',
    note: 'Börjar i nästa vecka.',
    next: 5,
  },
  { to: '2260', by: 'erik', daysAgo: 3, outcome: 'declined', note: 'Har inte tid i år. Vill gärna få resultatet.' },
] as const

/** Boards that help with the open round, and what an officer has noted. */
const helping = ['19', '25']
const notes = [
  { county: '19', of: '1904', daysAgo: 1, text: 'Vi träffade kommunen på länets nätverksmöte. De vet om enkäten.' },
]

/** The id of the board of a county. */
function boardOf(countyCode: string): string {
  return `lansstyrelsen-${countyCode}`
}

/** The 21 county boards, named after their counties. They exist; what is done in their name here is invented. */
export async function addCountyBoards(db: Db, { frame }: Round): Promise<void> {
  const counties = new Map(frame.rows.map(({ values }) => [values.county_code ?? '', values.county ?? '']))
  await addRows(
    db,
    'organisation',
    [...counties].map(([code, name]) => ({
      id: boardOf(code),
      kind: 'county-board',
      name: `Länsstyrelsen i ${name}`,
      county_code: code,
      created_at: new Date(),
    })),
  )
}

/** What has been done to follow the open round up: a target, calls, and county boards that help. All of it is synthetic. */
export async function addFollowing(db: Db, { questionnaire }: Round, now: Date): Promise<void> {
  const [sara, erik, petra] = await findPeople(db, [
    'sara.wik@enkatmyndigheten.example',
    'erik.noren@enkatmyndigheten.example',
    'petra.nyman@lansstyrelsen-vastmanland.example',
  ])
  const people = { sara, erik }
  const at = (days: number) => new Date(now.getTime() + days * day)
  const key = { organisation: agency.id, survey: questionnaire.id }
  await addRows(db, 'collection_target', [{ ...key, percent: 80, set_at: at(-40), set_by: sara }])
  await addRows(
    db,
    'call',
    calls.map(({ to, by, daysAgo, outcome, ...more }) => ({
      ...key,
      respondent: to,
      called_at: at(-daysAgo),
      called_by: people[by],
      spoke_with: 'with' in more ? more.with : null,
      outcome,
      promised_on: 'promised' in more ? dayOf(at(more.promised)) : null,
      note: 'note' in more ? more.note : null,
      next_on: 'next' in more ? dayOf(at(more.next)) : null,
    })),
  )
  await addRows(
    db,
    'county_help',
    helping.map((county) => ({ ...key, county_board: boardOf(county), asked_at: at(-7), asked_by: sara })),
  )
  await addRows(
    db,
    'county_note',
    notes.map(({ county, of, daysAgo, text }) => ({
      organisation: boardOf(county),
      owner: agency.id,
      survey: questionnaire.id,
      respondent: of,
      noted_at: at(-daysAgo),
      noted_by: petra,
      text,
    })),
  )
}

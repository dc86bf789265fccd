import { applyOperation, type Operation } from '../design/index.ts'
import { agency } from './people.ts'
import { addRows, type Db, findPeople } from './queries.ts'
import type { Round } from './rounds.ts'

const day = 24 * 3600 * 1000
const id = 'enkat-2028'

const none = { exclusive: false, other: false }

/** What the agency has changed so far. The questions are invented, as the survey is. */
const operations: readonly Operation[] = [
  {
    kind: 'title',
    id,
    title: { sv: 'Enkät 2028 (utkast)', en: 'Survey 2028 (draft)' },
  },
  {
    kind: 'section-add',
    id: 'nya_krav',
    title: { sv: 'Nya krav', en: 'New requirements' },
  },
  {
    kind: 'question-add',
    section: 'nya_krav',
    to: null,
    fields: {
      id: 'cybersakerhetslagen',
      type: 'single',
      text: {
        sv: 'Har kommunen gått igenom vad cybersäkerhetslagen kräver?',
        en: 'Has the municipality gone through what the Cybersecurity Act requires?',
      },
      help: {
        sv: 'Svara Ja om genomgången är dokumenterad.',
        en: 'Answer Yes if the review is documented.',
      },
      options: ['Ja', 'Nej', 'Vet ej'].map((sv) => ({ from: null, id: null, sv, en: null, ...none })),
      rows: [],
    },
  },
  {
    kind: 'question-add',
    section: 'nya_krav',
    to: null,
    fields: {
      id: 'cybersakerhet_hinder',
      type: 'multi',
      text: { sv: 'Vad är svårast att uppfylla?', en: null },
      help: null,
      options: [
        { from: null, id: 'ledning', sv: 'Ledningens ansvar', en: null, ...none },
        { from: null, id: 'rapportering', sv: 'Rapportering av incidenter', en: null, ...none },
        { from: null, id: 'leverantorer', sv: 'Leverantörskedjan', en: null, ...none },
        { from: null, id: 'inget', sv: 'Inget av detta', en: null, exclusive: true, other: false },
      ],
      rows: [],
    },
  },
  { kind: 'base', question: 'cybersakerhet_hinder', base: 'cybersakerhetslagen = ja' },
]

/** The next round, half written: it began as the questionnaire of the open one. */
export async function addDraft(db: Db, { source, questionnaire }: Round, now: Date): Promise<void> {
  const [sara = ''] = await findPeople(db, ['sara.wik@enkatmyndigheten.example'])
  const at = (step: number) => new Date(now.getTime() - 3 * day + step * 600_000)
  const revisions = [{ source, change: { kind: 'published', name: questionnaire.title.sv } }]
  for (const operation of operations) {
    const { source: next, name } = applyOperation(revisions.at(-1)?.source ?? source, operation)
    revisions.push({ source: next, change: { kind: operation.kind, name } })
  }
  await addRows(db, 'questionnaire_draft', [
    {
      organisation: agency.id,
      id,
      questionnaire: id,
      based_on_version: 1,
      revision: revisions.length,
      version: revisions.length,
      created_at: at(0),
      updated_at: at(revisions.length - 1),
      updated_by: sara,
    },
  ])
  await addRows(
    db,
    'questionnaire_draft_revision',
    revisions.map(({ source, change }, index) => ({
      organisation: agency.id,
      draft: id,
      revision: index + 1,
      previous: index === 0 ? null : index,
      source,
      change,
      written_at: at(index),
      written_by: sara,
    })),
  )
}

import type { Block, DocumentModel } from '../../../../platform/documents/index.ts'
import { formatDate, type Language, say } from '../../../../platform/i18n/index.ts'
import { messages } from '../../messages/index.ts'
import type { PlanContact, PlanState, PlanVersion } from '../../queries/plans.ts'
import { planParts } from '../../rules/plan-parts.ts'
import { hoursIn } from '../finding-words.ts'
import { versionLine } from './PlanText.tsx'

interface AboutPlan {
  readonly language: Language
  readonly place: string
  /** ISO date: when it was fetched, which is how old its numbers are. */
  readonly date: string
}

/** A plan as a document for paper and for a file that opens without a network: whom to call first, then what to do. */
export function planDocument(
  plan: PlanState,
  version: PlanVersion,
  { language, place, date }: AboutPlan,
): DocumentModel {
  const printed = say(language, messages.printedFrom, { place, date: formatDate(language, date) })
  const served = plan.processes.map(({ name, recovery, tolerable }) => {
    const hours = recovery ?? tolerable
    return hours === null ? name : say(language, messages.servesWithin, { name, hours: hoursIn(language, hours) })
  })
  return {
    language,
    title: plan.name,
    author: place,
    date,
    header: `${plan.name}. ${printed}`,
    cover: null,
    contents: null,
    blocks: [
      ...(plan.summary === null ? [] : [{ kind: 'paragraph' as const, tone: 'lead' as const, text: plan.summary }]),
      ...(version.state === 'draft' ? [{ kind: 'notice' as const, text: say(language, messages.isDraft) }] : []),
      {
        kind: 'paragraph',
        tone: 'quiet',
        text: `${versionLine(language, version)} ${printed} ${say(language, messages.checkNumbers)}`,
      },
      ...(served.length === 0 ? [] : [{ kind: 'list' as const, items: served }]),
      ...contactsIn(language, 'role', plan.contacts),
      ...contactsIn(language, 'contact', plan.contacts),
      ...planParts.flatMap((part): Block[] => {
        const text = version[part]
        if (text === null) return []
        return [{ kind: 'heading', level: 2, text: say(language, messages.parts[part]) }, ...paragraphsOf(text)]
      }),
    ],
  }
}

function contactsIn(language: Language, kind: PlanContact['kind'], contacts: readonly PlanContact[]): readonly Block[] {
  const shown = contacts.filter((contact) => contact.kind === kind)
  if (shown.length === 0) return []
  const caption = say(language, kind === 'role' ? messages.roles : messages.contacts)
  const columns = [messages.colDuty, messages.colWho, messages.colReach]
  return [
    { kind: 'heading', level: 2, text: caption },
    {
      kind: 'table',
      caption,
      captionShown: false,
      columns: columns.map((label) => ({ label: say(language, label), numeric: false })),
      rows: shown.map(({ duty, name, about, phone, email }) => [
        duty,
        about === null ? name : `${name}, ${about}`,
        [phone ?? say(language, messages.noNumber), ...(email === null ? [] : [email])].join(', '),
      ]),
    },
  ]
}

/** Lines that stand together are a list, whatever they begin with: each is a step or a thing. A line alone is a paragraph. */
function paragraphsOf(text: string): readonly Block[] {
  return text.split(/\n{2,}/).map((piece): Block => {
    const lines = piece
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
    return lines.length > 1
      ? { kind: 'list', items: lines.map((line) => line.replace(/^[-–*•] /, '')) }
      : { kind: 'paragraph', text: piece.trim() }
  })
}

import { z } from 'zod'
import { type ActionContext, defineAction } from '../../../platform/action/index.ts'
import { dayOf, isDay } from '../../../platform/i18n/index.ts'
import { type FieldFault, Problem } from '../../../platform/problem/index.ts'
import { messages } from '../messages/index.ts'
import { readMethods } from '../queries/methods.ts'
import { addRisks } from '../queries/risks.ts'
import {
  addWorkshop,
  closeWorkshopRow,
  findWorkshop,
  keepJudgement,
  listCards,
  listJudgements,
  listRisksToJudge,
  listWorkshopRows,
  type StoredCard,
  type StoredJudgement,
  type StoredWorkshop,
  turnCardRow,
} from '../queries/workshops.ts'
import type { Method } from '../rules/method.ts'
import { readJudgement } from '../rules/read-judged.ts'
import { threats } from '../rules/threats.ts'
import { keepAssessment, writtenJudgement } from './assess.ts'
import { changesAll } from './require-own-risk.ts'

/** One statement. */
export const listWorkshops = defineAction({
  name: 'workshop.list',
  permission: 'risk.assess',
  effect: 'read',
  input: z.strictObject({}),
  run: async (context) => ({
    workshops: await listWorkshopRows(context.db, context.organisation),
    mayLead: changesAll(context),
  }),
})

/** The risks to choose among. One statement. */
export const readWorkshopForm = defineAction({
  name: 'workshop.form',
  permission: 'risk.change',
  effect: 'read',
  input: z.strictObject({}),
  run: async (context) => ({
    risks: await listRisksToJudge(context.db, context.organisation),
    today: dayOf(context.now),
  }),
})

export const mostCards = 30

/** Begins a workshop by the method in force. What is not a risk yet becomes one. At most four statements. @throws Problem `bad-input` with every fault */
export const startWorkshop = defineAction({
  name: 'workshop.start',
  permission: 'risk.change',
  effect: 'write',
  input: z.strictObject({
    name: z.string().max(10_000),
    heldOn: z.string().max(100),
    risks: z.array(z.uuid()).max(1000),
    /** Of the catalogue. */
    threats: z.array(z.string().max(100)).max(100),
    /** Scenarios of one's own, one a line. */
    own: z.string().max(10_000),
  }),
  run: async (context, { name, heldOn, risks, threats: named, own }) => {
    const faults: FieldFault[] = []
    if (name.trim() === '' || name.trim().length > 200)
      faults.push({ field: 'name', message: messages.workshopNameMissing })
    if (!isDay(heldOn.trim())) faults.push({ field: 'heldOn', message: messages.workshopDayMissing })
    const chosen = [...new Set(risks)]
    const scenarios = [
      ...threats
        .filter(({ id }) => named.includes(id))
        .map(({ id, name: threat }) => ({ name: threat.sv, threat: id })),
      ...linesIn(own).map((line) => ({ name: line, threat: null })),
    ]
    const cards = chosen.length + scenarios.length
    if (cards === 0 || cards > mostCards) faults.push({ field: 'cards', message: messages.workshopRisksMissing })
    if (scenarios.some((each) => each.name.length > 200))
      faults.push({ field: 'own', message: messages.workshopOwnLong })
    if (faults.length > 0) throw new Problem('bad-input', { faults })
    const { now } = await readMethods(context.db, context.organisation)
    const made = await addRisks(context.db, context, scenarios)
    const workshop = { name: name.trim(), method: now.version, heldOn: heldOn.trim(), risks: [...chosen, ...made] }
    const added = await addWorkshop(context.db, context, workshop)
    // Ended meanwhile, or another's
    if (added.cards !== cards) throw new Problem('not-found')
    return added
  },
  audit: (_, { id, cards }) => ({ subject: id, detail: { cards } }),
})

export interface OpenWorkshop {
  readonly workshop: StoredWorkshop
  readonly cards: readonly StoredCard[]
  readonly mayLead: boolean
}

/** A workshop with its cards. Two statements. @throws Problem `not-found` */
export const readWorkshop = defineAction({
  name: 'workshop.read',
  permission: 'risk.assess',
  effect: 'read',
  input: z.strictObject({ workshop: z.uuid() }),
  run: (context, { workshop }) => openWorkshop(context, workshop),
})

export interface OpenCard extends OpenWorkshop {
  readonly card: StoredCard
  readonly method: Method
  /** What whoever asks can see: their own, and all when the card has been turned. */
  readonly judgements: readonly StoredJudgement[]
  readonly own: StoredJudgement | null
}

/** A card with what whoever asks can see of it. Four statements. @throws Problem `not-found` */
export const readCard = defineAction({
  name: 'workshop.card',
  permission: 'risk.assess',
  effect: 'read',
  input: z.strictObject({ workshop: z.uuid(), risk: z.uuid() }),
  run: async (context, at): Promise<OpenCard> => {
    const { workshop, cards, mayLead } = await openWorkshop(context, at.workshop)
    const card = cardIn(cards, at.risk)
    const methods = await readMethods(context.db, context.organisation)
    const judgements = await listJudgements(context.db, context.organisation, at)
    const own = judgements.find(({ person }) => person === context.person) ?? null
    return { workshop, cards, card, mayLead, method: methods.of(workshop.method), judgements, own }
  },
})

/** Keeps what somebody judges alone. Four statements. @throws Problem `bad-input`, `not-found`; `conflict` where the card has been turned */
export const judgeCard = defineAction({
  name: 'workshop.judge',
  permission: 'risk.assess',
  effect: 'write',
  input: z.strictObject({ workshop: z.uuid(), risk: z.uuid(), ...writtenJudgement }),
  run: async (context, { workshop: id, risk, ...written }) => {
    const { workshop, cards } = await openWorkshop(context, id)
    refuseClosed(workshop)
    if (cardIn(cards, risk).turned) throw new Problem('conflict', { detail: messages.cardIsTurned })
    const method = (await readMethods(context.db, context.organisation)).of(workshop.method)
    const read = readJudgement(written, method)
    if (!read.ok) throw new Problem('bad-input', { faults: read.faults })
    await keepJudgement(context.db, context, { workshop: id, risk }, read)
  },
  audit: ({ workshop, risk }) => ({ subject: workshop, detail: { risk } }),
})

/** Shows all what each judged. Three statements. @throws Problem `not-found`, `conflict` where the workshop is closed */
export const turnCard = defineAction({
  name: 'workshop.turn',
  permission: 'risk.change',
  effect: 'write',
  input: z.strictObject({ workshop: z.uuid(), risk: z.uuid() }),
  run: async (context, at) => {
    const { workshop, cards } = await openWorkshop(context, at.workshop)
    refuseClosed(workshop)
    cardIn(cards, at.risk)
    await turnCardRow(context.db, context, at)
  },
  audit: ({ workshop, risk }) => ({ subject: workshop, detail: { risk } }),
})

/** Notes what was agreed on as the risk's assessment now. Six statements. @throws Problem `bad-input`, `not-found`, `conflict` before the card is turned */
export const agreeOnCard = defineAction({
  name: 'workshop.agree',
  permission: 'risk.change',
  effect: 'write',
  input: z.strictObject({ workshop: z.uuid(), risk: z.uuid(), ...writtenJudgement }),
  run: async (context, { workshop: id, risk, ...written }) => {
    const { workshop, cards } = await openWorkshop(context, id)
    refuseClosed(workshop)
    if (!cardIn(cards, risk).turned) throw new Problem('conflict', { detail: messages.cardIsNotTurned })
    const methods = await readMethods(context.db, context.organisation)
    // A method that was decided while the workshop went on is not the one that they talked about
    if (methods.now.version !== workshop.method) throw new Problem('conflict', { detail: messages.methodChanged })
    const read = readJudgement(written, methods.now)
    if (!read.ok) throw new Problem('bad-input', { faults: read.faults })
    await keepAssessment(context, methods, { risk, state: 'current', ...read, workshop: id })
  },
  audit: ({ workshop, risk }) => ({ subject: workshop, detail: { risk } }),
})

/** Three statements. @throws Problem `not-found` */
export const closeWorkshop = defineAction({
  name: 'workshop.close',
  permission: 'risk.change',
  effect: 'write',
  input: z.strictObject({ workshop: z.uuid() }),
  run: async (context, { workshop }) => {
    await openWorkshop(context, workshop)
    await closeWorkshopRow(context.db, context, workshop)
  },
  audit: ({ workshop }) => ({ subject: workshop, detail: {} }),
})

async function openWorkshop(context: ActionContext, id: string): Promise<OpenWorkshop> {
  const workshop = await findWorkshop(context.db, context.organisation, id)
  if (workshop === null) throw new Problem('not-found')
  return { workshop, cards: await listCards(context.db, context, id), mayLead: changesAll(context) }
}

function cardIn(cards: readonly StoredCard[], risk: string): StoredCard {
  const card = cards.find((each) => each.risk === risk)
  if (card === undefined) throw new Problem('not-found')
  return card
}

function linesIn(text: string): readonly string[] {
  return [...new Set(text.split('\n').map((line) => line.trim()))].filter((line) => line !== '')
}

function refuseClosed({ closed }: StoredWorkshop): void {
  if (closed) throw new Problem('conflict', { detail: messages.workshopIsClosed })
}

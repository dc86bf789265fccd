import { defineRegister, makeActions } from '../../platform/register/index.ts'
import { messages } from './messages/index.ts'

/** Exercises: planned, under way and held. What is played and what was noted stand beside the record. */
export const exerciseRegister = defineRegister({
  table: 'exercise',
  path: '/kontinuitet/ovningar',
  words: {
    title: messages.title,
    many: messages.many,
    add: messages.add,
    emptyTitle: messages.emptyTitle,
    emptyLead: messages.emptyLead,
  },
  verbs: { read: 'continuity.read', edit: 'continuity.edit', change: 'continuity.change' },
  owner: 'owner',
  name: 'name',
  fields: {
    name: { kind: 'text', label: messages.name, max: 200, required: true, names: ['övning'] },
    kind: { kind: 'choice', label: messages.kind, options: messages.kinds, required: true, names: ['typ'] },
    status: { kind: 'choice', label: messages.status, options: messages.statuses, required: true, names: ['läge'] },
    purpose: { kind: 'text', label: messages.purpose, max: 400, names: ['syfte', 'mål'] },
    background: { kind: 'long-text', label: messages.background, max: 8000, names: ['scenario'] },
    plan: { kind: 'reference', to: 'continuity_plan', label: messages.plan, help: messages.planHelp, names: ['plan'] },
    unit: { kind: 'reference', to: 'unit', label: messages.unit, names: ['nämnd', 'bolag'] },
    owner: { kind: 'reference', to: 'person', label: messages.leader, names: ['övningsledare', 'ansvarig'] },
    planned_on: {
      kind: 'date',
      label: messages.plannedOn,
      names: ['datum', 'planerad'],
      due: {
        task: messages.holdTask,
        minutes: 180,
        weight: 2,
        ahead: 30,
        settled: { field: 'status', is: ['held', 'cancelled'] },
      },
    },
    participants: {
      kind: 'long-text',
      label: messages.participants,
      help: messages.participantsHelp,
      max: 2000,
      names: ['deltagare'],
    },
    held_on: { kind: 'date', label: messages.heldOn, names: ['genomförd'] },
    conclusions: { kind: 'long-text', label: messages.conclusions, max: 8000, secrecy: '18:13', names: ['slutsatser'] },
    diary: { kind: 'text', label: messages.diary, max: 60, names: ['dnr'] },
  },
  fresh: { kind: 'table-top', status: 'planned' },
  sections: [
    { id: 'ovningen', title: messages.sectionWhat, fields: ['name', 'kind', 'status', 'purpose', 'background'] },
    { id: 'vem', title: messages.sectionWho, fields: ['plan', 'unit', 'owner', 'planned_on', 'participants'] },
    { id: 'utfall', title: messages.sectionOutcome, fields: ['held_on', 'conclusions', 'diary'] },
  ],
  list: {
    columns: ['status', 'plan', 'owner', 'planned_on', 'held_on'],
    under: { name: 'purpose', owner: 'unit', status: 'kind' },
    search: ['name', 'purpose', 'diary'],
    filters: ['status', 'plan', 'owner', 'unit', 'kind', 'planned_on', 'held_on'],
    sort: 'name',
    views: [
      { id: 'kommande', name: messages.viewPlanned, query: 'status=planned,under-way&sort=planned_on' },
      { id: 'forsenade', name: messages.viewLate, query: 'planned_on=forsenad&sort=planned_on' },
      { id: 'hallna', name: messages.viewHeld, query: 'status=held' },
    ],
  },
  check: ({ status, held_on }) => ({
    held_on:
      held_on !== null && held_on !== undefined && status !== 'held' && status !== 'under-way'
        ? messages.notHeld
        : undefined,
  }),
})

export const exerciseActions = makeActions(exerciseRegister)

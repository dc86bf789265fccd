import { defineRegister, makeActions } from '../../platform/register/index.ts'
import { messages } from './messages/index.ts'

/** What the municipality does and means to do: the action plan. */
export const measureRegister = defineRegister({
  table: 'measure',
  path: '/atgarder',
  words: {
    title: messages.planTitle,
    many: messages.planMany,
    add: messages.planAdd,
    emptyTitle: messages.planEmptyTitle,
    emptyLead: messages.planEmptyLead,
  },
  verbs: { read: 'measure.read', edit: 'measure.edit', change: 'measure.change' },
  owner: 'owner',
  name: 'name',
  files: true,
  fields: {
    name: {
      kind: 'text',
      label: messages.measureName,
      help: messages.whatIsDoneHint,
      max: 200,
      required: true,
      names: ['åtgärd', 'aktivitet', 'rubrik', 'namn', 'measure'],
    },
    description: { kind: 'long-text', label: messages.measureDescription, max: 4000, names: ['kommentar', 'detaljer'] },
    status: {
      kind: 'choice',
      label: messages.measureStatus,
      options: messages.status,
      required: true,
      names: ['status', 'läge'],
    },
    unit: {
      kind: 'reference',
      to: 'unit',
      through: 'asset',
      label: messages.measureUnit,
      help: messages.measureUnitHelp,
      names: ['nämnd', 'förvaltning', 'bolag'],
    },
    asset: {
      kind: 'reference',
      to: 'asset',
      label: messages.measureAsset,
      help: messages.measureAssetHelp,
      names: ['system', 'informationstillgång'],
    },
    owner: { kind: 'reference', to: 'person', label: messages.measureOwner, names: ['ansvarig', 'utförare'] },
    due_on: {
      kind: 'date',
      label: messages.measureDue,
      names: ['slutdatum', 'deadline', 'förfallodatum', 'klart senast'],
      due: {
        task: messages.measureTask,
        minutes: 60,
        weight: 2,
        ahead: 30,
        settled: { field: 'status', is: ['done', 'dropped'] },
        done: { gives: { status: 'done' }, day: 'done_on' },
      },
    },
    done_on: { kind: 'date', label: messages.measureDone, names: ['klart', 'avslutad'] },
    cost: {
      kind: 'number',
      label: messages.measureCost,
      min: 0,
      max: 1_000_000_000,
      names: ['kostnad', 'budget', 'kr'],
    },
    minutes: { kind: 'number', label: messages.measureMinutes, min: 0, max: 1_000_000, names: ['tid', 'minuter'] },
    effect: { kind: 'long-text', label: messages.measureEffect, max: 2000, names: ['effekt', 'nytta'] },
    diary: { kind: 'text', label: messages.measureDiary, max: 60, names: ['dnr'] },
  },
  fresh: { status: 'planned' },
  sections: [
    { id: 'atgarden', title: messages.sectionWhat, fields: ['name', 'description', 'status', 'effect'] },
    { id: 'var', title: messages.sectionWhere, fields: ['owner', 'unit', 'asset'] },
    { id: 'plan', title: messages.sectionPlan, fields: ['due_on', 'done_on', 'minutes', 'cost', 'diary'] },
  ],
  list: {
    columns: ['status', 'owner', 'due_on', 'cost', 'effect'],
    under: { owner: 'unit' },
    search: ['name', 'description', 'effect', 'diary'],
    filters: ['status', 'due_on', 'unit', 'owner'],
    sort: 'due_on',
    views: [
      { id: 'forsenade', name: messages.viewLate, query: 'due_on=forsenad&sort=due_on' },
      { id: 'pagar', name: messages.status['under-way'], query: 'status=under-way&sort=due_on' },
      { id: 'utan-agare', name: messages.viewNobody, query: 'owner=-' },
      { id: 'mina', name: messages.viewMine, query: 'owner=jag&sort=due_on' },
    ],
  },
  check: ({ status, done_on }) => ({
    done_on: status !== 'done' && done_on !== null && done_on !== undefined ? messages.doneBeforeDay : undefined,
  }),
})

export const measureActions = makeActions(measureRegister)

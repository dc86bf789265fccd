import { defineRegister, makeActions } from '../../platform/register/index.ts'
import { messages } from './messages/index.ts'

/** What governs the work: who decided it, whom it applies to, and when it is to be reviewed. */
export const documentRegister = defineRegister({
  table: 'document',
  path: '/dokument',
  words: {
    title: messages.title,
    many: messages.many,
    add: messages.add,
    emptyTitle: messages.emptyTitle,
    emptyLead: messages.emptyLead,
  },
  verbs: { read: 'document.read', change: 'document.change' },
  owner: 'owner',
  name: 'name',
  fields: {
    name: { kind: 'text', label: messages.name, max: 200, required: true, names: ['dokument', 'namn', 'rubrik'] },
    summary: { kind: 'text', label: messages.summary, max: 200, names: ['innehåll', 'beskrivning'] },
    kind: {
      kind: 'choice',
      label: messages.kind,
      options: messages.kinds,
      required: true,
      names: ['typ', 'dokumenttyp'],
    },
    status: { kind: 'choice', label: messages.status, options: messages.statuses, required: true, names: ['status'] },
    unit: {
      kind: 'reference',
      to: 'unit',
      label: messages.unit,
      help: messages.unitHelp,
      names: ['nämnd', 'omfattning'],
    },
    owner: { kind: 'reference', to: 'person', label: messages.owner, names: ['dokumentägare', 'dokumentansvarig'] },
    decided_by: {
      kind: 'choice',
      label: messages.decidedBy,
      options: messages.decidedBys,
      names: ['beslutsfattare', 'beslutsinstans'],
    },
    decided_on: { kind: 'date', label: messages.decidedOn, names: ['beslutsdatum', 'beslutad', 'antagen'] },
    minute: { kind: 'text', label: messages.minute, help: messages.minuteHelp, max: 40, names: ['§'] },
    diary: { kind: 'text', label: messages.diary, max: 60, names: ['dnr', 'diarienr'] },
    review_months: { kind: 'number', label: messages.reviewMonths, min: 1, max: 120 },
    next_review: {
      kind: 'date',
      label: messages.nextReview,
      names: ['revideras', 'giltig till', 'gäller till', 'översyn'],
      due: {
        task: messages.reviewTask,
        minutes: 60,
        weight: 2,
        ahead: 90,
        settled: { field: 'status', is: ['replaced', 'repealed'] },
        done: { months: 12, monthsIn: 'review_months' },
      },
    },
    revised_when: { kind: 'text', label: messages.revisedWhen, help: messages.revisedWhenHelp, max: 200 },
  },
  fresh: { status: 'draft' },
  sections: [
    { id: 'dokumentet', title: messages.sectionWhat, fields: ['name', 'summary', 'kind', 'status', 'unit', 'owner'] },
    { id: 'beslutet', title: messages.sectionDecision, fields: ['decided_by', 'decided_on', 'minute', 'diary'] },
    { id: 'oversyn', title: messages.sectionReview, fields: ['review_months', 'next_review', 'revised_when'] },
  ],
  list: {
    columns: ['kind', 'decided_by', 'owner', 'status', 'next_review'],
    under: { name: 'summary', decided_by: 'decided_on', owner: 'unit' },
    search: ['name', 'summary', 'diary'],
    filters: ['status', 'kind', 'next_review', 'unit', 'owner', 'decided_by'],
    sort: 'name',
    views: [
      { id: 'galler', name: messages.viewForce, query: 'status=in-force' },
      { id: 'oversyn', name: messages.viewReview, query: 'next_review=90&sort=next_review' },
      { id: 'utkast', name: messages.viewDrafts, query: 'status=draft' },
    ],
  },
  check: ({ status, decided_by, decided_on }) => ({
    decided_by: status === 'in-force' && decided_by === null ? messages.needsDecision : undefined,
    decided_on: status === 'in-force' && decided_on === null ? messages.needsDay : undefined,
  }),
})

export const documentActions = makeActions(documentRegister)

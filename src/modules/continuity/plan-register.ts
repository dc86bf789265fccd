import { defineRegister, makeActions } from '../../platform/register/index.ts'
import { messages } from './messages/index.ts'

/** What is done when something has stopped. What a plan says stands in its versions: here is whose it is and how it is kept alive. */
export const planRegister = defineRegister({
  table: 'continuity_plan',
  path: '/kontinuitet/planer',
  words: {
    title: messages.plans,
    many: messages.plansMany,
    add: messages.addPlan,
    emptyTitle: messages.noPlansTitle,
    emptyLead: messages.noPlansLead,
  },
  verbs: { read: 'continuity.read', edit: 'continuity.edit', change: 'continuity.change' },
  owner: 'owner',
  name: 'name',
  fields: {
    name: { kind: 'text', label: messages.planName, max: 200, required: true, names: ['plan', 'kontinuitetsplan'] },
    summary: {
      kind: 'text',
      label: messages.planSummary,
      help: messages.planSummaryHelp,
      max: 200,
      names: ['beskrivning', 'omfattning'],
    },
    unit: { kind: 'reference', to: 'unit', label: messages.unit, names: ['nämnd', 'bolag', 'förvaltning'] },
    owner: { kind: 'reference', to: 'person', label: messages.planOwner, names: ['planägare', 'ansvarig'] },
    status: { kind: 'choice', label: messages.status, options: messages.planStatuses, computed: true },
    decided_on: { kind: 'date', label: messages.decidedOn, computed: true },
    diary: { kind: 'text', label: messages.diary, max: 60, names: ['dnr'] },
    review_months: { kind: 'number', label: messages.reviewMonths, min: 1, max: 120 },
    next_review: {
      kind: 'date',
      label: messages.nextReview,
      names: ['nästa översyn', 'revideras', 'gäller till'],
      due: {
        task: messages.reviewPlanTask,
        minutes: 60,
        weight: 2,
        ahead: 60,
        done: { months: 12, monthsIn: 'review_months' },
      },
    },
    reviewed_on: { kind: 'date', label: messages.reviewedOn },
    revision: {
      kind: 'choice',
      label: messages.revision,
      help: messages.revisionHelp,
      options: messages.revisions,
      required: true,
    },
    revise_by: {
      kind: 'date',
      label: messages.reviseBy,
      computed: true,
      due: {
        task: messages.reviseTask,
        minutes: 45,
        weight: 2,
        ahead: 30,
        settled: { field: 'revision', is: ['none'] },
        done: { gives: { revision: 'none' }, day: 'reviewed_on' },
      },
    },
    exercise_months: { kind: 'number', label: messages.exerciseMonths, min: 1, max: 120 },
    exercised_on: { kind: 'date', label: messages.exercisedOn, names: ['senast övad'] },
    next_exercise: {
      kind: 'date',
      label: messages.nextExercise,
      names: ['nästa övning'],
      due: { task: messages.exerciseTask, minutes: 180, weight: 2, ahead: 60 },
    },
  },
  fresh: { review_months: '12', exercise_months: '24', revision: 'none' },
  sections: [
    {
      id: 'planen',
      title: messages.sectionPlan,
      fields: ['name', 'summary', 'unit', 'owner', 'status', 'decided_on', 'diary'],
    },
    {
      id: 'oversyn',
      title: messages.sectionReview,
      fields: ['review_months', 'next_review', 'reviewed_on', 'revision', 'revise_by'],
    },
    { id: 'ovning', title: messages.sectionExercise, fields: ['exercise_months', 'exercised_on', 'next_exercise'] },
  ],
  list: {
    columns: ['status', 'owner', 'next_review', 'exercised_on', 'next_exercise'],
    under: { name: 'summary', owner: 'unit', status: 'decided_on' },
    search: ['name', 'summary', 'diary'],
    filters: ['status', 'revision', 'unit', 'owner', 'next_review', 'exercised_on', 'next_exercise'],
    sort: 'name',
    views: [
      { id: 'mina', name: messages.viewMine, query: 'owner=jag' },
      { id: 'galler', name: messages.viewForce, query: 'status=in-force' },
      { id: 'ses-over', name: messages.viewRevision, query: 'revision=needed' },
      { id: 'oovade', name: messages.viewUnexercised, query: 'status=in-force&exercised_on=-' },
    ],
  },
})

export const planActions = makeActions(planRegister)

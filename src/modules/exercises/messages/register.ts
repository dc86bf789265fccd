import type { Message } from '../../../platform/i18n/index.ts'

/** The words of the register of exercises. */
export const register = {
  title: { sv: 'Övningar', en: 'Exercises' },
  many: { sv: 'övningar', en: 'exercises' },
  add: { sv: 'Ny övning', en: 'New exercise' },
  emptyTitle: { sv: 'Öva en plan innan ni behöver den', en: 'Exercise a plan before you need it' },
  emptyLead: {
    sv: 'Två timmar runt ett bord räcker. I övningsbiblioteket finns fem färdiga händelser med allt som ska läsas upp. Välj en, bestäm en dag och bjud in dem som skulle sitta där på riktigt.',
    en: 'Two hours around a table are enough. In the library there are five events with all that is to be read out. Choose one, set a day and invite those who would sit there for real.',
  },
  name: { sv: 'Övning', en: 'Exercise' },
  kind: { sv: 'Övningsform', en: 'Kind of exercise' },
  kinds: {
    'table-top': { sv: 'Runt ett bord', en: 'Table-top' },
    live: { sv: 'På plats, på riktigt', en: 'Live' },
  },
  status: { sv: 'Läge', en: 'State' },
  statuses: {
    planned: { sv: 'Planerad', en: 'Planned' },
    'under-way': { sv: 'Pågår', en: 'Under way' },
    held: { sv: 'Genomförd', en: 'Held' },
    cancelled: { sv: 'Inställd', en: 'Cancelled' },
  },
  purpose: { sv: 'Syfte', en: 'Purpose' },
  background: { sv: 'Bakgrund som läses upp', en: 'Background to be read out' },
  plan: { sv: 'Plan som övas', en: 'Plan that is exercised' },
  planHelp: {
    sv: 'När övningen är genomförd räknas planens nästa övning från den dagen.',
    en: 'When the exercise has been held, the plan’s next is counted from that day.',
  },
  unit: { sv: 'Nämnd eller bolag', en: 'Board or company' },
  leader: { sv: 'Övningsledare', en: 'Exercise leader' },
  plannedOn: { sv: 'Planerad', en: 'Planned for' },
  heldOn: { sv: 'Genomförd', en: 'Held' },
  participants: { sv: 'Deltagare', en: 'Participants' },
  participantsHelp: { sv: 'Namn eller roller.', en: 'Names or roles.' },
  conclusions: { sv: 'Slutsatser', en: 'Conclusions' },
  diary: { sv: 'Diarienummer', en: 'Case number' },
  sectionWhat: { sv: 'Övningen', en: 'The exercise' },
  sectionWho: { sv: 'Vem och när', en: 'Who and when' },
  sectionOutcome: { sv: 'Utfall', en: 'Outcome' },
  holdTask: {
    sv: ({ name }) => `Håll övningen ${name}`,
    en: ({ name }) => `Hold the exercise ${name}`,
  } satisfies Message<{ name: string }>,
  viewPlanned: { sv: 'Kommande', en: 'To come' },
  viewLate: { sv: 'Försenade', en: 'Overdue' },
  viewHeld: { sv: 'Genomförda', en: 'Held' },
  notHeld: {
    sv: 'En övning som inte är genomförd har ingen dag då den hölls. Töm fältet eller ändra läget.',
    en: 'An exercise that is not held has no day when it was. Empty the field or change the state.',
  },
} as const

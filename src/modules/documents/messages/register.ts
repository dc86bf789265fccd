import type { Message } from '../../../platform/i18n/index.ts'

/** The words of the register of governing documents. */
export const register = {
  title: { sv: 'Styrande dokument', en: 'Governing documents' },
  many: { sv: 'dokument', en: 'documents' },
  add: { sv: 'Nytt dokument', en: 'New document' },
  emptyTitle: { sv: 'Här finns det som styr arbetet', en: 'Here is what governs the work' },
  emptyLead: {
    sv: 'Policy, riktlinjer och rutiner: vem som beslutade dem, för vilka de gäller och när de ska ses över. Börja med policyn, den frågar enkäten först om.',
    en: 'Policy, guidelines and routines: who decided them, whom they apply to and when they are to be reviewed. Begin with the policy: the survey asks about it first.',
  },
  sectionWhat: { sv: 'Dokumentet', en: 'The document' },
  sectionDecision: { sv: 'Beslutet', en: 'The decision' },
  sectionReview: { sv: 'Översyn', en: 'Review' },
  name: { sv: 'Titel', en: 'Title' },
  summary: { sv: 'Kort om innehållet', en: 'What it says, in short' },
  kind: { sv: 'Slag', en: 'Kind' },
  kinds: {
    policy: { sv: 'Policy', en: 'Policy' },
    guideline: { sv: 'Riktlinje', en: 'Guideline' },
    routine: { sv: 'Rutin', en: 'Routine' },
    guidance: { sv: 'Vägledning', en: 'Guidance' },
    plan: { sv: 'Plan', en: 'Plan' },
  },
  status: { sv: 'Läge', en: 'State' },
  statuses: {
    draft: { sv: 'Utkast', en: 'Draft' },
    'in-force': { sv: 'Gäller', en: 'In force' },
    replaced: { sv: 'Ersatt', en: 'Replaced' },
    repealed: { sv: 'Upphävt', en: 'Repealed' },
  },
  unit: { sv: 'Nämnd eller bolag', en: 'Board or company' },
  unitHelp: {
    sv: 'Den som dokumentet gäller för. Tomt betyder hela kommunen. Flera enheter och undantag väljer du på dokumentets sida.',
    en: 'Which the document applies to. Empty means the whole municipality. Several units and exceptions are chosen on the document’s page.',
  },
  owner: { sv: 'Ansvarig', en: 'Responsible' },
  decidedBy: { sv: 'Beslutat av', en: 'Decided by' },
  decidedBys: {
    council: { sv: 'Kommunfullmäktige', en: 'The municipal council' },
    'executive-board': { sv: 'Kommunstyrelsen', en: 'The executive board' },
    board: { sv: 'Nämnd', en: 'A board' },
    director: { sv: 'Kommundirektör eller chef', en: 'The director or a manager' },
  },
  decidedOn: { sv: 'Beslutat den', en: 'Decided on' },
  minute: { sv: 'Paragraf', en: 'Minute' },
  minuteHelp: { sv: 'Som ”§ 18”.', en: 'Such as “§ 18”.' },
  diary: { sv: 'Diarienummer', en: 'Case number' },
  reviewMonths: { sv: 'Ses över var … månad', en: 'Reviewed every … months' },
  nextReview: { sv: 'Nästa översyn', en: 'Next review' },
  revisedWhen: { sv: 'Ses över tidigare när', en: 'Reviewed earlier when' },
  revisedWhenHelp: {
    sv: 'Som ”ny lag, omorganisation eller allvarlig incident”.',
    en: 'Such as “a new act, a reorganisation or a serious incident”.',
  },
  reviewTask: {
    sv: ({ name }) => `Se över ${name}`,
    en: ({ name }) => `Review ${name}`,
  } satisfies Message<{ name: string }>,
  needsDecision: {
    sv: 'Ett dokument som gäller har beslutats. Fyll i av vem.',
    en: 'A document in force has been decided. Fill in by whom.',
  },
  needsDay: {
    sv: 'Ett dokument som gäller har beslutats. Fyll i dagen.',
    en: 'A document in force has been decided. Fill in the day.',
  },
  viewForce: { sv: 'Gäller', en: 'In force' },
  viewReview: { sv: 'Att se över', en: 'To review' },
  viewDrafts: { sv: 'Utkast', en: 'Drafts' },
} as const

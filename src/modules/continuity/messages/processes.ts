/** The words of the register of critical processes. */
export const processes = {
  processes: { sv: 'Kritiska processer', en: 'Critical processes' },
  processesMany: { sv: 'kritiska processer', en: 'critical processes' },
  addProcess: { sv: 'Ny kritisk process', en: 'New critical process' },
  noProcessesTitle: { sv: 'Här samlar ni det som måste fungera', en: 'Here is what has to work' },
  noProcessesLead: {
    sv: 'En kritisk process är något som någon är beroende av varje dag: hemtjänst, vatten, löner. Börja med tre eller fyra. Under ”Hitta kritiska processer” finns förslag för era nämnder och bolag.',
    en: 'A critical process is something that somebody depends on every day: home care, water, pay. Begin with three or four. Under “Find critical processes” there are proposals for your boards and companies.',
  },
  sectionProcess: { sv: 'Om processen', en: 'About the process' },
  sectionTimes: { sv: 'Tider', en: 'Times' },
  processName: { sv: 'Process', en: 'Process' },
  processNameHelp: {
    sv: 'Vad som görs, inte systemet det görs i. ”Hemtjänst dygnet runt”.',
    en: 'What is done, not the system that it is done in. “Home care around the clock”.',
  },
  summary: { sv: 'Kort om vad som görs, och för vem', en: 'What is done, and for whom, in short' },
  unit: { sv: 'Nämnd eller bolag', en: 'Board or company' },
  processOwner: { sv: 'Processägare', en: 'Process owner' },
  processAsset: { sv: 'I registret över information och system', en: 'In the register of information and systems' },
  processAssetHelp: {
    sv: 'Processen som den står där. Därifrån vet vi vilken information, vilka system och vilka leverantörer den behöver.',
    en: 'The process as it stands there. From there we know what information, systems and suppliers it needs.',
  },
  plan: { sv: 'Kontinuitetsplan', en: 'Continuity plan' },
  planHelp: { sv: 'En plan kan gälla flera processer.', en: 'One plan can serve several processes.' },
  tolerable: { sv: 'Längsta tolerabla avbrott, timmar', en: 'Longest tolerable outage, hours' },
  tolerableHelp: {
    sv: 'När har det stått still så länge att följderna inte går att godta?',
    en: 'When has it stood still for so long that the consequences cannot be accepted?',
  },
  recovery: { sv: 'Ska fungera igen inom, timmar', en: 'To work again within, hours' },
  recoveryHelp: {
    sv: 'Med marginal: kortare än det längsta tolerabla avbrottet.',
    en: 'With a margin: shorter than the longest tolerable outage.',
  },
  point: { sv: 'Så mycket arbete får gå förlorat, timmar', en: 'Work that may be lost, hours' },
  pointHelp: {
    sv: 'Hur gammal får den senaste säkerhetskopian vara? 0 betyder att inget får gå förlorat.',
    en: 'How old may the latest backup be? 0 means that nothing may be lost.',
  },
  recoveryTooLong: {
    sv: 'Den här tiden är längre än det längsta tolerabla avbrottet. Korta den, eller ompröva avbrottet.',
    en: 'This is longer than the longest tolerable outage. Shorten it, or reconsider the outage.',
  },
  judgedOn: { sv: 'Bedömd', en: 'Judged' },
  nextReview: { sv: 'Nästa översyn', en: 'Next review' },
  reviewProcessTask: {
    sv: ({ name }: { name: string }) => `Bedöm ${name} igen`,
    en: ({ name }: { name: string }) => `Judge ${name} again`,
  },
  chainBy: { sv: 'Kedjan håller inte sedan', en: 'The chain does not hold since' },
  chainTask: {
    sv: ({ name }: { name: string }) => `Något som ${name} behöver är för långsamt: ändra det, tiden eller planen`,
    en: ({ name }: { name: string }) => `Something that ${name} needs is too slow: change it, the time or the plan`,
  },
  diary: { sv: 'Diarienummer', en: 'Case number' },
  viewMine: { sv: 'Mina', en: 'Mine' },
  viewSlow: { sv: 'Kedjan håller inte', en: 'The chain does not hold' },
  viewUnplanned: { sv: 'Utan plan', en: 'Without a plan' },
  viewUnjudged: { sv: 'Inte bedömda', en: 'Not judged' },
} as const

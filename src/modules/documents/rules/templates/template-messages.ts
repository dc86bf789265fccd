/** What the documents that begin as a template are called. */
export const templateNames = {
  policy: { sv: 'Informationssäkerhetspolicy', en: 'Information security policy' },
  guidelines: { sv: 'Riktlinje för informationssäkerhet', en: 'Guidelines for information security' },
  classification: { sv: 'Metod för informationsklassning', en: 'Method of information classification' },
  incidents: { sv: 'Rutin för informationssäkerhetsincidenter', en: 'Routine for information security incidents' },
  continuity: { sv: 'Kontinuitetsplan', en: 'Continuity plan' },
} as const

/** What each of them is for. */
export const templateLeads = {
  policy: {
    sv: 'Vad kommunen vill och vem som ansvarar. Kort, för beslut i kommunfullmäktige.',
    en: 'What the municipality wants and who is responsible. Short, for the council to decide.',
  },
  guidelines: {
    sv: 'Hur policyn följs, med ansvaret så som det står i organisationen. För kommunstyrelsen.',
    en: 'How the policy is followed, with responsibilities as the organisation has them. For the executive board.',
  },
  classification: {
    sv: 'Er klassningsmetod med sina nivåer och följder, som ett dokument att besluta.',
    en: 'Your method of classification with its levels and consequences, as a document to decide.',
  },
  incidents: {
    sv: 'Från upptäckt till lärdom, med lagens tider och vem som ansvarar var.',
    en: 'From discovery to lesson, with the deadlines of the law and who is responsible where.',
  },
  continuity: {
    sv: 'För en verksamhet som inte får stanna: att fylla i, skriva ut och öva. Era kritiska system och leverantörernas nummer är ifyllda.',
    en: 'For work that must not stop: to fill in, print and exercise. Your critical systems and the suppliers’ numbers are filled in.',
  },
} as const

/** How often it happens: the steps of the built-in method, least likely first. */
export const likelihoodWords = [
  {
    name: { sv: 'Mycket sällan', en: 'Very rarely' },
    frequency: { sv: 'mer sällan än en gång på 20 år', en: 'less than once in 20 years' },
  },
  {
    name: { sv: 'Sällan', en: 'Rarely' },
    frequency: { sv: 'en gång på 5 till 20 år', en: 'once in 5 to 20 years' },
  },
  {
    name: { sv: 'Ibland', en: 'Sometimes' },
    frequency: { sv: 'en gång på 1 till 5 år', en: 'once in 1 to 5 years' },
  },
  {
    name: { sv: 'Ofta', en: 'Often' },
    frequency: { sv: 'en till tolv gånger om året', en: 'one to twelve times a year' },
  },
  {
    name: { sv: 'Mycket ofta', en: 'Very often' },
    frequency: { sv: 'mer än en gång i månaden', en: 'more than once a month' },
  },
] as const

export const consequenceNames = [
  { sv: 'Försumbar', en: 'Negligible' },
  { sv: 'Måttlig', en: 'Moderate' },
  { sv: 'Betydande', en: 'Considerable' },
  { sv: 'Allvarlig', en: 'Serious' },
  { sv: 'Mycket allvarlig', en: 'Very serious' },
] as const

/** What each step is of each category, in the same order. */
export const consequenceMeanings = {
  life: [
    { sv: 'Ingen kommer till skada.', en: 'Nobody is hurt.' },
    { sv: 'Obehag för några få.', en: 'Discomfort for a few.' },
    { sv: 'Någon behöver vård.', en: 'Somebody needs care.' },
    { sv: 'Någon får bestående men.', en: 'Somebody is hurt for good.' },
    { sv: 'Liv går förlorade.', en: 'Lives are lost.' },
  ],
  service: [
    { sv: 'Märks knappt.', en: 'Hardly noticed.' },
    { sv: 'En verksamhet går långsammare någon dag.', en: 'One service is slower for a day.' },
    { sv: 'En verksamhet står stilla någon dag.', en: 'One service stands still for a day.' },
    { sv: 'Flera verksamheter står stilla i dagar.', en: 'Several services stand still for days.' },
    {
      sv: 'Något som samhället inte klarar sig utan står stilla i mer än en vecka.',
      en: 'Something that society cannot do without stands still for more than a week.',
    },
  ],
  economy: [
    { sv: 'Under 50\u00a0000 kronor.', en: 'Less than 50,000 kronor.' },
    { sv: '50\u00a0000 till 500\u00a0000 kronor.', en: '50,000 to 500,000 kronor.' },
    { sv: '500\u00a0000 till 5 miljoner kronor.', en: '500,000 to 5 million kronor.' },
    { sv: '5 till 25 miljoner kronor.', en: '5 to 25 million kronor.' },
    { sv: 'Mer än 25 miljoner kronor.', en: 'More than 25 million kronor.' },
  ],
  trust: [
    { sv: 'Ingen utanför märker något.', en: 'Nobody outside notices.' },
    { sv: 'Klagomål från några få.', en: 'Complaints from a few.' },
    { sv: 'Kritik i lokala medier.', en: 'Criticism in local media.' },
    { sv: 'Kritik i hela landet, många slutar lita på oss.', en: 'Criticism nationwide, many stop trusting us.' },
    { sv: 'Förtroendet är borta i flera år.', en: 'Trust is gone for years.' },
  ],
  law: [
    { sv: 'Ingen regel bryts.', en: 'No rule is broken.' },
    { sv: 'En regel bryts, utan följd för någon.', en: 'A rule is broken, with no effect on anyone.' },
    { sv: 'Tillsynsmyndigheten anmärker.', en: 'The supervisory authority objects.' },
    { sv: 'Föreläggande eller skadestånd.', en: 'An injunction or damages.' },
    { sv: 'Sanktionsavgift, eller åtal mot någon.', en: 'A penalty fee, or somebody is prosecuted.' },
  ],
} as const

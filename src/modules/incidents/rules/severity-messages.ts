/** What the levels mean until a municipality has words of its own. */
export const builtInLevels = {
  low: {
    meaning: {
      sv: 'Märks knappt. Ingen människa drabbas, och verksamheten går som vanligt.',
      en: 'Hardly noticed. Nobody is hit, and the work goes on as usual.',
    },
    example: {
      sv: 'En krypterad dator glöms på ett tåg. En webbsida är nere i tio minuter.',
      en: 'An encrypted computer is left on a train. A web page is down for ten minutes.',
    },
  },
  moderate: {
    meaning: {
      sv: 'En verksamhet störs, eller ett fåtal människor drabbas utan att ta skada.',
      en: 'One operation is disturbed, or a few people are hit without harm.',
    },
    example: {
      sv: 'E-posten ligger nere en förmiddag. Ett brev går till fel person.',
      en: 'The e-mail is down for a morning. A letter goes to the wrong person.',
    },
  },
  high: {
    meaning: {
      sv: 'En viktig tjänst är borta i mer än fyra timmar, eller känsliga uppgifter om många människor har hamnat fel.',
      en: 'An important service is gone for more than four hours, or sensitive data about many people has gone astray.',
    },
    example: {
      sv: 'Verksamhetssystemet i hemtjänsten går inte att nå. Ett protokoll med uppgifter om barn ligger på webbplatsen.',
      en: 'The system of the home care cannot be reached. Minutes with data about children are on the web site.',
    },
  },
  critical: {
    meaning: {
      sv: 'Fara för liv eller hälsa, eller så kan kommunen inte göra det den måste.',
      en: 'Danger to life or health, or the municipality cannot do what it must.',
    },
    example: {
      sv: 'Styrningen av vattenverket är övertagen. Utpressningsprogram har låst de flesta system.',
      en: 'The control of the waterworks has been taken over. Ransomware has locked most systems.',
    },
  },
} as const

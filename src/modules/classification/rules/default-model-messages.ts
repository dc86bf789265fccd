/** The names of the four levels that a model has from the start. */
export const defaultNames = {
  0: { sv: 'Ingen eller försumbar', en: 'None or negligible' },
  1: { sv: 'Måttlig', en: 'Moderate' },
  2: { sv: 'Betydande', en: 'Significant' },
  3: { sv: 'Allvarlig', en: 'Serious' },
}

/** What each of them means for what can come to harm. */
export const defaultConsequences = {
  life: {
    0: { sv: 'Ingen kommer till skada.', en: 'Nobody is harmed.' },
    1: {
      sv: 'Någon får obehag eller blir utan hjälp en stund, utan bestående följder.',
      en: 'Somebody suffers discomfort or is without help for a while, with no lasting effect.',
    },
    2: {
      sv: 'Någon skadas så att vård behövs, eller får vänta på hjälp så länge att det gör skada.',
      en: 'Somebody is hurt and needs care, or waits for help so long that it does harm.',
    },
    3: {
      sv: 'Någon kan dö eller få skador för livet.',
      en: 'Somebody may die or be injured for life.',
    },
  },
  service: {
    0: { sv: 'Invånarna märker det knappt.', en: 'Residents hardly notice.' },
    1: {
      sv: 'En tjänst går långsammare en dag eller två, och går att lösa på annat sätt.',
      en: 'A service is slower for a day or two, and there is another way.',
    },
    2: {
      sv: 'En viktig tjänst uteblir i dagar, eller många berörs.',
      en: 'An important service is missing for days, or many are affected.',
    },
    3: {
      sv: 'Det som invånarna inte klarar sig utan står still: vatten, värme, omsorg, skola, räddning.',
      en: 'What residents cannot do without stands still: water, heating, care, school, rescue.',
    },
  },
  economy: {
    0: { sv: 'Ryms i det vanliga arbetet.', en: 'Absorbed in everyday work.' },
    1: {
      sv: 'Enheten klarar kostnaden inom sin budget.',
      en: 'The unit bears the cost within its budget.',
    },
    2: {
      sv: 'Nämnden behöver omfördela pengar eller be om mer.',
      en: 'The board has to move money or ask for more.',
    },
    3: {
      sv: 'Kommunens ekonomi rubbas, och annan verksamhet får stå tillbaka.',
      en: 'The finances of the whole municipality are shaken, and other work has to give way.',
    },
  },
  trust: {
    0: { sv: 'Ingen utanför enheten bryr sig.', en: 'Nobody outside the unit minds.' },
    1: {
      sv: 'Några invånare eller medarbetare klagar.',
      en: 'Some residents or employees complain.',
    },
    2: {
      sv: 'Det blir en nyhet på orten, och människor tvekar att lämna uppgifter.',
      en: 'It is local news, and people hesitate to give their details.',
    },
    3: {
      sv: 'Förtroendet skadas för lång tid, i hela landet eller för en hel verksamhet.',
      en: 'Trust is damaged for a long time, nationally or for a whole service.',
    },
  },
  law: {
    0: {
      sv: 'Inget lagbrott, eller ett som går att rätta samma dag.',
      en: 'No breach of law, or one that is put right the same day.',
    },
    1: {
      sv: 'En brist som ska anmälas eller rättas, utan att någon enskild lider skada.',
      en: 'A fault to report or put right, with no harm to any individual.',
    },
    2: {
      sv: 'Sanktion eller skadestånd, eller enskilda behöver underrättas.',
      en: 'A sanction or damages, or individuals have to be told.',
    },
    3: {
      sv: 'Skyddade uppgifter röjs eller ett myndighetsbeslut blir fel så att någon kan komma till allvarlig skada.',
      en: 'Protected information is revealed, or a public decision goes wrong, so that somebody may come to serious harm.',
    },
  },
}

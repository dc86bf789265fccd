/** What can be wrong when two rounds are linked or their comparison is published. */
export const messages = {
  notClosed: {
    sv: 'En av enkäterna samlar fortfarande in svar. Jämförelsen kan publiceras när båda är avslutade.',
    en: 'One of the surveys is still collecting answers. The comparison can be published when both have ended.',
  },
  notPublished: {
    sv: 'Publicera bilden av båda enkäterna först. Jämförelsen visar deras siffror.',
    en: 'Publish the picture of both surveys first. The comparison shows their figures.',
  },
  nothingLinked: {
    sv: 'Inga frågor är länkade, så det finns inget att jämföra. Bedöm minst ett par av frågor först.',
    en: 'No questions are linked, so there is nothing to compare. Grade at least one pair of questions first.',
  },
  notEarlier: {
    sv: 'Välj en enkät som är tidigare än den här.',
    en: 'Choose a survey that is earlier than this one.',
  },
  alreadyLinked: {
    sv: 'Enkäterna är redan länkade.',
    en: 'The surveys are already linked.',
  },
} as const

import type { Language } from '../../../../platform/i18n/index.ts'
import { aspectMeanings, aspectNames, categories, categoryNames } from '../../../classification/index.ts'
import { blank } from '../blanks.ts'
import { bullets, known, type Material, quote, responsibleFor, table, type WriteTemplate } from './material.ts'

/** The method of classification: the model that the municipality uses, as a document that can be decided. */
export const classification: WriteTemplate = {
  sv: (material) => `# Varför vi klassar

Klassningen säger hur viktigt det är att skydda information, så att skyddet blir lagom. Den görs innan ett system tas i bruk, och på nytt när något viktigt ändras.

# Vad vi frågar om

Vi frågar vad som händer om information

${bullets(material.model.aspects.map((aspect) => `brister i **${aspectNames[aspect].sv.toLowerCase()}**: ${aspectMeanings[aspect].sv}`))}

För varje fråga väljs den följd som är värst av dem som är rimliga. Den högsta nivån gäller. Skälen skrivs ner.

# Nivåer

${levels(material, 'sv')}

# Vad följderna betyder

${consequences(material, 'sv')}

# Hur det går till

${bullets([
  'Informationsägaren kallar dem som känner verksamheten och systemet. Klassningen tar en till två timmar.',
  'Frågorna besvaras en i taget. Ingen behöver kunna nivåerna i förväg.',
  'Ett system ärver nivån från den information som finns i det. Finns det skäl att avvika skrivs de ner.',
  'Informationsägaren beslutar. Beslutet har ett datum och en dag för nästa klassning.',
])}

# Vem som gör vad

${bullets([
  'Informationsägaren beslutar om klassningen.',
  'Systemägaren ser till att skyddet blir det som klassningen kräver.',
  `Metoden förvaltas av ${known('sv', responsibleFor(material, 'classify'), 'vem som ansvarar för klassning, under Organisation och ansvar')}.`,
])}

# När det klassas på nytt

Senast efter den tid som nivån anger, och alltid vid ny lag, ny användning, ny leverantör eller efter en allvarlig incident. ${blank('sv', 'annat som ska leda till ny klassning, eller ta bort')}
`,
  en: (material) => `# Why we classify

Classification tells how important it is to protect information, so that protection is in proportion. It is done before a system is taken into use, and again when something important changes.

# What we ask

We ask what happens if information fails in

${bullets(material.model.aspects.map((aspect) => `**${aspectNames[aspect].en.toLowerCase()}**: ${aspectMeanings[aspect].en}`))}

For each question the worst of the reasonable consequences is chosen. The highest level holds. The reasons are written down.

# Levels

${levels(material, 'en')}

# What the consequences mean

${consequences(material, 'en')}

# How it is done

${bullets([
  'The information owner calls those who know the work and the system. It takes one to two hours.',
  'The questions are answered one at a time. Nobody needs to know the levels beforehand.',
  'A system inherits the level of the information in it. Reasons to differ are written down.',
  'The information owner decides. The decision has a date and a day for the next classification.',
])}

# Who does what

${bullets([
  'The information owner decides on the classification.',
  'The system owner sees that protection becomes what the classification demands.',
  `The method is looked after by ${known('en', responsibleFor(material, 'classify'), 'who is responsible for classification, under Organisation and responsibility')}.`,
])}

# When it is classified again

At the latest after the time that the level gives, and always at a new act, a new use, a new supplier or after a serious incident. ${blank('en', 'anything else that is to lead to a new classification, or remove this')}
`,
}

function levels({ model }: Material, language: Language): string {
  const head =
    language === 'sv' ? ['Nivå', 'Namn', 'Klassas på nytt senast efter'] : ['Level', 'Name', 'Classified again within']
  const months = (count: number) => (language === 'sv' ? `${count} månader` : `${count} months`)
  return table(
    head,
    model.levels.map((level) => [`${level.level}`, quote(level.name[language]), months(level.months)]),
  )
}

function consequences({ model }: Material, language: Language): string {
  return table(
    [language === 'sv' ? 'Område' : 'Area', ...model.levels.map(({ name }) => quote(name[language]))],
    categories.map((category) => [
      categoryNames[category][language],
      ...model.levels.map((level) => quote(level.consequences[category][language])),
    ]),
  )
}

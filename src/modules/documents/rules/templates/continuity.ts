import type { Language } from '../../../../platform/i18n/index.ts'
import { blank } from '../blanks.ts'
import { bullets, known, type Material, quote, responsibleFor, table, type WriteTemplate } from './material.ts'

/** A continuity plan for one part of the municipality: to be filled in by those who do the work, and printed. */
export const continuity: WriteTemplate = {
  sv: (material) => `# Planen gäller

Verksamhet: ${blank('sv', 'vilken verksamhet planen gäller')}. Nämnd eller bolag: ${blank('sv', 'vilken')}.

Ansvarig för kontinuitet i ${quote(material.organisation)}: ${known('sv', responsibleFor(material, 'continuity'), 'vem, under Organisation och ansvar')}. Planen finns utskriven hos ${blank('sv', 'var')}.

# Det som inte får stanna

${table(
  ['Arbete', 'Längsta avbrott', 'Vad som händer om det blir längre'],
  [
    [blank('sv', 'arbete'), blank('sv', 'timmar eller dagar'), blank('sv', 'följd')],
    [blank('sv', 'arbete'), blank('sv', 'timmar eller dagar'), blank('sv', 'följd')],
  ],
)}

# När planen tas i bruk

${blank('sv', 'vem')} beslutar att planen tas i bruk, när ${blank('sv', 'vad som ska ha hänt')}. Ersättare: ${blank('sv', 'vem')}.

# De första timmarna

${bullets([
  'Ta reda på vad som inte fungerar och hur länge det väntas vara så.',
  'Samla dem som behövs, och bestäm var och hur ofta ni möts.',
  'Säg till dem som är beroende av verksamheten.',
  'Börja skriva logg på papper: klockslag, vad som beslutas, av vem.',
])}

# Arbeta på annat sätt

${table(
  ['När det här saknas', 'Gör så här', 'Det här behövs'],
  [
    ['Systemen', blank('sv', 'reservrutin'), blank('sv', 'blanketter, listor, telefoner')],
    ['Elen', blank('sv', 'reservrutin'), blank('sv', 'vad')],
    ['Lokalen', blank('sv', 'annan plats'), blank('sv', 'vad')],
    ['Personalen', blank('sv', 'vem som kan gå in'), blank('sv', 'vad')],
    ['Leverantören', blank('sv', 'annan väg'), blank('sv', 'vad')],
  ],
)}

# System och vem ni ringer

${systems(material, 'sv')}

# Tillbaka till det vanliga

${bullets([
  `Det som har skrivits på papper förs in. Ansvarig: ${blank('sv', 'vem')}.`,
  'Någon kontrollerar att uppgifterna är riktiga innan arbetet går tillbaka till systemen.',
  'Alla som har fått veta om avbrottet får veta att det är över.',
  'Inom två veckor går ni igenom hur det gick, och ändrar planen.',
])}

# Öva

Planen övas minst en gång om året. Senaste övning: ${blank('sv', 'datum')}. Efter varje övning och varje verkligt avbrott ses planen över.
`,
  en: (material) => `# What the plan is for

Work: ${blank('en', 'which work the plan is for')}. Board or company: ${blank('en', 'which')}.

Responsible for continuity in ${quote(material.organisation)}: ${known('en', responsibleFor(material, 'continuity'), 'who, under Organisation and responsibility')}. The plan is printed and kept at ${blank('en', 'where')}.

# What must not stop

${table(
  ['Work', 'Longest disruption', 'What happens if it is longer'],
  [
    [blank('en', 'work'), blank('en', 'hours or days'), blank('en', 'consequence')],
    [blank('en', 'work'), blank('en', 'hours or days'), blank('en', 'consequence')],
  ],
)}

# When the plan is put to use

${blank('en', 'who')} decides to use the plan, when ${blank('en', 'what has to have happened')}. Stand-in: ${blank('en', 'who')}.

# The first hours

${bullets([
  'Find out what does not work and how long that is expected to last.',
  'Gather those who are needed, and decide where and how often you meet.',
  'Tell those who depend on the work.',
  'Begin a log on paper: time, what is decided, by whom.',
])}

# Working in another way

${table(
  ['When this is missing', 'Do this', 'This is needed'],
  [
    ['The systems', blank('en', 'fallback'), blank('en', 'forms, lists, telephones')],
    ['Electricity', blank('en', 'fallback'), blank('en', 'what')],
    ['The premises', blank('en', 'another place'), blank('en', 'what')],
    ['Staff', blank('en', 'who can step in'), blank('en', 'what')],
    ['The supplier', blank('en', 'another way'), blank('en', 'what')],
  ],
)}

# Systems and whom to call

${systems(material, 'en')}

# Back to normal

${bullets([
  `What was written on paper is entered. Responsible: ${blank('en', 'who')}.`,
  'Somebody checks that the information is right before the work returns to the systems.',
  'Everyone who was told of the disruption is told that it is over.',
  'Within two weeks you go through how it went, and change the plan.',
])}

# Exercise

The plan is exercised at least once a year. Latest exercise: ${blank('en', 'date')}. After each exercise and each real disruption the plan is reviewed.
`,
}

function systems({ critical }: Material, language: Language): string {
  const sv = language === 'sv'
  if (critical.length === 0)
    return blank(
      language,
      sv ? 'kritiska system, under Information och system' : 'critical systems, under Information and systems',
    )
  return table(
    sv
      ? ['System', 'Ägare', 'Leverantör', 'Kontakt', 'Telefon']
      : ['System', 'Owner', 'Supplier', 'Contact', 'Telephone'],
    critical.map(({ name, owner, supplier, contact, phone }) => [
      quote(name),
      known(language, owner, sv ? 'ägare' : 'owner'),
      quote(supplier ?? ''),
      supplier === null
        ? ''
        : known(language, contact, sv ? 'kontakt, under Leverantörer' : 'contact, under Suppliers'),
      supplier === null
        ? ''
        : known(language, phone, sv ? 'telefon, under Leverantörer' : 'telephone, under Suppliers'),
    ]),
  )
}

import { blank } from '../blanks.ts'
import { bullets, known, named, quote, type WriteTemplate } from './material.ts'

/** The policy: what the municipality wants, and who answers for it. Short, so that a council can decide it. */
export const policy: WriteTemplate = {
  sv: (material) => `# Syfte

${quote(material.organisation)} har ansvar för information som människors liv, hälsa, rättigheter och vardag hänger på. Policyn anger vad kommunen vill uppnå med informationssäkerheten och vem som ansvarar. Den gäller all information som kommunen hanterar, i system, på papper och i samtal.

# Mål

${bullets([
  'Informationen finns till hands för den som behöver den, när den behövs.',
  'Den går att lita på och ändras inte av misstag eller av obehöriga.',
  'Den når bara den som har rätt till den.',
  'Det går att i efterhand se vem som har gjort vad.',
])}

Skyddet anpassas efter vad som kan hända om det brister: mer där följderna är allvarliga, mindre där de är små.

# Grunder för arbetet

${bullets([
  'Information klassas innan skydd väljs.',
  'Risker bedöms, och den som äger risken bestämmer vad som ska göras.',
  'Krav på säkerhet ställs vid upphandling och följs upp under avtalets tid.',
  'Det som händer rapporteras, utreds och leder till förbättring.',
  'Verksamheten planerar och övar för att klara avbrott.',
  'Alla som arbetar åt kommunen får veta vad som gäller för dem.',
])}

Kommunen följer cybersäkerhetslagen (2025:1506), dataskyddsförordningen och de regler om offentlighet, sekretess och arkiv som gäller för kommuner. Säkerhetsskydd regleras för sig.

# Ansvar

${bullets([
  '**Kommunfullmäktige** beslutar policyn.',
  '**Kommunstyrelsen** leder arbetet, beslutar riktlinjer, godkänner säkerhetsåtgärder enligt lagen och följer upp minst en gång om året.',
  `**Varje nämnd** ansvarar för informationen i sin verksamhet: ${listOf(material.boards, 'sv', 'nämnderna, under Organisation')}.`,
  `**Bolagens styrelser** ansvarar på samma sätt, efter ägardirektiv: ${listOf(material.companies, 'sv', 'de bolag som policyn gäller för')}.`,
  '**Förvaltningschefen och verkställande direktören** ser till att arbetet görs och får den tid och de pengar som det kräver.',
  '**Informationsägaren** beslutar om klassning, åtkomst och skydd för sin information.',
  `**Informationssäkerhetssamordnaren** stödjer, samordnar och rapporterar. Uppdraget har ${named('sv', material.coordinators, 'vem som samordnar, under Personer')}.`,
  '**Alla som arbetar åt kommunen** följer reglerna och rapporterar det som inte står rätt till.',
])}

# Uppföljning

Läget rapporteras till kommunstyrelsen ${blank('sv', 'hur ofta, till exempel två gånger om året')}. Policyn ses över minst en gång per mandatperiod, och tidigare om lagen, uppgifterna eller hoten ändras.
`,
  en: (material) => `# Purpose

${quote(material.organisation)} answers for information that people’s lives, health, rights and everyday lives depend on. This policy states what the municipality wants to achieve with information security and who is responsible. It applies to all information that the municipality handles: in systems, on paper and in conversation.

# Aims

${bullets([
  'Information is at hand for those who need it, when they need it.',
  'It can be relied on, and is not changed by mistake or by anyone unauthorised.',
  'It reaches only those who are entitled to it.',
  'One can see afterwards who did what.',
])}

Protection follows from what may happen if it fails: more where the consequences are serious, less where they are small.

# How we work

${bullets([
  'Information is classified before protection is chosen.',
  'Risks are assessed, and whoever owns the risk decides what is to be done.',
  'Security is demanded in procurement and followed up during the contract.',
  'What happens is reported, investigated and leads to improvement.',
  'Each part of the municipality plans and exercises for disruption.',
  'Everyone who works for the municipality is told what applies to them.',
])}

The municipality complies with the cybersecurity act (2025:1506), the General Data Protection Regulation and the rules on public access, secrecy and archives that apply to municipalities. Protective security is governed separately.

# Responsibility

${bullets([
  '**The municipal council** decides this policy.',
  '**The executive board** leads the work, decides guidelines, approves security measures under the act and follows up at least once a year.',
  `**Each board** is responsible for the information in its own work: ${listOf(material.boards, 'en', 'the boards, under Organisation')}.`,
  `**The boards of the companies** are responsible likewise, by the owner’s directive: ${listOf(material.companies, 'en', 'the companies that the policy applies to')}.`,
  '**Heads of administrations and managing directors** see that the work is done and has the time and money that it takes.',
  '**The information owner** decides on classification, access and protection.',
  `**The information security coordinator** supports, coordinates and reports. The assignment is held by ${named('en', material.coordinators, 'who coordinates, under People')}.`,
  '**Everyone who works for the municipality** follows the rules and reports what is not as it should be.',
])}

# Follow-up

The state is reported to the executive board ${blank('en', 'how often, such as twice a year')}. The policy is reviewed at least once in each term of office, and earlier if the law, the tasks or the threats change.
`,
}

function listOf(names: readonly string[], language: 'sv' | 'en', what: string): string {
  return names.length === 0 ? known(language, null, what) : new Intl.ListFormat(language).format(names.map(quote))
}

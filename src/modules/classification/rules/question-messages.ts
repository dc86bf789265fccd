import type { Aspect, AssetKind } from './aspects.ts'

type Say = (values: { readonly name: string }) => string
type Happening = Readonly<Record<AssetKind, Say>>

const happeningSv: Readonly<Record<Aspect, Happening>> = {
  confidentiality: {
    process: ({ name }) => `Någon obehörig får veta det som bara ska vara känt i ${name}.`,
    information: ({ name }) => `Någon obehörig läser ${name}.`,
    system: ({ name }) => `Någon obehörig läser det som finns i ${name}.`,
    'control-system': ({ name }) => `Någon obehörig ser hur ${name} är byggt och vad det gör just nu.`,
  },
  integrity: {
    process: ({ name }) => `Något går fel i ${name} utan att någon märker det.`,
    information: ({ name }) => `Uppgifter i ${name} är fel, och ingen märker det.`,
    system: ({ name }) => `Uppgifter i ${name} är fel, och ingen märker det.`,
    'control-system': ({ name }) => `${name} styr fel eller visar fel värden, och ingen märker det.`,
  },
  availability: {
    process: ({ name }) => `${name} står still när det behövs.`,
    information: ({ name }) => `${name} går inte att komma åt när det behövs.`,
    system: ({ name }) => `${name} går inte att använda när det behövs.`,
    'control-system': ({ name }) => `${name} slutar fungera, och det som styrs måste skötas för hand.`,
  },
  traceability: {
    process: ({ name }) => `Det går inte att se i efterhand vem som gjorde vad i ${name}.`,
    information: ({ name }) => `Det går inte att se i efterhand vem som läste eller ändrade ${name}.`,
    system: ({ name }) => `Det går inte att se i efterhand vem som gjorde vad i ${name}.`,
    'control-system': ({ name }) => `Det går inte att se i efterhand vem som ändrade något i ${name}.`,
  },
}

const happeningEn: Readonly<Record<Aspect, Happening>> = {
  confidentiality: {
    process: ({ name }) => `Somebody unauthorised learns what should be known only within ${name}.`,
    information: ({ name }) => `Somebody unauthorised reads ${name}.`,
    system: ({ name }) => `Somebody unauthorised reads what is in ${name}.`,
    'control-system': ({ name }) => `Somebody unauthorised sees how ${name} is built and what it is doing.`,
  },
  integrity: {
    process: ({ name }) => `Something goes wrong in ${name} and nobody notices.`,
    information: ({ name }) => `Details in ${name} are wrong, and nobody notices.`,
    system: ({ name }) => `Details in ${name} are wrong, and nobody notices.`,
    'control-system': ({ name }) => `${name} controls wrongly or shows wrong values, and nobody notices.`,
  },
  availability: {
    process: ({ name }) => `${name} stands still when it is needed.`,
    information: ({ name }) => `${name} cannot be reached when it is needed.`,
    system: ({ name }) => `${name} cannot be used when it is needed.`,
    'control-system': ({ name }) => `${name} stops, and what it controls has to be run by hand.`,
  },
  traceability: {
    process: ({ name }) => `Nobody can see afterwards who did what in ${name}.`,
    information: ({ name }) => `Nobody can see afterwards who read or changed ${name}.`,
    system: ({ name }) => `Nobody can see afterwards who did what in ${name}.`,
    'control-system': ({ name }) => `Nobody can see afterwards who changed something in ${name}.`,
  },
}

function inBoth(aspect: Aspect): Readonly<Record<AssetKind, { readonly sv: Say; readonly en: Say }>> {
  const of = (kind: AssetKind) => ({ sv: happeningSv[aspect][kind], en: happeningEn[aspect][kind] })
  return {
    process: of('process'),
    information: of('information'),
    system: of('system'),
    'control-system': of('control-system'),
  }
}

/** What has happened, by the aspect that is lost and what it is lost of. The name of the asset is put in. */
export const happenings = {
  confidentiality: inBoth('confidentiality'),
  integrity: inBoth('integrity'),
  availability: inBoth('availability'),
  traceability: inBoth('traceability'),
}

/** Which of its consequences is asked for, after what has happened. */
export const consequenceAsked = {
  life: {
    sv: 'Vad blir den värsta rimliga följden för människors liv och hälsa?',
    en: 'What is the worst reasonable consequence for people’s life and health?',
  },
  service: {
    sv: 'Vad blir den värsta rimliga följden för servicen till invånarna?',
    en: 'What is the worst reasonable consequence for the service to residents?',
  },
  economy: {
    sv: 'Vad blir den värsta rimliga följden för ekonomin?',
    en: 'What is the worst reasonable consequence for the economy?',
  },
  trust: {
    sv: 'Vad blir den värsta rimliga följden för förtroendet?',
    en: 'What is the worst reasonable consequence for trust?',
  },
  law: {
    sv: 'Vad blir den värsta rimliga följden enligt lagen?',
    en: 'What is the worst reasonable consequence in law?',
  },
}

/** The same of any category at once, for a first quick pass. */
export const quickQuestions = {
  confidentiality: { sv: 'Någon obehörig läser det', en: 'Somebody unauthorised reads it' },
  integrity: { sv: 'Det är fel, och ingen märker det', en: 'It is wrong, and nobody notices' },
  availability: { sv: 'Det går inte att använda', en: 'It cannot be used' },
  traceability: { sv: 'Det går inte att se vem som gjorde vad', en: 'Nobody can see who did what' },
}

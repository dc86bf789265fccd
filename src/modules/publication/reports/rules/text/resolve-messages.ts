import type { Said } from '../../../../survey/index.ts'
import type { AbsentReason } from '../figures/figure.ts'

/** "Menade du ’metod’?" where there is something near. */
function meant(near: string | null): Said {
  return near === null ? { sv: '', en: '' } : { sv: ` Menade du ”${near}”?`, en: ` Did you mean “${near}”?` }
}

/** What is said of a reference that leads to no figure. */
export const messages = {
  unknownQuestion: (id: string, near: string | null): Said => ({
    sv: `Enkäten har ingen fråga med id ”${id}”.${meant(near).sv}`,
    en: `The survey has no question with the id “${id}”.${meant(near).en}`,
  }),
  unknownFigure: (question: string, path: string, near: string | null): Said => ({
    sv: `Frågan ”${question}” har inget som heter ”${path}”.${meant(near).sv}`,
    en: `The question “${question}” has nothing called “${path}”.${meant(near).en}`,
  }),
  onlyQuestion: (question: string, known: readonly string[]): Said => ({
    sv: `Skriv vilket svar på ”${question}” som menas, till exempel ${known.join(', ')}.`,
    en: `Write which answer to “${question}” is meant, such as ${known.join(', ')}.`,
  }),
  participationByGroup: {
    sv: 'Deltagandet går inte att dela upp efter grupp i en text. Visa frågan med sin uppdelning i stället.',
    en: 'Participation cannot be given by group in a text. Show the question with its breakdown instead.',
  },
  unknownBreakdown: (by: string, near: string | null, known: readonly string[]): Said => ({
    sv: `Rapportens data har ingen uppdelning efter ”${by}”.${meant(near).sv} ${known.length === 0 ? 'Den har ingen uppdelning alls.' : `De som finns är ${known.join('; ')}.`}`,
    en: `The data of the report has no breakdown by “${by}”.${meant(near).en} ${known.length === 0 ? 'It has no breakdown at all.' : `Those that there are: ${known.join('; ')}.`}`,
  }),
  unknownGroup: (value: string, breakdown: string, near: string | null): Said => ({
    sv: `Det finns ingen grupp ”${value}” i uppdelningen ”${breakdown}”.${meant(near).sv}`,
    en: `There is no group “${value}” in the breakdown “${breakdown}”.${meant(near).en}`,
  }),
  absent: {
    withheld: (source: string): Said => ({
      sv: `${source} är dold, eftersom siffran skulle kunna peka ut någon. En dold siffra kan inte skrivas i en text.`,
      en: `${source} is withheld, since the figure could point someone out. A withheld figure cannot be written in a text.`,
    }),
    few: (source: string): Said => ({
      sv: `${source} bygger på färre än 20 svar och har därför ingen procent. Skriv antalet i stället.`,
      en: `${source} rests on fewer than 20 answers and has therefore no percentage. Write the count instead.`,
    }),
    none: (source: string): Said => ({
      sv: `${source} har inget värde, eftersom ingen har svarat eller måttet inte går att räkna fram.`,
      en: `${source} has no value, since nobody has answered or the measure cannot be worked out.`,
    }),
    unweighted: (source: string): Said => ({
      sv: `${source} finns inte, eftersom resultatet inte är viktat.`,
      en: `${source} is not there, since the result is not weighted.`,
    }),
  } satisfies Record<AbsentReason, (source: string) => Said>,
} as const

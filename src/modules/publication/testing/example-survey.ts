import { readFileSync } from 'node:fs'
import { type Result, tabulate } from '../../analysis/index.ts'
import { type Frame, readFrame, readResponses } from '../../collection/index.ts'
import { type Language, type Questionnaire, type Read, type Response, readQuestionnaire } from '../../survey/index.ts'
import type { SurveyFacts } from '../picture/rules/report-document.ts'

export const facts: SurveyFacts = {
  owner: 'Myndigheten',
  opensOn: '2015-04-01',
  closesOn: '2015-06-30',
  synthetic: true,
  date: '2026-11-24',
}

export interface ExampleSurvey {
  readonly questionnaire: Questionnaire
  readonly responses: readonly Response[]
  readonly frame: Frame | null
}

/** The survey of 2015 as it lies in the repository. */
export function survey2015(): ExampleSurvey {
  const read = (name: string) => readFileSync(new URL(`../../../../reference/enkat-2015/${name}`, import.meta.url))
  const questionnaire = must(readQuestionnaire(read('questionnaire.yaml'), 'questionnaire.yaml'))
  const frame = must(readFrame(read('frame.csv'), 'frame.csv'))
  return {
    questionnaire,
    frame,
    responses: must(readResponses(read('responses.csv'), 'responses.csv', questionnaire, frame)),
  }
}

/** A survey from the text of its files. Without a frame the population is unknown. */
export function surveyOf(yaml: string, responses: string, frame: string | null = null): ExampleSurvey {
  const questionnaire = must(readQuestionnaire(Buffer.from(yaml), 'q.yaml'))
  const population = frame === null ? null : must(readFrame(Buffer.from(frame), 'f.csv'))
  return {
    questionnaire,
    frame: population,
    responses: must(readResponses(Buffer.from(responses), 'r.csv', questionnaire, population)),
  }
}

export function resultOf(survey: ExampleSurvey, language: Language): Result {
  return tabulate({ ...survey, language })
}

function must<T>(read: Read<T>): T {
  if (!read.ok)
    throw new Error(read.faults.map(({ file, line, message }) => `${file}:${line} ${message.en}`).join('\n'))
  return read.value
}

/** One question of each kind, and a follow-up. */
export const everyKind = `
id: q
title: {sv: Enkäten, en: The survey}
sections:
- id: a
  title: {sv: Början, en: The beginning}
  questions:
  - {id: yes, text: {sv: Arbetar kommunen med det?, en: Does the municipality work with it?}, type: single, options: [ja, nej]}
  - {id: many, text: {sv: Vilka?, en: Which?}, type: multi, base: yes = ja, options: [{id: x, sv: Det ena, en: One}, {id: y, sv: Det andra, en: The other}, {id: z, sv: "Annat, nämligen", en: "Other, namely", other: true}, {id: none, sv: Inget, en: None, exclusive: true}]}
  - {id: grid, text: {sv: Räcker det?, en: Is it enough?}, type: matrix, rows: [{id: r1, sv: Tid, en: Time}, {id: r2, sv: Pengar, en: Money}], options: [{id: enough, sv: Tillräcklig, en: Enough}, {id: short, sv: Bristfällig, en: Short}]}
  - {id: year, text: {sv: Vilket år?, en: Which year?}, type: number}
  - {id: words, text: {sv: Hur?, en: How?}, type: text}
`

/** Thirty responses: 24 yes, and of those 20 chose the first; year and text by some. */
export function manyResponses(): string {
  const head = 'respondent,status,yes,many.x,many.y,many.z,many.none,grid.r1,grid.r2,year,words'
  const rows = Array.from({ length: 30 }, (_, index) => {
    const yes = index < 24
    const chosen = yes ? `${index < 20 ? 1 : 0},${index >= 18 ? 1 : 0},0,0` : ',,,'
    return `${index},complete,${yes ? 'ja' : 'nej'},${chosen},enough,${index % 3 === 0 ? 'enough' : 'short'},${2000 + (index % 10)},${index < 5 ? 'skrivet' : ''}`
  })
  return [head, ...rows].join('\n')
}

export function manyInFrame(size: number): string {
  return ['respondent,name', ...Array.from({ length: size }, (_, index) => `${index},Kommun ${index}`)].join('\n')
}

import { Window } from 'happy-dom'
import { readMyResponse } from '../actions/read-my-response.ts'
import { openSignedInApp, type SignedInApp } from './signed-in-app.ts'
import { addSurvey, anna, openSurveySite, type SurveySite, sara } from './survey-site.ts'

export const coordinator = 'anna@arboga.example'
/** Who may answer and not hand in. */
export const helper = 'maria@arboga.example'
export const reader = 'jonas@arboga.example'
export const contributor = 'linnea@arboga.example'
export const lead = 'sara@myndigheten.example'

export interface AnsweringSite extends SignedInApp {
  readonly site: SurveySite
}

/** A survey site with everyone who answers in Arboga, and the survey lead, signed in. */
export async function openAnsweringSite(): Promise<AnsweringSite> {
  const site = await openSurveySite('embedded')
  const app = await openSignedInApp(site)
  await app.addPerson(coordinator, 'Anna Lindqvist', anna.organisation, 'coordinator')
  await app.addPerson(helper, 'Maria Holm', anna.organisation, 'owner')
  await app.addPerson(reader, 'Jonas Sand', anna.organisation, 'reviewer')
  await app.addPerson(contributor, 'Linnea Falk', anna.organisation, 'contributor')
  await app.addPerson(lead, 'Sara Wik', sara.organisation, 'survey-lead')
  return { ...app, site }
}

export type AnsweringRound = Awaited<ReturnType<typeof openAnsweringRound>>

/** A survey that nobody has answered: what is kept of Arboga's answers, and saving one while somebody answers. */
export async function openAnsweringRound({ site, ask }: AnsweringSite, name: string) {
  const survey = await addSurvey(site, name)
  const base = `/enkater/${survey}`
  return {
    survey,
    base,
    stored: async () => (await site.as(anna, readMyResponse, { survey })).stored,
    autosave: (email: string, question: string, fields: readonly [string, string][]) =>
      ask(email, `${base}/svar`, [['question', question], ...fields]),
  }
}

/** A page as a browser without scripts has it. The routes themselves run outside it, with Node's own requests. */
export const browser = new Window({ settings: { disableJavaScriptEvaluation: true, disableCSSFileLoading: true } })
export const document = browser.document as unknown as Document
export async function show(response: Response): Promise<HTMLElement> {
  document.documentElement.innerHTML = (await response.text()).replace(/^<!doctype html>/, '')
  return document.body
}

/** The form of the section on method. */
export function methodForm(metod: string | null, more: [string, string][] = []): [string, string][] {
  return [
    ['version.metod', '0'],
    ['was.metod', ''],
    ...(metod === null ? [] : [['answer.metod', metod] as [string, string]]),
    ...more,
  ]
}

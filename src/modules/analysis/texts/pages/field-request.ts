import type { Context } from 'hono'
import { type Env, readForm } from '../../../../platform/http/index.ts'
import { type Language, say } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import type { FrameMaker, Framing } from '../../../../ui/frame/maker.ts'
import type { Survey } from '../../../survey/index.ts'
import { readField } from '../actions/read-field.ts'
import type { TextField } from '../rules/text-field.ts'
import { fieldName, fieldPath } from './FieldFrame.tsx'
import { messages } from './messages.ts'

/** What a form sent, by name. */
export interface SentForm {
  /** '' where it was not sent. */
  one(name: string): string
  all(name: string): string[]
}

/** The field that an address names, as its actions take it. */
export function fieldOf(context: Context<Env>): { survey: string; field: string } {
  return { survey: context.req.param('survey') ?? '', field: context.req.param('question') ?? '' }
}

export function readFieldOf(context: Context<Env>) {
  return context.get('request').perform(readField, fieldOf(context))
}

/** @throws Problem `bad-input` for what is no form of texts */
export async function sentForm(context: Context<Env>): Promise<SentForm> {
  const fields = (await readForm(context)).map(([name, value]) => {
    if (typeof value !== 'string') throw new Problem('bad-input')
    return [name, value] as const
  })
  const all = (wanted: string) => fields.filter(([name]) => name === wanted).map(([, value]) => value)
  return { all, one: (name) => all(name)[0] ?? '' }
}

/** A version as a form sends it. What is no number is one that never was. */
export function sentVersion(form: SentForm): number {
  const version = form.one('version')
  return /^\d{1,9}$/.test(version) ? Number(version) : Number.NaN
}

/** The framing of a page of the field; a form that was refused stands on the page that it was sent from. */
export async function frameField(
  context: Context<Env>,
  frame: FrameMaker,
  { survey, field }: { survey: Survey; field: TextField },
  page: { readonly path: string; readonly errors?: boolean },
): Promise<Framing> {
  const { language } = context.get('request')
  const title = `${say(language, messages.title)}: ${fieldName(field, language)}`
  const path = `${fieldPath(survey.id, field.id)}${page.path}`
  return {
    ...(await frame(context, title)),
    demo: survey.synthetic,
    path,
    ...(page.errors && { errors: true }),
  }
}

/** The sentence of the first fault, where a problem is of the input. */
export function faultWords(problem: unknown, language: Language): string | null {
  if (!(problem instanceof Problem) || problem.code !== 'bad-input') return null
  const [fault] = problem.faults
  return fault ? say(language, fault.message) : null
}

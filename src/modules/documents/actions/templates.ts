import { z } from 'zod'
import { type ActionContext, defineAction } from '../../../platform/action/index.ts'
import { type Language, languages } from '../../../platform/i18n/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { may } from '../../../platform/tenancy/index.ts'
import { readNewestModel } from '../../classification/index.ts'
import { documentActions } from '../document-register.ts'
import { findNamed, type NamedDocument, readMaterial } from '../queries/material.ts'
import { insertDraft } from '../queries/versions.ts'
import { blanksIn } from '../rules/blanks.ts'
import { type Template, templateIds, templates, writeTemplate } from '../rules/templates/template.ts'
import { messages } from './action-messages.ts'

const languageInput = z.enum(languages)
const templateInput = z.strictObject({ template: z.enum(templateIds), language: languageInput })

export interface FilledTemplate {
  readonly template: Template
  readonly body: string
  /** How many places are left to fill in by hand. */
  readonly blanks: number
  /** The document of the register that has its name. */
  readonly document: NamedDocument | null
}

export interface Templates {
  readonly templates: readonly FilledTemplate[]
  readonly mayChange: boolean
}

/** Every template, filled from the registers. Three statements. */
export const listTemplates = defineAction({
  name: 'document.list-templates',
  permission: 'unit.read',
  effect: 'read',
  input: z.strictObject({ language: languageInput }),
  run: async (context, { language }): Promise<Templates> => {
    const material = await materialOf(context)
    const names = templates.map(({ name }) => name[language])
    const found = await findNamed(context.db, context.organisation, names)
    return {
      templates: templates.map((template) => {
        const body = writeTemplate(template, language, material)
        const document = found.find(({ name }) => name.toLowerCase() === template.name[language].toLowerCase()) ?? null
        return { template, body, blanks: blanksIn(body).length, document }
      }),
      mayChange: context.role !== null && may(context.role, 'document.change'),
    }
  },
})

/** One template, filled from the registers. Two statements. */
export const fillTemplate = defineAction({
  name: 'document.fill-template',
  permission: 'unit.read',
  effect: 'read',
  input: templateInput,
  run: async (context, input): Promise<{ readonly template: Template; readonly body: string }> => fill(context, input),
})

/**
 * Begins a draft from a template: of the document that has its name, else of one that is added to the register. Six statements at most.
 *
 * @throws Problem `not-ready` where that document has a draft already
 */
export const startFromTemplate = defineAction({
  name: 'document.start-from-template',
  permission: 'document.change',
  effect: 'write',
  input: templateInput,
  run: async (context, input): Promise<{ readonly document: string }> => {
    const { template, body } = await fill(context, input)
    const name = template.name[input.language]
    const [named] = await findNamed(context.db, context.organisation, [name])
    if (named?.hasDraft) throw new Problem('not-ready', { detail: messages.hasDraft })
    const document =
      named?.id ??
      (await documentActions.create.run(context, { fields: { name, kind: template.kind, status: 'draft' } })).id
    await insertDraft(context.db, context, { document, body })
    return { document }
  },
  audit: ({ template }, { document }) => ({ subject: document, detail: { template } }),
})

async function materialOf({ db, organisation }: ActionContext) {
  return { ...(await readMaterial(db, organisation)), model: await readNewestModel(db, organisation) }
}

async function fill(context: ActionContext, wanted: { template: Template['id']; language: Language }) {
  const template = templates.find(({ id }) => id === wanted.template)
  if (template === undefined) throw new Problem('not-found')
  return { template, body: writeTemplate(template, wanted.language, await materialOf(context)) }
}

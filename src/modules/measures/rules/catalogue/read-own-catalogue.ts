import { z } from 'zod'
import { aspects, type Catalogue, type Mapping, scopes } from './catalogue.ts'

const text = z.strictObject({ sv: z.string().min(1), en: z.string().min(1) })
const word = z.string().regex(/^[a-z0-9][a-z0-9.-]*$/)

const setting = z.strictObject({ id: word, label: text, value: text, checked: z.boolean() })

const requirement = z.strictObject({
  id: z.string().regex(/^[a-z0-9.-]+\/[a-z0-9.-]+$/),
  title: text,
  says: text,
  aspects: z.array(z.enum(aspects)).min(1),
  from: z.int().min(1).max(3),
  at: z.enum(scopes),
  minutes: z.int().min(15).max(960),
  source: z.strictObject({ text: z.string().min(1), checked: z.boolean() }).optional(),
  settings: z.array(setting).optional(),
})

const catalogue = z.strictObject({
  id: word,
  title: text,
  about: text,
  themes: z.array(z.strictObject({ id: word, title: text, requirements: z.array(requirement).min(1) })).min(1),
})

const mapping = z.strictObject({
  id: word,
  title: text,
  from: word,
  to: word,
  pairs: z.record(word, z.array(word).min(1)),
})

/** A catalogue of `reference/catalogue`, as YAML gives it. @throws ZodError with all that is wrong */
export function readOwnCatalogue(value: unknown): Catalogue {
  const { themes, ...rest } = catalogue.parse(value)
  return {
    ...rest,
    themes: themes.map((theme) => ({
      ...theme,
      requirements: theme.requirements.map((each) => ({
        ...each,
        number: each.id.slice(each.id.indexOf('/') + 1),
        source: each.source ?? null,
        settings: each.settings ?? [],
      })),
    })),
  }
}

/** The mappings of `reference/catalogue`, whose ends are written without the catalogue's id. @throws ZodError */
export function readOwnMappings(value: unknown): readonly Mapping[] {
  return z
    .array(mapping)
    .parse(value)
    .map(({ pairs, ...rest }) => ({
      ...rest,
      pairs: new Map(
        Object.entries(pairs).map(([start, ends]) => [`${rest.from}/${start}`, ends.map((end) => `${rest.to}/${end}`)]),
      ),
    }))
}

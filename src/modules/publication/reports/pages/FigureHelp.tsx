import { type Language, say } from '../../../../platform/i18n/index.ts'
import { Details } from '../../../../ui/Details.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { Table } from '../../../../ui/Table.tsx'
import type { BuiltReport } from '../rules/built-report.ts'
import { isAbsent } from '../rules/figures/figure.ts'
import type { FigureMap } from '../rules/material.ts'
import { messages } from './messages.ts'

/** Every figure that a text can refer to, by question, with what it gives today. */
export function FigureHelp({ language, built }: { language: Language; built: BuiltReport }) {
  const { material } = built
  return (
    <Section id="siffror" title={say(language, messages.figuresToRefer)} lead={say(language, messages.figuresLead)}>
      <Details summary={say(language, messages.participation)}>
        <Figures language={language} title={say(language, messages.participation)} figures={material.participation} />
      </Details>
      {material.questionnaire.sections.map((section) => (
        <Details key={section.id} summary={section.title[language]}>
          {section.questions.map(({ id, text }) => (
            <Figures key={id} language={language} title={text[language]} figures={material.figuresOf(id)} />
          ))}
        </Details>
      ))}
    </Section>
  )
}

function Figures({ language, title, figures }: { language: Language; title: string; figures: FigureMap }) {
  const present = [...figures.values()].flatMap((figure) => (isAbsent(figure) ? [] : [figure]))
  if (present.length === 0) return null
  return (
    <Table
      caption={title}
      columns={[
        { key: 'reference', label: say(language, messages.reference) },
        { key: 'gives', label: say(language, messages.gives) },
      ]}
      rows={present.map(({ path, printed }) => ({
        key: path,
        cells: [<code key={path}>{`{${path}}`}</code>, printed],
      }))}
    />
  )
}

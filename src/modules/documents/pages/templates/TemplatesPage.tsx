import { type Language, say, soften } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import type { FilledTemplate, Templates } from '../../actions/templates.ts'
import { messages } from '../../messages/index.ts'
import { templateLeads } from '../../rules/templates/template-messages.ts'
import { documentPath } from '../addresses.ts'

/** Texts to begin from: each as a file, and as a draft. */
export function TemplatesPage({ frame, found }: { frame: Framing; found: Templates }) {
  const { language } = frame
  return (
    <WorkFrame {...frame}>
      <PageHead
        crumb={<a href="/dokument">{say(language, messages.title)}</a>}
        title={say(language, messages.templatesTitle)}
        lead={say(language, messages.templatesLead)}
      />
      {found.templates.map((filled) => (
        <TemplateSection key={filled.template.id} language={language} filled={filled} mayChange={found.mayChange} />
      ))}
    </WorkFrame>
  )
}

interface TemplateSectionProps {
  language: Language
  filled: FilledTemplate
  mayChange: boolean
}

function TemplateSection({ language, filled: { template, blanks, document }, mayChange }: TemplateSectionProps) {
  const { id } = template
  const name = soften(say(language, template.name))
  return (
    <Section id={id} title={name} lead={say(language, templateLeads[id])}>
      <p>{say(language, messages.blanksToFill, { blanks })}.</p>
      {document !== null && (
        <p>
          {say(language, messages.alreadyHave)} <a href={documentPath(document.id)}>{soften(document.name)}</a>.
        </p>
      )}
      <form method="post" action="/dokument/mallar">
        <input type="hidden" name="mall" value={id} />
        <p className="actions above-3">
          {mayChange && document?.hasDraft !== true && (
            <Button
              variant="secondary"
              label={say(language, messages.startFor, { name: say(language, template.name) })}
            >
              {say(language, messages.startFromTemplate)}
            </Button>
          )}
          {mayChange && document?.hasDraft && (
            <a href={documentPath(document.id, 'utkast')}>{say(language, messages.goOn)}</a>
          )}
          <a href={`/dokument/mall.docx?mall=${id}`} download="">
            {say(language, messages.templateAsWord, { name })}
          </a>
        </p>
      </form>
    </Section>
  )
}

import { formatDate, type Message, say } from '../../../../platform/i18n/index.ts'
import { type FoundForm, fieldOf } from '../../../../platform/register/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ErrorSummary } from '../../../../ui/ErrorSummary.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { PublicFrame } from '../../../../ui/frame/PublicFrame.tsx'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { FieldControl } from '../../../../ui/register/FieldControl.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { TextField } from '../../../../ui/TextField.tsx'
import { incidentRegister } from '../../incident-register.ts'
import { messages } from '../../messages/index.ts'
import type { OpenedLink, SupplierLink } from '../../queries/links.ts'
import type { WrittenReport } from '../../rules/read-report.ts'
import { ReportFields } from '../open/ReportFields.tsx'
import type { ReportFormFault } from '../read-report-form.ts'

interface LinksPageProps {
  frame: Framing
  /** Where the page is. */
  path: string
  crumb: { readonly href: string; readonly label: string }
  links: readonly SupplierLink[]
  choices: Pick<FoundForm, 'choosable' | 'sought'>
  written: { readonly supplier: string; readonly endsOn: string }
  faults: Readonly<Record<string, string>>
  /** The address that was just made: it is shown once. */
  made: string | null
}

/** Links by which suppliers tell of an incident, or of new ones. */
export function LinksPage({ frame, path, crumb, links, choices, written, faults, made }: LinksPageProps) {
  const { language } = frame
  const errors = Object.entries(faults).map(([id, message]) => ({ id, message }))
  return (
    <WorkFrame {...frame} errors={errors.length > 0}>
      <PageHead
        crumb={<a href={crumb.href}>{crumb.label}</a>}
        title={say(language, messages.linksTitle)}
        lead={say(language, messages.linksLead)}
      />
      {made !== null && (
        <Notice kind="done" live title={say(language, messages.linkMade)}>
          <p>
            <strong className="break">{made}</strong>
          </p>
        </Notice>
      )}
      {links.length > 0 && (
        <Section id="lankar" title={say(language, messages.linksInForce)}>
          <ul className="plain">
            {links.map(({ id, supplier, endsOn, sent }) => (
              <li key={id}>
                <form method="post" action={`${path}/avsluta`} className="actions">
                  <input type="hidden" name="id" value={id} />
                  <span>{say(language, messages.linkOf, { supplier, date: formatDate(language, endsOn), sent })}</span>
                  <Button variant="tertiary" size="sm" label={say(language, messages.endLinkOf, { supplier })}>
                    {say(language, messages.endLink)}
                  </Button>
                </form>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section id="ny" title={say(language, messages.newLink)}>
        <ErrorSummary language={language} errors={errors} />
        <form method="post" action={path}>
          <FieldControl
            language={language}
            name="supplier"
            field={{ ...fieldOf(incidentRegister, 'supplier'), required: true }}
            written={written.supplier}
            choosable={choices.choosable.supplier ?? []}
            sought={choices.sought.supplier}
            action={path}
            error={faults['falt-supplier']}
          />
          <TextField
            language={language}
            id="endsOn"
            type="date"
            width="short"
            label={say(language, messages.linkEnds)}
            hint={say(language, messages.linkEndsHint)}
            value={written.endsOn}
            error={faults.endsOn}
          />
          <p className="actions above-4">
            <Button>{say(language, messages.makeLink)}</Button>
          </p>
        </form>
      </Section>
    </WorkFrame>
  )
}

interface SupplierPageProps {
  language: 'sv' | 'en'
  path: string
  /** null where it could not be read just now. */
  opened: OpenedLink | null
  written: WrittenReport
  faults?: readonly ReportFormFault[]
  notKept?: Message | null
  photosAgain?: boolean
  /** It was kept; so many pictures had no room. */
  sent?: { readonly left: number } | null
}

/** Where a supplier tells, by a secret link: it knows nobody, as the open page does. */
export function SupplierPage(props: SupplierPageProps) {
  const { language, path, opened, written, faults = [], notKept = null, photosAgain = false, sent = null } = props
  const title = say(language, sent === null ? messages.supplierTitle : messages.supplierSent)
  return (
    <PublicFrame
      language={language}
      title={title}
      path={path}
      errors={faults.length > 0 || notKept !== null}
      {...(opened !== null && { organisation: opened.name })}
    >
      <h1>{title}</h1>
      {opened !== null && (
        <p className="lead">{say(language, messages.supplierLead, { name: opened.name, supplier: opened.supplier })}</p>
      )}
      {sent !== null && sent.left > 0 && (
        <Notice kind="warning" title={say(language, messages.photosNoRoom, { count: sent.left })} />
      )}
      {notKept !== null && (
        <Notice kind="warning" live title={say(language, messages.notSentTitle)}>
          <p>{say(language, notKept)}</p>
        </Notice>
      )}
      {opened !== null && opened.sent > 0 && <p>{say(language, messages.supplierBefore, { count: opened.sent })}</p>}
      <ErrorSummary
        language={language}
        errors={faults.map(({ field, message }) => ({ id: field, message: say(language, message) }))}
      />
      <form method="post" action={path} encType="multipart/form-data" className="above-4">
        <ReportFields language={language} written={written} faults={faults} photosAgain={photosAgain} />
        <div className="above-4">
          <Button full>{say(language, messages.supplierSend)}</Button>
        </div>
      </form>
    </PublicFrame>
  )
}

import { formatDate, type Language, say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { Table } from '../../../../ui/Table.tsx'
import type { RiskPicture } from '../../actions/read-risk.ts'
import { messages } from '../../messages/index.ts'
import { riskAddress } from '../addresses.ts'

/** What is done about a risk. */
export function MeasureSection({ language, picture }: { language: Language; picture: RiskPicture }) {
  const { risk, measures, mayAssess } = picture
  const address = `${riskAddress(risk.id)}/atgarder`
  return (
    <Section
      id="atgarder"
      title={say(language, messages.treatedBy)}
      {...(mayAssess && { link: { href: address, label: say(language, messages.tieMeasure) } })}
    >
      {measures.length === 0 ? (
        <p>{say(language, messages.treatedByNone)}</p>
      ) : (
        <Table
          caption={say(language, messages.treatedBy)}
          captionHidden
          stack
          columns={[
            { key: 'measure', label: say(language, messages.measure) },
            { key: 'status', label: say(language, messages.measureStatus) },
            { key: 'due', label: say(language, messages.measureDue) },
            { key: 'owner', label: say(language, messages.measureOwner) },
            ...(mayAssess ? [{ key: 'untie', label: say(language, messages.untie) }] : []),
          ]}
          rows={measures.map(({ id, name, status, dueOn, owner }) => ({
            key: id,
            cells: [
              <a key="measure" href={`/atgarder/${id}`}>
                {name}
              </a>,
              say(language, messages.measureStates[status]),
              dueOn === null ? '' : formatDate(language, dueOn),
              owner ?? '',
              ...(mayAssess
                ? [
                    <form key="untie" method="post" action={`${address}/koppla-bort`}>
                      <input type="hidden" name="measure" value={id} />
                      <Button variant="tertiary" size="sm" label={say(language, messages.untieNamed, { name })}>
                        {say(language, messages.untie)}
                      </Button>
                    </form>,
                  ]
                : []),
            ],
          }))}
        />
      )}
    </Section>
  )
}

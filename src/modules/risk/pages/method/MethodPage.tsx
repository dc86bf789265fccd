import { formatDate, say } from '../../../../platform/i18n/index.ts'
import { ButtonLink } from '../../../../ui/ButtonLink.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { ScrollTable } from '../../../../ui/ScrollTable.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { categoryNames } from '../../../classification/index.ts'
import type { MethodPicture } from '../../actions/methods.ts'
import { messages } from '../../messages/index.ts'
import { levels } from '../../rules/method.ts'
import { methodAddress, overviewAddress } from '../addresses.ts'

/** How the municipality assesses risks, as a page to read and to print. */
export function MethodPage({ frame, picture, saved }: { frame: Framing; picture: MethodPicture; saved: boolean }) {
  const { language } = frame
  const { methods, mayChange } = picture
  const { now, saved: versions } = methods
  const decided = ({ method, decidedBy, decidedOn }: (typeof versions)[number]) =>
    say(language, messages.methodDecided, {
      version: method.version,
      date: formatDate(language, decidedOn),
      by: decidedBy,
    })
  const [newest, ...earlier] = versions
  return (
    <WorkFrame {...frame}>
      {saved && (
        <div className="below-5">
          <Notice kind="done" live title={say(language, messages.methodSaved)} />
        </div>
      )}
      <PageHead
        crumb={<a href={overviewAddress}>{say(language, messages.risks)}</a>}
        title={say(language, messages.methodTitle)}
        lead={`${say(language, messages.methodLead)} ${newest === undefined ? say(language, messages.methodBuiltIn) : decided(newest)}`}
        actions={
          mayChange && (
            <ButtonLink href={`${methodAddress}/andra`} variant="secondary">
              {say(language, messages.changeMethod)}
            </ButtonLink>
          )
        }
      />
      <Section id="sannolikhet" title={say(language, messages.likelihoodScale)}>
        <ScrollTable
          caption={say(language, messages.asTable, { title: say(language, messages.likelihoodScale) })}
          captionHidden
          columns={[
            { key: 'step', label: say(language, messages.step) },
            { key: 'often', label: say(language, messages.stepFrequency) },
            { key: 'times', label: say(language, messages.stepPerYear), numeric: true },
          ]}
          rows={now.likelihoods.map(({ name, frequency, perYear }, at) => ({
            key: `${at}`,
            cells: [`${at + 1}. ${say(language, name)}`, say(language, frequency), perYear.toLocaleString(language)],
          }))}
        />
      </Section>
      <Section id="konsekvens" title={say(language, messages.consequenceScale)}>
        <ScrollTable
          caption={say(language, messages.asTable, { title: say(language, messages.consequenceScale) })}
          captionHidden
          columns={[
            { key: 'category', label: say(language, messages.categoryColumn) },
            ...now.consequences.map(({ name }, at) => ({ key: `${at}`, label: `${at + 1}. ${say(language, name)}` })),
          ]}
          rows={now.categories.map((category) => ({
            key: category,
            cells: [
              say(language, categoryNames[category]),
              ...now.consequences.map(({ meanings }) => say(language, meanings[category] ?? { sv: '', en: '' })),
            ],
          }))}
        />
      </Section>
      <Section id="matris" title={say(language, messages.matrixLevels)}>
        <ScrollTable
          caption={say(language, messages.asTable, { title: say(language, messages.matrixLevels) })}
          captionHidden
          columns={[
            { key: 'likelihood', label: say(language, messages.likelihood) },
            ...now.consequences.map(({ name }, at) => ({ key: `${at}`, label: say(language, name) })),
          ]}
          rows={now.likelihoods
            .map(({ name }, row) => ({
              key: `${row}`,
              cells: [
                say(language, name),
                ...(now.matrix[row] ?? []).map((level) => say(language, messages.level[level])),
              ],
            }))
            .toReversed()}
        />
      </Section>
      <Section id="acceptera" title={say(language, messages.acceptTable)}>
        <ScrollTable
          caption={say(language, messages.asTable, { title: say(language, messages.acceptTable) })}
          captionHidden
          columns={[
            { key: 'level', label: say(language, messages.levelColumn) },
            { key: 'who', label: say(language, messages.acceptWho) },
            { key: 'months', label: say(language, messages.acceptMonths), numeric: true },
          ]}
          rows={levels.toReversed().map((level) => {
            const { roles, months } = now.acceptance[level]
            return {
              key: level,
              cells: [
                say(language, messages.levelHead[level]),
                roles.length === 0
                  ? say(language, messages.nobodyMay)
                  : new Intl.ListFormat(language, { type: 'disjunction' }).format(
                      roles.map((role) => say(language, messages.role[role])),
                    ),
                roles.length === 0 ? '–' : months,
              ],
            }
          })}
        />
      </Section>
      <Section id="versioner" title={say(language, messages.earlierMethods)}>
        <p>{say(language, messages.methodReads)}</p>
        {earlier.length > 0 && (
          <ul>
            {earlier.map((each) => (
              <li key={each.method.version}>{decided(each)}</li>
            ))}
          </ul>
        )}
      </Section>
    </WorkFrame>
  )
}

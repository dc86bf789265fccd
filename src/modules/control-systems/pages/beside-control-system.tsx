import { formatDate, type Language, say } from '../../../platform/i18n/index.ts'
import { ButtonLink } from '../../../ui/ButtonLink.tsx'
import { Details } from '../../../ui/Details.tsx'
import { Facts } from '../../../ui/Facts.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { Section } from '../../../ui/Section.tsx'
import type { AssetExtras } from '../../assets/index.ts'
import { readToJudge } from '../actions/read-control-systems.ts'
import { messages } from '../messages/index.ts'
import type { KeptJudgement } from '../queries/control-systems.ts'
import { judgeAddress } from './finding-place.ts'

/** What is shown of a control system beside its record: how it was judged critical to society, and the way to judge it. */
export const besideControlSystem: NonNullable<AssetExtras['beside']> = async (context, { language }, record, found) => {
  if (record.values.kind !== 'control-system') return {}
  const { judgements } = await context.get('request').perform(readToJudge, { asset: record.id })
  const mayJudge = found.mayChange && record.endedAt === null
  const [newest, ...earlier] = judgements
  return {
    before: context.req.query('bedomt') !== undefined && (
      <Notice kind="done" live title={say(language, messages.judgedNotice)} />
    ),
    links: <a href="/system/styrsystem#zoner">{say(language, messages.toOverview)}</a>,
    after: (
      <Section id="samhallsviktigt" title={say(language, messages.section)}>
        {newest === undefined ? (
          <p>{say(language, messages.notJudged)}</p>
        ) : (
          <Judged language={language} judgement={newest} />
        )}
        {earlier.length > 0 && (
          <Details summary={say(language, messages.earlier)}>
            {earlier.map((judgement) => (
              <Judged key={judgement.id} language={language} judgement={judgement} />
            ))}
          </Details>
        )}
        {mayJudge && (
          <p className="actions above-4">
            <ButtonLink href={judgeAddress(record.id)} variant="secondary">
              {say(language, newest === undefined ? messages.judge : messages.judgeAgain)}
            </ButtonLink>
          </p>
        )}
      </Section>
    ),
  }
}

/** One judgement with its answers, who made it and when. */
function Judged({ language, judgement }: { language: Language; judgement: KeptJudgement }) {
  const { critical, method, harm, within, reach, instead, reason, judgedAt, judgedBy } = judgement
  return (
    <div className="above-3">
      <p>
        <strong>{say(language, messages.wasJudged, { critical })}</strong>{' '}
        <span className="quiet">
          {say(language, messages.judgedBy, {
            name: judgedBy,
            date: formatDate(language, judgedAt),
            method: say(language, messages.methods[method]),
          })}
        </span>
      </p>
      <Facts
        items={[
          [say(language, messages.harm), say(language, messages.harms[harm])],
          [say(language, messages.within), say(language, messages.withins[within])],
          [say(language, messages.reach), say(language, messages.reaches[reach])],
          [say(language, messages.instead), say(language, messages.insteads[instead])],
          ...(reason === null ? [] : [[say(language, messages.reason), reason] as const]),
        ]}
      />
    </div>
  )
}

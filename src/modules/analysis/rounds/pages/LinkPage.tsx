import { formatDate, type Language, say, soften } from '../../../../platform/i18n/index.ts'
import { formatNumber } from '../../../../stats/format-percent.ts'
import { Button } from '../../../../ui/Button.tsx'
import { Details } from '../../../../ui/Details.tsx'
import { Facts } from '../../../../ui/Facts.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { Table } from '../../../../ui/Table.tsx'
import { AnalysisNav } from '../../pages/AnalysisNav.tsx'
import { earlierTitle, roundLabel } from '../actions/linked-rounds.ts'
import type { Link } from '../actions/read-link.ts'
import { isComparable } from '../rules/propose-pairs.ts'
import { differenceWords } from '../rules/read/difference-words.ts'
import { gradeWords } from '../rules/shown/figure-words.ts'
import { messages } from './messages.ts'

interface LinkPageProps {
  frame: Framing
  link: Link
  mayPublish: boolean
}

/** One link: who answered both times, and how each question is graded. */
export function LinkPage({ frame, link, mayPublish }: LinkPageProps) {
  const { language } = frame
  const { survey, earlier } = link
  const base = `/analys/${survey.id}/jamfor`
  return (
    <WorkFrame {...frame}>
      <PageHead
        crumb={<a href={base}>{say(language, messages.title)}</a>}
        title={soften(say(language, messages.linkTitle, { earlier: earlierTitle(earlier)[language] }))}
        lead={say(language, earlier.kind === 'survey' ? messages.linkLead : messages.linkLeadPublished)}
        links={
          link.pairs.length > 0 && (
            <a href={`/resultat/${survey.id}/forandring#${link.stored.earlier}`}>{say(language, messages.seeChange)}</a>
          )
        }
      />
      <AnalysisNav language={language} survey={survey.id} current="rounds" />
      <Publishing language={language} link={link} mayPublish={mayPublish} base={base} />
      {link.moved && earlier.kind === 'survey' && (
        <Moved language={language} moved={link.moved} earlier={roundLabel(earlier.survey)} later={roundLabel(survey)} />
      )}
      {earlier.kind === 'published' && <p className="above-4">{earlier.source.about[language]}</p>}
      <Section id="fragor" title={say(language, messages.questions)}>
        <Table
          stack
          caption={say(language, messages.questions)}
          captionHidden
          columns={[
            { key: 'question', label: say(language, messages.question) },
            { key: 'grade', label: say(language, messages.grade), wide: true },
          ]}
          rows={survey.questionnaire.questions.filter(isComparable).map(({ id, text }) => ({
            key: id,
            cells: [
              <a key="a" href={`${base}/${link.stored.earlier}/${id}`}>
                {text[language]}
              </a>,
              <Grade key="g" language={language} link={link} question={id} />,
            ],
          }))}
        />
        <Gone language={language} link={link} />
      </Section>
    </WorkFrame>
  )
}

function Publishing({
  language,
  link,
  mayPublish,
  base,
}: Omit<LinkPageProps, 'frame'> & { language: Language; base: string }) {
  const { published, stored, pairs } = link
  const changed = published !== null && published.version !== stored.version
  return (
    <div className="above-4">
      {published !== null && (
        <Notice
          kind={changed ? 'warning' : 'done'}
          title={say(language, messages.publishedNow, { date: formatDate(language, published.at) })}
        >
          {changed && <p>{say(language, messages.publishedOlder)}</p>}
        </Notice>
      )}
      {mayPublish && pairs.length > 0 && (published === null || changed) && (
        <form method="post" action={`${base}/${stored.earlier}/publicera`} className="above-4">
          <Button>{say(language, published === null ? messages.publish : messages.publishAgain)}</Button>
        </form>
      )}
    </div>
  )
}

interface MovedProps {
  language: Language
  moved: NonNullable<Link['moved']>
  earlier: string
  later: string
}

function Moved({ language, moved, earlier, later }: MovedProps) {
  const municipalities = (n: number) => say(language, messages.municipalities, { n: formatNumber(n, language) })
  const gone = say(language, messages.left, { earlier, later })
  const came = say(language, messages.left, { earlier: later, later: earlier })
  return (
    <Section id="vilka" title={say(language, messages.who)} lead={say(language, messages.whoNote)}>
      <Facts
        items={[
          [say(language, messages.both), municipalities(moved.both)],
          [gone, municipalities(moved.left.length)],
          [came, municipalities(moved.came.length)],
        ]}
      />
      {moved.left.length > 0 && (
        <Details summary={gone}>
          <p>{moved.left.join(', ')}</p>
        </Details>
      )}
      {moved.came.length > 0 && (
        <Details summary={came}>
          <p>{moved.came.join(', ')}</p>
        </Details>
      )}
    </Section>
  )
}

/** How a question is graded; where it is not, what differs. */
function Grade({ language, link, question }: { language: Language; link: Link; question: string }) {
  const pair = link.pairs.find(({ later }) => later === question)
  if (pair) {
    return (
      <>
        {gradeWords(pair.grade, language)}
        {pair.grade !== 'identical' && <p className="quiet">{pair.reason[language]}</p>}
      </>
    )
  }
  const found = link.proposed?.toGrade.find(({ id }) => id === question)
  if (found) {
    return (
      <>
        <b>{say(language, messages.notGraded)}</b>
        <p className="quiet">
          {say(language, messages.differs, { what: differenceWords(found.differences)[language] })}
        </p>
      </>
    )
  }
  const isNew = link.proposed?.onlyLater.includes(question) ?? false
  return <span className="quiet">{say(language, isNew ? messages.newQuestion : messages.notGraded)}</span>
}

function Gone({ language, link: { proposed, earlier, pairs } }: { language: Language; link: Link }) {
  if (!proposed || earlier.kind !== 'survey') return null
  const linked = new Set(pairs.map((pair) => pair.earlier))
  const gone = proposed.onlyEarlier.filter((id) => !linked.has(id))
  if (gone.length === 0) return null
  const texts = earlier.survey.questionnaire.questions
    .filter(({ id }) => gone.includes(id))
    .map(({ text }) => text[language])
  return (
    <Details summary={say(language, messages.goneQuestions)}>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Details>
  )
}

import { Button } from '../Button.tsx'
import { ChoiceGroup } from '../ChoiceGroup.tsx'
import { Conflict } from '../Conflict.tsx'
import { Details } from '../Details.tsx'
import { Follow } from '../Follow.tsx'
import { AskFrame } from '../frame/index.ts'
import { MatrixField } from '../MatrixField.tsx'
import { NumberField } from '../NumberField.tsx'
import { ProgressList } from '../ProgressList.tsx'
import { QuestionPlace } from '../QuestionPlace.tsx'
import { Saved } from '../Saved.tsx'
import { TextArea } from '../TextArea.tsx'
import { tools, user } from './data.ts'

const because = 'Följdfråga eftersom ni svarade Ja'
const usesMethod = { kind: 'compare', question: 'metod', row: null, operator: '=', value: 'ja' }
const yesNo = [
  { value: 'ja', label: 'Ja', proposal: 'Förslag från registren' },
  { value: 'nej', label: 'Nej' },
]
const parts = [
  { href: '/svara/1', label: 'Systematiskt arbete', done: 4, total: 4 },
  { href: '/svara/2', label: 'Policy och styrande dokument', done: 6, total: 6 },
  { href: '/svara/6', label: 'Informationsklassning', done: 4, total: 7, current: true },
  { href: '/svara/7', label: 'Riskanalys', done: 0, total: 4 },
]

/** What the ask frame holds: every kind of question, a follow-up, a conflict, and how far one is. */
export const askStory = (
  <AskFrame
    language="sv"
    title="Informationsklassning, enkäten 2026"
    user={user}
    tools={tools}
    path="/svara/6"
    aside={
      <nav className="aside-sticky" aria-label="Enkätens delar">
        <h2 className="size-l">Kommunernas informations&shy;säkerhetsarbete 2026</h2>
        <p className="quiet">28 av 43 svar klara. Sista dag är 18 december.</p>
        <Details summary="Tolv delar" open>
          <ProgressList language="sv" items={parts} />
        </Details>
      </nav>
    }
  >
    <form method="post" action="/svara/6" data-autosave="/svara/6/spara">
      <p className="actions size-s below-2">
        <a href="/">Till Hem</a>
        <a href="#delar">Alla delar</a>
      </p>
      <h1 className="below-5">Del 6 av 12: Informationsklassning</h1>
      <QuestionPlace question="metod" type="single" version={1} open>
        <ChoiceGroup
          language="sv"
          kind="single"
          id="metod"
          legend="Har kommunen en metod för informationsklassning?"
          help="Räkna bara med en metod som används, inte en som planeras."
          options={yesNo}
          chosen={['ja']}
        />
      </QuestionPlace>
      <QuestionPlace question="aspekter" type="multi" version={0} base={usesMethod} open>
        <Follow because={because}>
          <ChoiceGroup
            language="sv"
            kind="multi"
            id="aspekter"
            headingLevel={3}
            legend="Vilka aspekter omfattar klassningsmetoden?"
            row
            options={[
              { value: 'k', label: 'Konfidentialitet' },
              { value: 'r', label: 'Riktighet' },
              { value: 't', label: 'Tillgänglighet' },
              {
                value: 'annat',
                label: 'Annat',
                other: { label: 'Vad?', name: 'aspekter.annat.text', value: 'Spårbarhet' },
              },
              { value: 'vet_ej', label: 'Vet ej', exclusive: true },
            ]}
            chosen={['k', 'r', 'annat']}
          />
        </Follow>
      </QuestionPlace>
      <QuestionPlace question="nar" type="multi" version={3} base={usesMethod} open>
        <Follow because={because}>
          <Conflict
            language="sv"
            question="nar"
            label="När klassas information?"
            theirs={{ name: 'Maria Holm', time: '10.02', answer: ['Vid vissa händelser', 'Oregelbundet'] }}
            mine={{ time: '10.04', answer: ['Med visst intervall', 'Vid vissa händelser'] }}
          />
        </Follow>
      </QuestionPlace>
      <QuestionPlace question="ansvar" type="matrix" version={0} open>
        <MatrixField
          id="ansvar"
          legend="Vem ansvarar för vad?"
          help="Ett svar på varje rad."
          columns={[
            { value: 'namnd', label: 'Nämnden' },
            { value: 'chef', label: 'Chefen' },
            { value: 'vet_ej', label: 'Vet ej' },
          ]}
          rows={[
            { id: 'klassa', label: 'Att informationen klassas' },
            { id: 'folja', label: 'Att besluten följs upp varje år och rapporteras till ledningen' },
          ]}
          chosen={{ klassa: 'namnd' }}
        />
      </QuestionPlace>
      <QuestionPlace question="tid" type="number" version={0} open>
        <NumberField
          language="sv"
          id="tid"
          label="Hur stor del av en heltid arbetar samordnaren?"
          hint="Ett helt tal från 0 till 100."
          error="Skriv ett tal från 0 till 100, till exempel 20"
          value="tjugo"
          unit="procent"
        />
      </QuestionPlace>
      <QuestionPlace question="kommentar" type="text" version={0} open>
        <TextArea
          language="sv"
          id="kommentar"
          label="Något mer ni vill berätta?"
          optional
          value="Vi byter metod i vår."
        />
      </QuestionPlace>
      <div className="step-foot">
        <Button>Spara och gå till Riskanalys</Button>
        <a href="/svara/5">Till förra delen</a>
        <Saved language="sv" time="10.04" />
      </div>
    </form>
  </AskFrame>
)

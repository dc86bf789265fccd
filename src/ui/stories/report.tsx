import { Figure } from '../Figure.tsx'
import { ReportFrame } from '../frame/index.ts'
import { PageHead } from '../PageHead.tsx'
import { Section } from '../Section.tsx'
import { tools, user } from './data.ts'

/** The report frame, in English. */
export const reportStory = (
  <ReportFrame
    language="en"
    title="Results"
    user={user}
    tools={tools}
    path="/resultat"
    demo
    aside={
      <nav className="aside-sticky toc" aria-label="Contents">
        <h2 className="size-l">Contents</h2>
        <a href="#metod" aria-current="true">
          Method
        </a>
        <a href="#svar">Participation</a>
      </nav>
    }
  >
    <PageHead title="The municipalities’ information security" lead="241 of 290 municipalities answered." />
    <Section id="metod" title="Method">
      <Figure language="en" count="170" total="241" share="71 %">
        Lack an established method for risk analysis
      </Figure>
    </Section>
    <Section id="svar" title="Participation">
      <p>228 answered in full and 27 in part.</p>
    </Section>
  </ReportFrame>
)

import { OneBar } from '../OneBar.tsx'

/** Most unanswered questions: the truth may lie anywhere in the hatch. */
export const fewYes = (
  <OneBar
    language="sv"
    id="few-yes"
    yes={{ label: 'Ja', count: 71 }}
    no={{ label: 'Nej', count: 170 }}
    total={290}
    unit="kommuner"
    interval={{ low: 79 / 290, high: 93 / 290 }}
    bounds={{ low: 71 / 290, high: 120 / 290 }}
  />
)

/** The band ends beyond 55 %, so its figures stand to the left. */
export const mostYes = (
  <OneBar
    language="en"
    id="most-yes"
    yes={{ label: 'Yes', count: 175 }}
    no={{ label: 'No', count: 67 }}
    total={290}
    unit="municipalities"
    interval={{ low: 203 / 290, high: 216 / 290 }}
    bounds={{ low: 175 / 290, high: 223 / 290 }}
  />
)

/** A follow-up question: no bounds, and the bar is those that were asked. */
export const followUp = (
  <OneBar
    language="sv"
    id="follow-up"
    yes={{ label: 'Ja', count: 77 }}
    no={{ label: 'Nej', count: 96 }}
    total={175}
    unit="kommuner"
    interval={{ low: 0.4, high: 0.49 }}
    bounds={null}
  />
)

/** Few answers: the band takes the width, so the figures of the lane get a line of their own. */
export const fewAnswers = (
  <OneBar
    language="sv"
    id="few-answers"
    yes={{ label: 'Ja', count: 30 }}
    no={{ label: 'Nej', count: 30 }}
    total={290}
    unit="kommuner"
    interval={{ low: 0.38, high: 0.62 }}
    bounds={{ low: 30 / 290, high: 260 / 290 }}
  />
)

/** Nobody has answered: the whole bar is unknown. */
export const noAnswers = (
  <OneBar
    language="sv"
    id="no-answers"
    yes={{ label: 'Ja', count: 0 }}
    no={{ label: 'Nej', count: 0 }}
    total={290}
    unit="kommuner"
    interval={null}
    bounds={{ low: 0, high: 1 }}
  />
)

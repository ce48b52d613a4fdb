/** The values of a report with nothing to say but its name. */
export const reportOfNobody = (heading: string) => ({
  language: 'en',
  title: heading,
  day: [2026, 3, 2],
  foot: heading,
  page: 'Page',
  head: {
    heading,
    campaign: 'Spring',
    dates: 'March',
    readers: 'HR',
    earlier: null,
    facts: [{ label: 'Index', value: '50' }],
  },
  reliability: { title: 'Can we rely on it?', bar: square(), sentences: ['Nobody answered.'] },
  sentences: { title: 'In three sentences', list: [], note: '' },
  factors: {
    title: 'Factors',
    lead: '',
    picture: square(),
    table: {
      columns: [
        { label: 'Factor', numeric: false },
        { label: 'Score', numeric: true },
      ],
      rows: [],
    },
    notes: [],
  },
  highlights: [],
  outcomes: null,
  drivers: null,
  plan: null,
  loop: { title: 'In dialogue', voices: null, questionsTitle: 'Questions', questions: [] },
  effects: null,
  method: { title: 'Method', lines: ['None.'] },
  annex: null,
})

function square() {
  return {
    svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>',
    alt: 'A square',
    ratio: 1,
  }
}

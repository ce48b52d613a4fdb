import type { Answers } from '#src/core/anonymity/payload.ts'

const low = { '4.1': 1, '4.2': 1, '4.3': 2, '4.4': 1, '4.5': 2 }
const high = { '2.1': 5, '2.2': 5, '2.3': 4, '2.4': 5, '2.5': 5 }
const middle = { '1.1': 3, '3.1': 3, '5.1': 3, '6.1': 3, '7.1': 3 }

/** Sheets of people for whom recognition is surely lowest and cooperation surely highest, and who do not agree. */
export const sheetsApart = (count: number, comments: Answers['comments'] = []): Answers[] =>
  Array.from({ length: count }, (_, person) => ({
    answers: Object.fromEntries(
      Object.entries({ ...low, ...high, ...middle }).map(([id, value]) => [
        id,
        Math.min(5, Math.max(1, value + (person % 3) - 1)),
      ]),
    ),
    comments,
  }))

const LONGEST = 120

/** Characters that only steer how others are shown: they could make a name look like somebody else's. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const STEERING = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g

/** A name as it is kept: without what steers its display, without spaces around it. */
export const tidyName = (name: string): string => name.replace(STEERING, '').trim()

/** Whether a tidy name is too long to stand in a list. */
export const isTooLongName = (name: string): boolean => [...name].length > LONGEST

export const NAME_MAXIMUM = LONGEST

import type { Language } from '#src/core/words/language.ts'

/** One sentence in every language, as an ICU message. A language that is missing does not compile. */
export type Sentence = Readonly<Record<Language, string>>

/** The words of one audience, by key: `{ 'survey.send': { fr, es, en } } as const satisfies Words`. */
export type Words = Readonly<Record<string, Sentence>>

/**
 * The parameters of an ICU message, read from its text: `{name}` takes a text or a number,
 * `{count, plural, ...}` and `{count, number}` a number, `{kind, select, ...}` a text.
 */
export type ParametersOf<Message extends string> = {
  [Argument in Arguments<Message, ['text']> as Argument[0]]: Argument[1]
}

// The stack says where the scan stands: in a text, in the name of an argument, or between its options.
type Arguments<Rest extends string, Stack extends string[], Found extends Argument = never> =
  NextBrace<Rest> extends [infer Brace, infer Before extends string, infer After extends string]
    ? Brace extends '{'
      ? Stack extends ['text', ...string[]]
        ? Arguments<After, ['name', ...Stack], Found>
        : Stack extends ['name', ...infer Outer extends string[]]
          ? Arguments<After, ['text', 'options', ...Outer], Found | Named<Before>>
          : Arguments<After, ['text', ...Stack], Found>
      : Stack extends [infer Top, ...infer Outer extends string[]]
        ? Arguments<After, Outer, Top extends 'name' ? Found | Named<Before> : Found>
        : Found
    : Found

type Argument = [name: string, value: unknown]

type NextBrace<Text extends string> = Text extends `${infer Before}{${infer After}`
  ? Before extends `${infer Nearer}}${infer Between}`
    ? ['}', Nearer, `${Between}{${After}`]
    : ['{', Before, After]
  : Text extends `${infer Before}}${infer After}`
    ? ['}', Before, After]
    : null

type Named<Text extends string> = Text extends `${infer Name}, ${infer Kind}`
  ? [Name, Kind extends `select${string}` ? string : number]
  : [Text, string | number]

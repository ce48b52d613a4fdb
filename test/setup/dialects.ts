/** The databases of a run; `DIALECTS=sqlite` limits it while typing. */
export const DIALECTS = (process.env.DIALECTS ?? 'sqlite,postgres')
  .split(',')
  .map((name) => name.trim())
  .map((name) => {
    if (name === 'sqlite' || name === 'postgres') return name
    throw new Error(`DIALECTS: "${name}" is neither sqlite nor postgres`)
  })

export type Dialect = (typeof DIALECTS)[number]

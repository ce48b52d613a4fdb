import type { Figure } from './figure.ts'

/**
 * What LimeSurvey 6.13 (php-fpm, MariaDB, nginx) took for the nearest thing that it does, on two cores with the load
 * client on the same machine. It keeps rows of persons, and no group is too small for it: nearest is not the same.
 */
const MEASURED: readonly (readonly [part: string, what: RegExp, text: string])[] = [
  ['participations', /, 1 client/, '1.84'],
  ['participations', /, 8 clients/, '3.52'],
  ['participations', /, 32 clients/, '3.84'],
  ['survey-page', /^bodies/, '2,370'],
  ['survey-page', /^requests/, '27'],
  ['reports', /^(report|page) of the company, p50/, '6,200 (statistics of 100,000)'],
  ['reports', /^heat map .*p50/, '47,000 (split by 8 departments)'],
  ['exports', /^CSV of all/, '57 (CSV of 100,000)'],
]

/** Its figure beside one of ours, in the same unit; '' where there is none. */
export const limeSurveyOf = ({ part, what }: Figure) =>
  MEASURED.find(([of, name]) => of === part && name.test(what))?.[2] ?? ''

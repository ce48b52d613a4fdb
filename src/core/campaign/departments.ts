/** Whether a department, by its path, is one of these or below one of them. */
export const isIn = (departments: readonly string[], path: string): boolean =>
  departments.some((one) => path === one || path.startsWith(`${one}/`))

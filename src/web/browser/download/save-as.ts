const A_WHILE = 60_000

/** Hands a file to the browser's downloads, by the name that the server gave it. */
export function saveAs(file: Blob, disposition: string) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = nameIn(disposition)
  link.click()
  // some browsers begin to read only after a while
  setTimeout(() => URL.revokeObjectURL(link.href), A_WHILE)
}

const nameIn = (disposition: string) =>
  decodeURIComponent(/filename\*=UTF-8''([^;]+)/.exec(disposition)?.[1] ?? 'septet')

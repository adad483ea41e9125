/** How long a browser may take to begin reading a file before its address is given back, ms. */
const HELD = 60_000

/** Hands a file to the browser's own way of saving. No permission, and the person sees it happen. */
export const saveFile = (name: string, type: string, bytes: Uint8Array): void => {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), HELD)
}

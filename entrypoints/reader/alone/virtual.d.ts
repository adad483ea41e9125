declare module 'virtual:claim-reader' {
  /** The claim reader as one HTML file, made while the extension is built. */
  const html: string
  export default html
}

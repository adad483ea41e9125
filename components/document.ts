/** Tells a page of ours the language of its texts, its direction and its title. @param look the browser's look-up, which knows `@@bidi_dir` */
export const prepareDocument = (look: (key: string) => string, title: string): void => {
  document.documentElement.lang = look('languageTag')
  document.documentElement.dir = look('@@bidi_dir')
  document.title = title
}

/** Tells a page of ours its language, direction and title. @param look the browser's look-up, which knows `@@ui_locale` */
export const prepareDocument = (look: (key: string) => string, title: string): void => {
  document.documentElement.lang = look('@@ui_locale').replace('_', '-')
  document.documentElement.dir = look('@@bidi_dir')
  document.title = title
}

/** The text that a person agreed to. Raised whenever what is kept or how changes: consent is then asked again. */
export const CONSENT_VERSION = 2

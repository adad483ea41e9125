/** A chapter of an invented reference work: UpToDate topics, CKS topics. */
export interface Topic {
  readonly slug: string
  readonly title: string
  readonly summary: string
  readonly sections: readonly (readonly [slug: string, heading: string, text: string])[]
  readonly words: string
}

/** The text that a search looks into. */
export function topicText(topic: Topic): string {
  return `${topic.title} ${topic.words}`
}

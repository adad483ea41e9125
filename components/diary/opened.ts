/** What only an open row or form needs. */
export { Question } from '../question/question.tsx'
export { EpisodeDetail } from './episodeDetail.tsx'
export { EpisodeForm } from './episodeForm.tsx'

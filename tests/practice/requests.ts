import type { SeenRequest } from './types.ts'

/** Hosts that a fresh browser asks for by itself. */
const BROWSER_NOISE =
  /(^|\.)(google|googleapis|gstatic|gvt1|googleusercontent|mozilla|firefox|mozgcp|mozaws|microsoft|bing|msftconnecttest|digicert|lencr)\.(com|net|org)$/

/** True for a host that the browser itself asks for: updates, settings, certificates. */
export function isBrowserNoise(host: string): boolean {
  return BROWSER_NOISE.test(host)
}

/** True when a request of this kind is what a page or a person asks for. */
export function isExpected(request: { dest: string; known: boolean; fromPage: boolean }): boolean {
  if (!request.known) return false
  if (request.fromPage) return true
  return request.dest === 'document' || request.dest === ''
}

/** Requests that neither a practice page, nor a navigation, nor the browser itself explains. */
export function unexpected(requests: readonly SeenRequest[]): SeenRequest[] {
  return requests.filter(request => !request.expected && !isBrowserNoise(request.host))
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OwnRequest } from '../types.ts'

interface Started {
  type?: number
  params?: { url?: string; initiator?: string; method?: string; request_type?: string }
}

const START = /"URL_REQUEST_START_JOB":(\d+)/
const LEAVES = /^(https?|wss?):/

/** Reads one line of the log; the last line of a killed browser may be cut off. */
function parse(line: string): Started | undefined {
  try {
    return JSON.parse(line.replace(/,$/, '')) as Started
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** The requests in a network log that an extension began. */
export function ownRequestsIn(log: string): OwnRequest[] {
  const kind = Number(START.exec(log.slice(0, log.indexOf('\n')))?.[1])
  return log
    .split('\n')
    .filter(line => line.includes('-extension://'))
    .map(parse)
    .flatMap(event => {
      const { url = '', initiator = '', method = '', request_type: type } = event?.params ?? {}
      if (event?.type !== kind || !initiator.startsWith('chrome-extension://') || !LEAVES.test(url)) return []
      return [{ method, url, navigation: type === 'main frame' }]
    })
}

/** Every log of a profile: one for each time that it was opened. */
export function logFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter(name => name.startsWith('net-log-'))
    .map(name => join(folder, name))
}

/** The extension's requests in every log of a profile. */
export function ownRequestsOf(folder: string): OwnRequest[] {
  return logFiles(folder).flatMap(file => ownRequestsIn(readFileSync(file, 'utf8')))
}

/** True once any log of a profile holds the given text. */
export function isLogged(folder: string, text: string): boolean {
  return logFiles(folder).some(file => readFileSync(file, 'utf8').includes(text))
}

import type { DriveOptions } from '../types.ts'

/** The switches: quiet, every host to the practice server, and a log of who asked for what. */
export function flags(
  { practice, headed = false, colours = 'light', language }: DriveOptions,
  netLog: string,
): string[] {
  return [
    '--disable-gpu',
    '--disable-quic',
    '--disable-component-update',
    '--no-default-browser-check',
    '--ignore-certificate-errors',
    '--dns-over-https-mode=off',
    `--host-resolver-rules=MAP * 127.0.0.1:${practice.port}`,
    `--log-net-log=${netLog}`,
    '--window-size=1280,900',
    `--blink-settings=preferredColorScheme=${colours === 'dark' ? 0 : 1}`,
    ...(language ? [`--lang=${language}`] : []),
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(headed ? ['--test-type'] : []),
  ]
}

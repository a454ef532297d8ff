import { chmodSync, mkdtempSync } from 'node:fs'

/** A new folder on disk (not in memory, as /tmp may be) that the database's user can reach. */
export function makeFolder(): string {
  const folder = mkdtempSync('/var/tmp/daybreak-bench-')
  chmodSync(folder, 0o711)
  return folder
}

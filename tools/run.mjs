/** `node tools/run.mjs …`: the pinned Node with these arguments, in the project's folder. */
import { fileURLToPath } from 'node:url'
import { runPinnedNode } from './pinned-node.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
runPinnedNode(process.argv.slice(2))

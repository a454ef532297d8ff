#!/usr/bin/env node
/** `npx daybreak …`: the command line, run where the caller stands so that file names mean what they say. */
import { fileURLToPath } from 'node:url'
import { runPinnedNode } from './pinned-node.mjs'

runPinnedNode([fileURLToPath(new URL('../src/cli.ts', import.meta.url)), ...process.argv.slice(2)])

import assert from 'node:assert/strict'
import { hash } from 'node:crypto'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { createTree, type Digest, inclusionProof, leafOf, leafWithin, rootFrom } from './merkle.ts'

const rootOf = (leaves: readonly Digest[]): string => {
  const tree = createTree()
  for (const leaf of leaves) tree.add(leaf)
  return Buffer.from(tree.root(), 'latin1').toString('hex')
}

// The inputs and roots that implementations of RFC 6962 are commonly tested with.
const INPUTS = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f']
const ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]

const leafOfBytes = (digits: string): Digest => {
  const bytes = Buffer.from(digits, 'hex')
  return leafWithin(Buffer.concat([Buffer.alloc(1), bytes]), 1, 1 + bytes.length)
}

test('no leaves make the hash of nothing', () => {
  assert.equal(rootOf([]), hash('sha256', ''))
})

for (const [index, root] of ROOTS.entries()) {
  test(`the root of ${index + 1} leaves is that of RFC 6962`, () => {
    assert.equal(rootOf(INPUTS.slice(0, index + 1).map(leafOfBytes)), root)
  })
}

test('the leaf of a text is the leaf of its bytes', () => {
  const text = '{"reason":"café"}'
  assert.equal(leafOf(text), leafOfBytes(Buffer.from(text).toString('hex')))
})

test('every leaf can be shown to be in the tree, at its place and at no other', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 70 }), fc.nat(), (size, chosen) => {
      const leaves = Array.from({ length: size }, (_, index) => leafOf(`line ${index}`))
      const index = chosen % size
      const leaf = leaves[index] ?? ''
      const proof = inclusionProof(leaves, index)
      const proven = rootFrom(leaf, index, size, proof) ?? ''
      assert.equal(Buffer.from(proven, 'latin1').toString('hex'), rootOf(leaves))
      assert.notEqual(rootFrom(leafOf('another'), index, size, proof), proven)
      if (size > 1) assert.notEqual(rootFrom(leaf, (index + 1) % size, size, proof), proven)
      assert.equal(rootFrom(leaf, index, size, [...proof, leaf]), undefined)
    }),
  )
})

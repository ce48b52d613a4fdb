import { constants, createECDH, createPublicKey, verify } from 'node:crypto'
import { parentPort, workerData } from 'node:worker_threads'

type Work = Record<'spki' | 'input' | 'signature', Uint8Array> & { ballots: number }

// The floor of opening a ballot: one ECDH and one PSS verification, and nothing else. Each message is one round.
const { ballots, spki, input, signature } = workerData as Work
const key = {
  key: createPublicKey({ key: Buffer.from(spki), format: 'der', type: 'spki' }),
  padding: constants.RSA_PKCS1_PSS_PADDING,
  saltLength: 48,
}
const box = createECDH('prime256v1')
box.generateKeys()
const sender = createECDH('prime256v1').generateKeys()

parentPort?.on('message', () => {
  for (let count = 0; count < ballots; count++) {
    box.computeSecret(sender)
    if (!verify('sha384', input, key, signature)) throw new Error('The floor signed wrongly')
  }
  parentPort?.postMessage('done')
})
parentPort?.postMessage('ready')

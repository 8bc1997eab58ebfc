import type { IncomingMessage } from 'node:http';
import { refuse } from '../errors';

/** How much of a refused body is still taken in, so that its sender gets to read the answer. */
const PATIENCE_BYTES = 8 * 1024 * 1024;

export function bodyTooLarge(limit: number, reached: number | null) {
  const headers = { connection: 'close' };
  const message = `The body is larger than ${limit / 1024} KB.`;
  return refuse(413, 'BODY_TOO_LARGE', message, { headers, limit, ...(reached === null ? {} : { reached }) });
}

/** Lets the rest flow past; a sender that never stops is cut off. */
function drain(request: IncomingMessage): void {
  let left = PATIENCE_BYTES;
  request.on('data', (chunk: Buffer) => {
    left -= chunk.length;
    if (left < 0) request.destroy();
  });
  request.on('error', () => {});
}

function collect(request: IncomingMessage, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const onData = (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) {
        chunks.push(chunk);
        return;
      }
      request.off('data', onData);
      drain(request);
      reject(bodyTooLarge(limit, null));
    };
    request.on('data', onData);
    request.once('end', () => resolve(Buffer.concat(chunks)));
    request.once('error', () => reject(refuse(400, 'BAD_REQUEST', 'The body broke off.')));
    request.once('close', () => reject(refuse(400, 'BAD_REQUEST', 'The body broke off.')));
  });
}

/** The text of the body, at most `limit` bytes of UTF-8. */
export async function readText(request: IncomingMessage, limit: number): Promise<string> {
  const announced = Number(request.headers['content-length'] ?? 0);
  if (announced > limit) {
    drain(request);
    throw bodyTooLarge(limit, announced);
  }
  const bytes = await collect(request, limit);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refuse(400, 'BAD_REQUEST', 'The body is not UTF-8.');
  }
}

import { createHash } from 'node:crypto';
import { mkdir, realpath, rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A name that the system itself frees when the process ends, however it ends. */
export async function addressOf(dataDir: string): Promise<string> {
  await mkdir(dataDir, { recursive: true });
  const hash = createHash('sha256')
    .update(await realpath(dataDir))
    .digest('hex')
    .slice(0, 24);
  return process.platform === 'win32' ? `\\\\.\\pipe\\ketenregie-${hash}` : join(tmpdir(), `ketenregie-${hash}.sock`);
}

function listen(address: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(null) : reject(error),
    );
    server.listen(address, () => resolve(server.unref()));
  });
}

/** A socket file that nobody listens on was left by a process that was killed. */
function isAlive(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address, () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

/** One process a data folder: two would each send its events and move its clock. Answers how to let go. */
export async function lockDataDir(dataDir: string): Promise<() => Promise<void>> {
  const address = await addressOf(dataDir);
  for (let attempt = 0; attempt < 2; attempt++) {
    const server = await listen(address);
    if (server) return () => new Promise((resolve) => server.close(() => resolve()));
    if (await isAlive(address)) break;
    await rm(address, { force: true });
  }
  throw new Error(`Another process uses the data folder ${dataDir}: stop it, or choose another DATA_DIR.`);
}

import type { Server } from 'node:net';

/** This machine only: nobody else on the network reaches the workbench. */
const HOST = '127.0.0.1';
const MOST_TRIES = 50;

/**
 * Listens on the first free port from `first` on.
 * @returns the port
 * @throws Error when none of the next ones is free either, or for another reason than a port in use
 */
export async function listen(server: Server, first: number): Promise<number> {
  for (let port = first; port < Math.min(first + MOST_TRIES, 65_536); port += 1) {
    if (await tryPort(server, port)) return port;
  }
  throw new Error(`端口 ${first}–${first + MOST_TRIES - 1} 都被占用，请用 --port 另选一个`);
}

function tryPort(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      server.off('listening', listening);
      // Windows keeps ranges of ports to itself and answers EACCES for them.
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    };
    const listening = (): void => {
      server.off('error', failed);
      resolve(true);
    };
    server.once('error', failed);
    server.once('listening', listening);
    server.listen(port, HOST);
  });
}

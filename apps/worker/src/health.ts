import { createServer, type Server } from 'node:http';

/**
 * Answers 200 while every worker polls and 503 otherwise, for whatever watches over the process.
 * @param port loopback and all other addresses; nothing but the state is told
 */
export function serveHealth(port: number, isRunning: () => boolean): Server {
  const server = createServer((_request, response) => {
    const running = isRunning();
    response.writeHead(running ? 200 : 503, { 'content-type': 'application/json', 'cache-control': 'no-store' });
    response.end(JSON.stringify({ status: running ? 'ready' : 'stopping' }));
  });
  return server.listen(port);
}

// Stands between a browser and a server, and counts what goes through: every request, every byte that comes back.
import { connect, createServer } from 'node:net';

/** Listens on this machine for a server at `port`; gives the address, what was counted, and how to end it. */
export async function counter(port) {
  const counted = { asked: [], statuses: [], bytes: 0 };
  const sockets = new Set();
  const server = createServer((near) => {
    const far = connect(port, '127.0.0.1');
    sockets.add(near).add(far);
    near.on('data', (data) => {
      for (const [, path] of data.toString('latin1').matchAll(/^(?:GET|HEAD) (\S+) HTTP\/1\.1\r$/gm)) counted.asked.push(path);
      far.write(data);
    });
    far.on('data', (data) => {
      for (const [, status] of data.toString('latin1').matchAll(/^HTTP\/1\.1 (\d{3}) /gm)) counted.statuses.push(Number(status));
      counted.bytes += data.length;
      near.write(data);
    });
    for (const [one, other] of [[near, far], [far, near]]) {
      one.on('close', () => other.destroy());
      one.on('error', () => other.destroy());
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    home: `http://127.0.0.1:${server.address().port}/`,
    /** What was counted since the last time. */
    take() {
      const taken = { ...counted };
      Object.assign(counted, { asked: [], statuses: [], bytes: 0 });
      return taken;
    },
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

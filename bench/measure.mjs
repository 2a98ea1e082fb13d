// What every benchmark needs: requests on kept connections, quantiles, and turns.
import http from 'node:http';

export const agent = new http.Agent({ keepAlive: true, maxSockets: 128 });

export function request(base, path, { method = 'GET', headers = {}, body } = {}) {
  return new Promise((resolve, reject) => {
    const sent = http.request(`${base}${path}`, { method, agent, headers: { 'content-type': 'application/json', ...headers } }, async (answer) => {
      const text = Buffer.concat(await answer.toArray()).toString();
      resolve({ status: answer.statusCode, body: JSON.parse(text || 'null') });
    });
    sent.on('error', (error) => reject(new Error(`${method} ${base}${path}${sent.reusedSocket ? ', on a kept connection' : ''}: ${error.message}`)));
    sent.end(body);
  });
}

export function quantile(times, share) {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

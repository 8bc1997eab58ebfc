/** Answers of `/graphql`, and what of them counts as an acknowledgement. */
import { setTimeout as wait } from 'node:timers/promises';

const PATIENCE_MS = 20_000;
const AGAIN_MS = 50;
const LONGEST_MS = 120_000;
/** The product says itself that it did not carry the command out, or does not know: the same key is sent again. */
const NOT_ACKNOWLEDGED = new Set(['SUBGRAPH_UNAVAILABLE', 'SUBGRAPH_TIMEOUT', 'BUSY']);

export class Client {
  constructor(url, tokens) {
    this.url = url;
    this.tokens = tokens;
  }

  /** Null: no answer, or none that can be read. */
  async ask(login, query, variables = {}) {
    try {
      const response = await fetch(`${this.url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${this.tokens[login]}`,
          'accept-language': 'en',
        },
        body: JSON.stringify({ query, variables }),
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      return await response.json();
    } catch {
      return null;
    }
  }

  /** Until it is answered, however often the product goes away meanwhile. */
  async insist(login, query, variables) {
    const until = process.hrtime.bigint() + BigInt(LONGEST_MS) * 1_000_000n;
    for (let unanswered = 0; ; unanswered++) {
      const answer = await this.ask(login, query, variables);
      const codes = (answer?.errors ?? []).map(({ extensions }) => extensions?.code);
      if (answer && !codes.some((code) => NOT_ACKNOWLEDGED.has(code))) return { answer, unanswered };
      if (process.hrtime.bigint() > until)
        throw new Error(`No answer within ${LONGEST_MS / 1000} s; the last: ${JSON.stringify(answer)}`);
      await wait(AGAIN_MS);
    }
  }

  /** Every node of a connection. */
  async all(login, field, fields) {
    const nodes = [];
    for (let after = null; ; ) {
      const query = `query ($after: String) { page: ${field}(first: 100, after: $after) { edges { node { ${fields} } } pageInfo { hasNextPage endCursor } } }`;
      const { answer } = await this.insist(login, query, { after });
      if (!answer.data?.page) throw new Error(`${field}: ${JSON.stringify(answer)}`);
      nodes.push(...answer.data.page.edges.map(({ node }) => node));
      if (!answer.data.page.pageInfo.hasNextPage) return nodes;
      after = answer.data.page.pageInfo.endCursor;
    }
  }
}

import { at, list } from '../support/answer';
import { withProduct } from '../support/product';
import { example, orderIds } from './documents';

interface Order {
  number: string;
  prepare: boolean;
  design: boolean;
  customer: { masked: boolean; name: string | null };
  lines: { operator: { code: string } }[];
  coordinator: { id: string; name: string };
  area: { code: string; contractParty: { name: string }; contract: { number: string; state: string } };
  run: {
    configurationVersion: number;
    coordinator: { id: string };
    nextActor: { module: string; party: { name: string } };
    steps: { module: string; state: string; dueOn: string | null; party: { code: string } | null }[];
  };
  moduleFigures: { module: string; ordersTotal: number; party: { name: string } }[];
}

describe('order 360', () => {
  const product = withProduct();

  it('answers order, run, parties, area, contract and figures of 20 orders in one operation without an error', async () => {
    const ids = await orderIds(product(), 20);
    const answer = await product().ask('mira', example('order-360'), { ids });
    expect(answer.errors).toEqual([]);
    const orders = list<Order>(answer, 'ordersByIds');
    expect(orders).toHaveLength(20);
    for (const order of orders) {
      expect(order.run.steps.map(({ module }) => module)).toEqual([
        'ORIENT_AND_ORDER',
        'DESIGN',
        'PREPARE',
        'BUILD',
        'CLOSE',
      ]);
      expect(order.run.coordinator.id).toBe(order.coordinator.id);
      expect(order.area.contract).toMatchObject({ number: expect.stringMatching(/^C-0[1-6]$/), state: 'ACTIVE' });
      const needed = order.run.steps.filter(({ state }) => state !== 'NOT_NEEDED');
      expect(needed.every(({ party }) => party !== null)).toBe(true);
      expect(needed.some(({ module }) => module === 'PREPARE')).toBe(order.prepare);
      expect(needed.some(({ module }) => module === 'DESIGN')).toBe(order.design);
      expect(order.moduleFigures.map(({ module }) => module).sort()).toEqual(needed.map(({ module }) => module).sort());
    }
  });

  it('names the next actor of a running order, and nobody of a cancelled one', async () => {
    const query =
      '{ orders(first: 100) { edges { node { state run { state nextActor { module until party { code } } steps { state } } } } } }';
    const answer = await product().ask('mira', query);
    const orders = list<{ node: { state: string; run: Order['run'] & { state: string } } }>(answer, 'orders.edges').map(
      ({ node }) => node,
    );
    expect(orders).toHaveLength(60);
    for (const { state, run } of orders) {
      const cancelled = state === 'CANCELLED';
      expect(run.state).toBe(cancelled ? 'CANCELLED' : 'OPEN');
      if (cancelled) expect(run.nextActor).toBeNull();
      else expect(run.nextActor).toMatchObject({ module: 'ORIENT_AND_ORDER', party: { code: expect.any(String) } });
    }
    expect(orders.filter(({ state }) => state === 'CANCELLED')).toHaveLength(1);
  });

  it('masks the customer for who has no part in the order', async () => {
    const ids = await orderIds(product(), 20);
    const seenBy = async (login: string) =>
      list<Order>(await product().ask(login, example('order-360'), { ids }), 'ordersByIds').map(
        ({ customer }) => customer,
      );
    expect((await seenBy('ilse')).every(({ masked, name }) => masked && name === null)).toBe(true);
    expect((await seenBy('fenna')).every(({ masked, name }) => masked && name === null)).toBe(true);
    const own = await seenBy('teun');
    expect(own.some(({ masked, name }) => !masked && name)).toBe(true);
    expect(own.some(({ masked, name }) => masked && name === null)).toBe(true);
  });

  it('is reached from every side: from area, party and run back to the order', async () => {
    const query = `{ contractAreaByCode(code: "OV-TW") { code orders(first: 3) { edges { node { number run { order { number area { code } } } } } }
      matrixRow { cells { key live { party { code moduleFigures { module area { code } ordersTotal } } } } } moduleFigures { module ordersTotal party { code } } } }`;
    const answer = await product().ask('mira', query);
    expect(answer.errors).toEqual([]);
    expect(at(answer, 'contractAreaByCode.orders.edges.0.node.run.order.area.code')).toBe('OV-TW');
    expect(list(answer, 'contractAreaByCode.matrixRow.cells')).toHaveLength(5);
    expect(list(answer, 'contractAreaByCode.moduleFigures')).not.toEqual([]);
  });

  it('answers the other documents of examples/ as well', async () => {
    const matrix = await product().ask('fenna', example('assignment-matrix'));
    expect(matrix.errors).toEqual([]);
    expect(list(matrix, 'assignmentMatrix.rows')).toHaveLength(6);
    const figures = await product().ask('fenna', example('module-figures'));
    expect(figures.errors).toEqual([]);
    expect(list<{ ordersTotal: number }>(figures, 'moduleFigures').every(({ ordersTotal }) => ordersTotal > 0)).toBe(
      true,
    );
  });
});

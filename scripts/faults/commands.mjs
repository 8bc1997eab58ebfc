/** The mix of commands that is sent while the product is killed, each standing on what was acknowledged before. */
const MODULES = ['ORIENT_AND_ORDER', 'DESIGN', 'PREPARE', 'BUILD', 'CLOSE'];
const CLASSES = [null, 'C1', 'C2', 'C3', 'C4', 'MAINS'];
const LETTERS = 'ABCDEGHJKLMNPRTVWXZ';

const mutation = (name, fields) =>
  `mutation ($input: ${name[0].toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${fields} userErrors { code rule message } } }`;

/** Each selects what its reply was made of, so that a repeated key must answer the same. */
const DOCUMENTS = {
  placeOrder: mutation('placeOrder', 'order { id number version complexity prepare }'),
  cancelOrder: mutation('cancelOrder', 'order { id number version state cancellationReason }'),
  openChangeSet: mutation('openChangeSet', 'changeSet { id number title }'),
  proposeModuleAssignment: mutation('proposeModuleAssignment', 'changeSet { id number title }'),
  recordMaturityAssessment: mutation('recordMaturityAssessment', 'maturityAssessment { id level evidence }'),
  recordCompetence: mutation('recordCompetence', 'competence { id level evidenceReference }'),
  grantMandate: mutation('grantMandate', 'mandate { id version }'),
};

export const LOGINS = ['mira', 'kadir', 'teun'];

/** One hand of several: it works on sets of its own, so that what it saw is current. */
export class Hand {
  constructor({ name, random, names }) {
    this.name = name;
    this.random = random;
    this.names = names;
    this.sent = 0;
    this.openOrders = [];
    this.set = null;
  }

  next() {
    const choices = [
      ['placeOrder', 40],
      ['proposeModuleAssignment', this.set ? 25 : 0],
      ['openChangeSet', this.set ? 3 : 30],
      ['cancelOrder', this.openOrders.length ? 10 : 0],
      ['recordMaturityAssessment', 12],
      ['recordCompetence', 6],
      ['grantMandate', 4],
    ];
    const name = this.random.weighted(choices);
    const key = `${this.name}-${++this.sent}`;
    const { login, input, kept } = this[name](key);
    return { name, key, login, query: DOCUMENTS[name], input: { ...input, idempotencyKey: key }, kept };
  }

  /** What the acknowledgement makes possible next. */
  acknowledged({ name, input, kept }, payload) {
    if (name === 'placeOrder') this.openOrders.push({ id: payload.order.id, version: payload.order.version });
    if (name === 'openChangeSet') this.set = { id: payload.changeSet.id, cells: new Map() };
    if (name === 'proposeModuleAssignment') this.set.cells.set(kept.cell, input.expectedVersion + 1);
  }

  placeOrder(key) {
    const { random } = this;
    const letters = random.pick(LETTERS) + random.pick(LETTERS);
    return {
      login: 'teun',
      input: {
        ...{
          kind: 'NEW_PERMANENT',
          payment: random.pick(['AHEAD', 'AFTER']),
          customer: { name: `Customer ${key}`, language: 'NL' },
        },
        address: {
          postcode: `${random.between(7440, 7679)} ${letters}`,
          houseNumber: key.slice(0, 20),
          municipality: 'Hengelo',
        },
        lines: random.pick([
          [{ discipline: 'E', capacity: '3x25A' }],
          [{ discipline: 'E', capacity: '3x25A' }, { discipline: 'W' }],
        ]),
        facts: {
          connections: random.pick([1, 1, 1, 4]),
          ...{
            trenchMetres: random.pick([12, 40]),
            crossing: false,
            capacityCalculation: false,
            groundwork: random.pick([true, false]),
          },
        },
      },
    };
  }

  cancelOrder() {
    const [order] = this.openOrders.splice(this.random.below(this.openOrders.length), 1);
    return {
      login: 'teun',
      input: { id: order.id, reason: 'CUSTOMER_WITHDREW', expectedVersion: order.version },
      kept: { orderId: order.id },
    };
  }

  openChangeSet(key) {
    return { login: 'mira', input: { title: `Set ${key}`, effectiveOn: '2026-12-01' } };
  }

  proposeModuleAssignment(key) {
    const { random, names, set } = this;
    const area = random.pick([names.twente, names.ijsselVecht]);
    const [module, complexity] = [random.pick(MODULES), random.pick(CLASSES)];
    const cell = [area.code, module, complexity].filter(Boolean).join(':');
    const input = {
      ...{
        changeSetId: set.id,
        areaId: area.id,
        module,
        complexity,
        partyId: random.pick([names.tukker, names.oosterstroom]),
      },
      ...{ ground: 'MATURITY', explanation: `By ${key}`, expectedVersion: set.cells.get(cell) ?? 0 },
    };
    return { login: 'mira', input, kept: { cell, setId: set.id } };
  }

  recordMaturityAssessment(key) {
    const { random, names } = this;
    const input = {
      partyId: random.pick([names.tukker, names.oosterstroom]),
      module: random.pick(MODULES),
      areaId: names.twente.id,
    };
    return {
      login: random.pick(['mira', 'kadir']),
      input: {
        ...input,
        aspect: random.pick(['PERFORM', 'LET_GO']),
        level: random.between(0, 5),
        evidence: `Session ${key}`,
      },
    };
  }

  recordCompetence(key) {
    const input = {
      partyId: this.names.tukker,
      module: this.random.pick(MODULES),
      level: this.random.between(1, 5),
      evidenceKind: 'AUDIT',
    };
    return {
      login: 'kadir',
      input: { ...input, evidenceReference: `Audit ${key}`, from: '2026-09-01', to: '2029-01-01' },
    };
  }

  grantMandate() {
    const input = {
      partyId: this.names.tukker,
      subject: 'MODULE',
      module: this.random.pick(MODULES),
      areaId: this.names.twente.id,
    };
    return { login: 'mira', input: { ...input, from: '2026-09-01', to: '2029-01-01' } };
  }
}

import { type Identity, type RunningSubgraph, type ServedSubgraph, serveSubgraph } from '@ketenregie/shared';
import { type Names, namesOf } from '../../main-thread/thread';
import { list } from '../../support/answer';
import type { Product } from '../../support/product';
import type { Site } from '../expected/arguments';
import type { Standing } from '../expected/groups';
import { CONTRACT_PARTIES, MANDATED_CONTRACTS, SUBJECTS, type Subject } from '../expected/subjects';
import { type Door, directDoor, gatewayDoor, signedDoor } from './doors';
import type { Instance } from './sighting';
import { rolesInOrders, sitesOf } from './sites';

export const SECRET = 'of the rights spec, and of nothing else: 32 bytes';
const FOREVER = '2099-01-01T00:00:00.000Z';

/** Somebody signed in by every way there is. */
export interface Session {
  subject: Subject;
  token: string;
  identity: Identity;
  gateway: Door;
  direct(running: RunningSubgraph): Door;
  signed(running: RunningSubgraph): Door;
}

export interface Stand {
  /** Whether it is of the subject's own area. */
  own: boolean;
  site: Site;
}

export interface World {
  product: Product;
  names: Names;
  sessions: readonly Session[];
  served: ReadonlyMap<string, ServedSubgraph>;
  /** The own site, then the other's. */
  stands(session: Session): Stand[];
  /** How the subject stands to what a field was read of. */
  standing(session: Session, coordinate: string, of: Instance | null, stand: Stand): Standing;
  /** Reads again whose the orders are. */
  refresh(): Promise<void>;
  close(): Promise<void>;
}

/** Roles that nobody of the demo has, or not at such an organisation. */
async function recordPeople({ embedded }: Product): Promise<void> {
  const { services, system } = embedded.subgraphs.contractsRisk.api;
  for (const { login, name, role, party, made } of SUBJECTS) {
    if (!made) continue;
    const organisation = await services.parties.byCode(system(), party);
    if (!organisation) throw new Error(`The demo has no ${party}.`);
    const about = { login, name, organisationId: organisation.id, roles: [role], language: 'en' as const };
    await services.people.record(system(), { ...about, idempotencyKey: `rights:${login}` });
  }
}

async function signIn(product: Product, subject: Subject, overlay: string, served: World['served']): Promise<Session> {
  const { api } = product.embedded.subgraphs.contractsRisk;
  const { secret: token } = await api.issueToken(subject.login, {
    expiresAt: FOREVER,
    scopes: subject.scopes ? [...subject.scopes] : null,
  });
  const identity: Identity = {
    ...(await api.identityOf(subject.login)),
    ...{ scopes: subject.scopes ?? null, overlay, language: 'en' },
  };
  return {
    ...{ subject, token, identity },
    gateway: gatewayDoor(product.embedded.url, token, { 'x-ketenregie-set': overlay, 'accept-language': 'en' }),
    direct: (running) => directDoor(running, identity),
    signed: (running) => {
      const found = served.get(running.name);
      if (!found) throw new Error(`${running.name} is not served.`);
      return signedDoor(found, running.name, SECRET, identity);
    },
  };
}

async function contractNumbers(product: Product): Promise<Map<string, string>> {
  const answer = await product.ask('ilse', '{ contracts(first: 100) { edges { node { id number } } } }');
  const found = list<{ node: { id: string; number: string } }>(answer, 'contracts.edges');
  return new Map(found.map(({ node }) => [node.id, node.number]));
}

const SELF: Readonly<Record<string, (identity: Identity) => string>> = {
  Party: ({ organisationId }) => organisationId,
  Person: ({ personId }) => personId,
};

/** The installation as the subjects meet it, and whose each thing is by the demo of domain §11. */
export async function openWorld(product: Product): Promise<World> {
  const names = await namesOf(product);
  const sites = await sitesOf(product, names);
  await recordPeople(product);
  const served = new Map<string, ServedSubgraph>();
  for (const running of product.embedded.subgraphs.all) {
    served.set(running.name, await serveSubgraph(running, { host: '127.0.0.1', port: 0, secret: SECRET }));
  }
  const overlay = siteOf(sites, 'OV-TW').changeSet;
  const sessions: Session[] = [];
  for (const subject of SUBJECTS) sessions.push(await signIn(product, subject, overlay, served));
  const numbers = await contractNumbers(product);
  let roles = await rolesInOrders(product);
  return {
    ...{ product, names, sessions, served },
    stands: ({ subject, identity }) => {
      const oneself = { party: identity.organisationId, partyCode: subject.party, person: identity.personId };
      const own = { own: true, site: { ...siteOf(sites, subject.own ?? subject.other), ...oneself } };
      return [own, { own: false, site: siteOf(sites, subject.other) }];
    },
    standing: ({ subject, identity }, coordinate, of, { own }) => {
      const number = of?.type === 'Contract' ? (numbers.get(of.id) ?? '') : '';
      const ofContract = CONTRACT_PARTIES[number]?.includes(subject.party) ?? false;
      const ofOrder = of?.type === 'Order' && (roles.get(of.id)?.has(subject.party) ?? false);
      const itself = of && coordinate.startsWith(`${of.type}.`) && SELF[of.type]?.(identity) === of.id;
      return {
        owned: ofContract || ofOrder,
        oneself: coordinate.startsWith('Query.') ? own : itself === true,
        mandated: subject.mandated === true && MANDATED_CONTRACTS.includes(number),
      };
    },
    refresh: async () => {
      roles = await rolesInOrders(product);
    },
    close: async () => {
      for (const each of served.values()) await each.close();
    },
  };
}

export function siteOf(sites: ReadonlyMap<string, Site>, area: string): Site {
  const site = sites.get(area);
  if (!site) throw new Error(`No site in ${area}.`);
  return site;
}

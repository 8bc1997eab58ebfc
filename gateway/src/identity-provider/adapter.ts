import { type Database, instantOf, wallMs, wallNow } from '@ketenregie/shared';
import type { Adapter, AdapterPayload } from 'oidc-provider';
import { LessThan } from 'typeorm';
import { OidcStateEntity } from './oidc-state.entity';

/** Sessions outlive the process and are shared by several gateways: the library's own store is memory. */
export class OidcAdapter implements Adapter {
  constructor(
    private readonly kind: string,
    private readonly database: Database,
  ) {}

  async upsert(id: string, payload: AdapterPayload, expiresIn?: number): Promise<void> {
    const row = {
      key: this.key(id),
      kind: this.kind,
      payload: JSON.stringify(payload),
      grantId: payload.grantId ?? null,
      uid: payload.uid ?? null,
      expiresAt: expiresIn ? instantOf(wallMs() + expiresIn * 1000) : null,
    };
    await this.database.work.task((manager) => manager.upsert(OidcStateEntity, row, ['key']));
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    return this.fresh(await this.states.findOneBy({ key: this.key(id) }));
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.fresh(await this.states.findOneBy({ kind: this.kind, uid }));
  }

  /** Of device codes, which are not offered. */
  async findByUserCode(): Promise<undefined> {}

  async destroy(id: string): Promise<void> {
    await this.database.work.task((manager) => manager.delete(OidcStateEntity, { key: this.key(id) }));
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    await this.database.work.task((manager) => manager.delete(OidcStateEntity, { grantId }));
  }

  async consume(id: string): Promise<void> {
    const key = this.key(id);
    await this.database.work.task(async (manager) => {
      const state = await manager.findOneBy(OidcStateEntity, { key });
      if (!state) return;
      const consumed = { ...payloadOf(state), consumed: Math.floor(wallMs() / 1000) };
      await manager.update(OidcStateEntity, { key }, { payload: JSON.stringify(consumed) });
    });
  }

  private get states() {
    return this.database.work.manager.getRepository(OidcStateEntity);
  }

  private key(id: string): string {
    return `${this.kind}:${id}`;
  }

  private fresh(state: OidcStateEntity | null): AdapterPayload | undefined {
    if (!state || (state.expiresAt !== null && state.expiresAt <= wallNow())) return undefined;
    return payloadOf(state);
  }
}

const payloadOf = ({ payload }: OidcStateEntity): AdapterPayload => JSON.parse(payload);

/** What has expired is of no use to anybody. */
export async function forgetExpired(database: Database): Promise<void> {
  await database.work.task((manager) => manager.delete(OidcStateEntity, { expiresAt: LessThan(wallNow()) }));
}

import { type Database, openDatabase, placeOf, type Settings } from '@ketenregie/shared';
import { OidcStateEntity } from '../identity-provider/oidc-state.entity';
import { gatewayMigrations } from './gateway-migrations';
import { InstallationEntity } from './installation.entity';

export const gatewayEntities = [OidcStateEntity, InstallationEntity];

/** The gateway's own: sign-in, and how this installation began. */
export function openGatewayDatabase(settings: Pick<Settings, 'databaseUrl' | 'dataDir'>): Promise<Database> {
  return openDatabase({ ...placeOf('gateway', settings), entities: gatewayEntities, migrations: gatewayMigrations });
}

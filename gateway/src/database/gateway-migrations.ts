import { createTable, index, instant, longText, table, text } from '@ketenregie/shared';

const optional = { nullable: true };

export const gatewayMigrations = [
  createTable(
    'OidcState1790000000901',
    table(
      'oidc_state',
      [
        text('state_key', 190, { primary: true }),
        text('kind', 48),
        longText('payload'),
        text('grant_id', 64, optional),
        text('uid', 64, optional),
        instant('expires_at', optional),
      ],
      [
        index('ix_oidc_state_grant', 'grant_id'),
        index('ix_oidc_state_uid', 'uid'),
        index('ix_oidc_state_expires', 'expires_at'),
      ],
    ),
  ),
  createTable(
    'Installation1790000000902',
    table('installation', [text('name', 64, { primary: true }), text('value', 64), instant('changed_at')]),
  ),
];

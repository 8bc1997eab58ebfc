export * from './access-token';
export * from './authenticator';
export * from './identity-port';

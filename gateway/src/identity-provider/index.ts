export { forgetExpired } from './adapter';
export { DEMO_LOGINS, DEMO_PASSWORD } from './demo-logins';
export { type IdentityProviderOptions, identityProvider } from './identity-provider';
export { audienceOf, basePathOf, CLIENT_ID, issuerOf } from './provider';

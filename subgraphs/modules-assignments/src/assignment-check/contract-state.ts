/** EXTENDED counts as active (domain §6). */
export const isActive = (state: string): boolean => state === 'ACTIVE' || state === 'EXTENDED';

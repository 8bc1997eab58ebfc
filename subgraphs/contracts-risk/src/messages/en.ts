import type { Catalogue } from '@ketenregie/shared';

export const en: Catalogue = {
  POSTCODE_ALREADY_HELD: {
    message: 'The postcodes {range} already lie in {area} on those days.',
    fix: 'Change the borders of one of the areas, or let one period end where the other begins.',
  },
  ROLE_NOT_SINGLE: {
    message: 'The contract does not have exactly one mandated {role}.',
    fix: 'Name one person of a party to the contract, with a contract mandate for this contract.',
  },
  LIABILITY_UNLIMITED: {
    message: 'The contract has no limit to liability.',
    fix: 'Agree an amount up to which the parties are liable.',
  },
  CONTRACT_OVERLAP: {
    message: 'Contract {contract} already covers {modules} in this area on those days.',
    fix: 'Let one contract end where the other begins, or divide the modules.',
  },
  RISK_MATRIX_FULL: {
    message: 'The risk matrix has {given} rows; at most {max} are allowed.',
    fix: 'Merge risks or leave the smallest out.',
  },
  RISK_TOO_SMALL: {
    message: 'The risk “{title}” is smaller than € {min}.',
    fix: 'Leave it out: it belongs to everyday work.',
  },
  RISK_UNLIMITED: {
    message: 'The risk “{title}” has no limit.',
    fix: 'Give the risk a highest amount, or mark it as unforeseen.',
  },
  UNFORESEEN_NOT_TRANSFERABLE: {
    message: 'The unforeseen risk “{title}” stays with the network operator, unpriced.',
    fix: 'Give it to the network operator and leave the amount empty.',
  },
};

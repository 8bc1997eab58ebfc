import type { Catalogue } from '@ketenregie/shared';

export const nl: Catalogue = {
  POSTCODE_ALREADY_HELD: {
    message: 'De postcodes {range} liggen op die dagen al in {area}.',
    fix: 'Pas de grenzen van een van beide gebieden aan, of laat de ene periode eindigen waar de andere begint.',
  },
  ROLE_NOT_SINGLE: {
    message: 'Het contract heeft niet precies één gemandateerde {role}.',
    fix: 'Wijs één persoon van een contractpartij aan, met een contractmandaat voor dit contract.',
  },
  LIABILITY_UNLIMITED: {
    message: 'Het contract heeft geen grens aan de aansprakelijkheid.',
    fix: 'Spreek een bedrag af tot waar partijen aansprakelijk zijn.',
  },
  CONTRACT_OVERLAP: {
    message: 'Contract {contract} regelt in dit gebied op die dagen al {modules}.',
    fix: 'Laat het ene contract eindigen waar het andere begint, of verdeel de modules.',
  },
  RISK_MATRIX_FULL: {
    message: 'De risicomatrix heeft {given} regels; hoogstens {max} mag.',
    fix: 'Voeg risico’s samen of laat de kleinste weg.',
  },
  RISK_TOO_SMALL: {
    message: 'Het risico “{title}” is kleiner dan € {min}.',
    fix: 'Laat het risico weg: het hoort bij het gewone werk.',
  },
  RISK_UNLIMITED: {
    message: 'Het risico “{title}” heeft geen grens.',
    fix: 'Geef het risico een hoogste bedrag, of merk het aan als onvoorzien.',
  },
  UNFORESEEN_NOT_TRANSFERABLE: {
    message: 'Het onvoorziene risico “{title}” hoort bij de netbeheerder, zonder prijs.',
    fix: 'Leg het bij de netbeheerder en laat het bedrag leeg.',
  },
};

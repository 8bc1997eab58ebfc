/** Real municipalities with their code in the BAG and a postcode of theirs; the house numbers are invented. */
export interface DemoPlace {
  municipality: string;
  bagCode: string;
  postcode: string;
  houseNumber: string;
}

const place = (municipality: string, bagCode: string, postcode: string, houseNumber: string): DemoPlace => ({
  ...{ municipality, bagCode, postcode, houseNumber },
});

export interface DemoArea {
  code: string;
  places: readonly DemoPlace[];
  /** What the ten orders ask, in the order of their placing. */
  works: readonly DemoWork[];
  /** Party codes of the coordinators: of classes C1 to C4, and of mains (domain §11). */
  coordinators: { connections: string; mains: string };
}

/** Named by class, where PREPARE is run with a P: `C2P` is 40 m of trench. */
export type DemoWork =
  | 'C1'
  | 'C1-REMOVE'
  | 'C1-CHANGE'
  | 'C2'
  | 'C2-CHANGE'
  | 'C2P'
  | 'C3P'
  | 'C3-CROSSING'
  | 'C4'
  | 'MAINS';

const usual: readonly DemoWork[] = [
  'C1',
  'C2',
  'C3P',
  'C1-CHANGE',
  'C2P',
  'C1-REMOVE',
  'C4',
  'C1',
  'C3-CROSSING',
  'C2-CHANGE',
];
const withMains: readonly DemoWork[] = [
  'C2',
  'C1',
  'C1-CHANGE',
  'C3P',
  'MAINS',
  'C2P',
  'C1',
  'C1-REMOVE',
  'C2-CHANGE',
  'C1',
];

export const demoAreas: readonly DemoArea[] = [
  {
    code: 'OV-IJV',
    coordinators: { connections: 'vechtstroom', mains: 'oosterstroom' },
    works: withMains,
    places: [
      place('Zwolle', '0193', '8011 LK', '14'),
      place('Zwolle', '0193', '8031 BT', '227'),
      place('Raalte', '0177', '8102 EG', '9a'),
      place('Olst-Wijhe', '1773', '8131 VN', '38'),
      place('Hattem', '0244', '8051 KJ', '5'),
      place('Heerde', '0246', '8181 ZC', '61'),
      place('Epe', '0232', '8161 HR', '112'),
      place('Raalte', '0177', '8141 PD', '3'),
      place('Zwolle', '0193', '8043 XM', '80b'),
      place('Olst-Wijhe', '1773', '8121 CA', '17'),
    ],
  },
  {
    code: 'OV-TW',
    coordinators: { connections: 'tukker', mains: 'oosterstroom' },
    works: ['C1', 'C2', 'C2P', 'C1-CHANGE', 'C2-CHANGE', 'C3P', 'C1-REMOVE', 'C2', 'C2P', 'C1'],
    places: [
      place('Hengelo', '0164', '7556 JK', '23'),
      place('Enschede', '0153', '7523 GH', '145'),
      place('Almelo', '0141', '7607 DN', '8'),
      place('Oldenzaal', '0173', '7572 BW', '52a'),
      place('Borne', '0147', '7622 LT', '31'),
      place('Rijssen-Holten', '1742', '7461 VR', '6'),
      place('Hellendoorn', '0163', '7442 MC', '77'),
      place('Hof van Twente', '1735', '7471 EP', '19'),
      place('Tubbergen', '0183', '7651 KA', '2'),
      place('Losser', '0168', '7581 ZH', '104'),
    ],
  },
  {
    code: 'DR-ZD',
    coordinators: { connections: 'noorderlicht', mains: 'noorderlicht' },
    works: usual,
    places: [
      place('Emmen', '0114', '7811 GK', '66'),
      place('Emmen', '0114', '7891 TB', '11'),
      place('Hoogeveen', '0118', '7902 NV', '240'),
      place('Meppel', '0119', '7941 CL', '15'),
      place('De Wolden', '1690', '7921 AX', '4'),
      place('Westerveld', '1701', '7971 PH', '29b'),
      place('Emmen', '0114', '7826 RD', '183'),
      place('Hoogeveen', '0118', '7908 JM', '7'),
      place('Westerveld', '1701', '7991 BE', '50'),
      place('Coevorden', '0109', '7841 VW', '12'),
    ],
  },
  {
    code: 'ZH-HR',
    coordinators: { connections: 'rijnland', mains: 'hollandsnet' },
    works: withMains,
    places: [
      place('Leiden', '0546', '2311 VL', '90'),
      place('Leiden', '0546', '2332 KG', '311'),
      place('Leiderdorp', '0547', '2352 CR', '18'),
      place('Oegstgeest', '0579', '2341 HN', '43'),
      place('Alphen aan den Rijn', '0484', '2405 XT', '1'),
      place('Kaag en Braassem', '1884', '2371 BD', '27'),
      place('Nieuwkoop', '0569', '2421 LA', '64a'),
      place('Teylingen', '1525', '2361 JW', '10'),
      place('Zoeterwoude', '0638', '2381 EM', '33'),
      place('Alphen aan den Rijn', '0484', '2401 PZ', '122'),
    ],
  },
  {
    code: 'ZE-ZL',
    coordinators: { connections: 'delta-duin', mains: 'delta-duin' },
    works: withMains,
    places: [
      place('Middelburg', '0687', '4331 GV', '21'),
      place('Vlissingen', '0718', '4382 NC', '58'),
      place('Goes', '0664', '4461 KT', '7c'),
      place('Terneuzen', '0715', '4535 HA', '136'),
      place('Schouwen-Duiveland', '1676', '4301 ZD', '3'),
      place('Tholen', '0716', '4691 BR', '40'),
      place('Reimerswaal', '0703', '4401 LM', '95'),
      place('Hulst', '0677', '4561 VE', '16'),
      place('Sluis', '1714', '4501 CJ', '2a'),
      place('Veere', '0717', '4351 PX', '24'),
    ],
  },
  {
    code: 'NB-WB',
    coordinators: { connections: 'brabant', mains: 'delta-duin' },
    works: usual,
    places: [
      place('Breda', '0758', '4811 XE', '74'),
      place('Breda', '0758', '4834 LB', '205'),
      place('Roosendaal', '1674', '4707 PN', '13'),
      place('Bergen op Zoom', '0748', '4611 KH', '46'),
      place('Etten-Leur', '0777', '4871 DT', '8b'),
      place('Steenbergen', '0851', '4651 RG', '60'),
      place('Moerdijk', '1709', '4761 CV', '35'),
      place('Halderberge', '1655', '4731 AM', '118'),
      place('Zundert', '0879', '4881 JW', '5'),
      place('Woensdrecht', '0873', '4631 ZL', '22'),
    ],
  },
];

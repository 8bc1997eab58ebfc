export interface DemoLogin {
  login: string;
  name: string;
  nl: string;
  en: string;
}

export const DEMO_PASSWORD = 'demo';

/** Of the people of the demo those whom its story needs; every other log-in works too. */
export const DEMO_LOGINS: readonly DemoLogin[] = [
  {
    login: 'mira',
    name: 'Mira de Vries',
    nl: 'contractmanager, Oosterstroom Netbeheer',
    en: 'contract manager, Oosterstroom Netbeheer',
  },
  { login: 'kadir', name: 'Kadir Yilmaz', nl: 'contractmanager, Tukker Infra', en: 'contract manager, Tukker Infra' },
  { login: 'teun', name: 'Teun Wolters', nl: 'coördinator, Tukker Infra', en: 'coordinator, Tukker Infra' },
  { login: 'ravi', name: 'Ravi Jansen', nl: 'beheerder (zet de demoklok)', en: 'admin (moves the demo clock)' },
  {
    login: 'sanne',
    name: 'Sanne Bakker',
    nl: 'contractmanager, Delta & Duin Netbeheer',
    en: 'contract manager, Delta & Duin Netbeheer',
  },
  {
    login: 'bram',
    name: 'Bram Zeeman',
    nl: 'contractmanager, Zeebries Aanneming',
    en: 'contract manager, Zeebries Aanneming',
  },
  { login: 'daan', name: 'Daan Smit', nl: 'planner, Oosterstroom Netbeheer', en: 'planner, Oosterstroom Netbeheer' },
  { login: 'fenna', name: 'Fenna Visser', nl: 'dashboard, Waterlijn Oost', en: 'dashboard, Waterlijn Oost' },
  { login: 'gerda', name: 'Gerda Pol', nl: 'gemeente Hengelo', en: 'municipality of Hengelo' },
  { login: 'ilse', name: 'Ilse Kok', nl: 'auditor, Oosterstroom Netbeheer', en: 'auditor, Oosterstroom Netbeheer' },
];

export type Language = 'nl' | 'en';

const nl = {
  title: 'Inloggen',
  lead: 'Wie voert welke module uit, in welk contractgebied, vanaf wanneer.',
  login: 'Gebruikersnaam',
  password: 'Wachtwoord',
  submit: 'Inloggen',
  cancel: 'Annuleren',
  wrong: 'Gebruikersnaam of wachtwoord klopt niet. Controleer beide en probeer het opnieuw.',
  missing: 'Vul uw gebruikersnaam en uw wachtwoord in.',
  wait: 'Te veel mislukte pogingen. Probeer het over {minutes} min. opnieuw.',
  demo: 'Demonstratie: direct inloggen als',
  demoNote: 'Elke gebruiker van de demonstratie heeft het wachtwoord “demo”.',
  other: 'English',
  signOutTitle: 'Uitloggen',
  signOutLead: 'U wordt uitgelogd bij Ketenregie.',
  signOut: 'Uitloggen',
  stay: 'Ingelogd blijven',
  signedOutTitle: 'U bent uitgelogd',
  signedOutLead: 'Tot ziens. Open de console om opnieuw in te loggen.',
  errorTitle: 'Inloggen is niet gelukt',
  errorLead:
    'Ga terug naar de console en probeer het opnieuw. Blijft het misgaan, noem dan deze code aan uw beheerder:',
  expired: 'Deze inlogpagina is verlopen of al gebruikt. Ga terug naar de console en log opnieuw in.',
  foreign: 'Dit formulier kwam van een andere website en is niet verwerkt.',
  console: 'Naar de console',
};

export type PageTexts = typeof nl;

const en: PageTexts = {
  title: 'Sign in',
  lead: 'Which party runs which module, in which contract area, from when.',
  login: 'User name',
  password: 'Password',
  submit: 'Sign in',
  cancel: 'Cancel',
  wrong: 'The user name or the password is wrong. Check both and try again.',
  missing: 'Fill in your user name and your password.',
  wait: 'Too many failed attempts. Try again in {minutes} min.',
  demo: 'Demonstration: sign in at once as',
  demoNote: 'Every user of the demonstration has the password “demo”.',
  other: 'Nederlands',
  signOutTitle: 'Sign out',
  signOutLead: 'You are being signed out of Ketenregie.',
  signOut: 'Sign out',
  stay: 'Stay signed in',
  signedOutTitle: 'You are signed out',
  signedOutLead: 'Goodbye. Open the console to sign in again.',
  errorTitle: 'Signing in did not succeed',
  errorLead: 'Go back to the console and try again. If it keeps failing, give this code to your administrator:',
  expired: 'This sign-in page has expired or was used already. Go back to the console and sign in again.',
  foreign: 'This form came from another site and was not taken.',
  console: 'To the console',
};

export const pageTexts: Readonly<Record<Language, PageTexts>> = { nl, en };

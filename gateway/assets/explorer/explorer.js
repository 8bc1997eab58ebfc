// A small explorer of the API: an operation, its variables, a token; the answer; the schema by introspection.
const element = (id) => document.getElementById(id);
const [token, asOf, language, run, query, variables, status, answer, search, docs] = [
  'token',
  'as-of',
  'language',
  'run',
  'query',
  'variables',
  'status',
  'answer',
  'search',
  'docs',
].map(element);

const EXAMPLE = `query Matrix {
  assignmentMatrix {
    asOf
    rows {
      area { code name }
      cells { module state live { party { name } } }
    }
  }
}
`;

const SCHEMA = `query Schema {
  __schema {
    queryType { name } mutationType { name }
    types {
      kind name description
      fields { name description isDeprecated type { ...T } args { name type { ...T } defaultValue } }
      inputFields { name description type { ...T } }
      enumValues { name description }
    }
  }
}
fragment T on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }`;

const KEPT = ['query', 'variables', 'language'];

function restore() {
  query.value = sessionStorage.getItem('query') ?? EXAMPLE;
  variables.value = sessionStorage.getItem('variables') ?? '{}';
  language.value = sessionStorage.getItem('language') ?? 'en';
  // The token stays in this tab and ends with it.
  token.value = sessionStorage.getItem('token') ?? '';
}

function keep() {
  for (const id of [...KEPT, 'token']) sessionStorage.setItem(id, element(id).value);
}

async function ask(body) {
  const headers = { 'content-type': 'application/json', accept: 'application/json', 'accept-language': language.value };
  if (token.value.trim()) headers.authorization = `Bearer ${token.value.trim()}`;
  if (asOf.value) headers['x-ketenregie-as-of'] = asOf.value;
  const response = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify(body) });
  return { status: response.status, requestId: response.headers.get('x-request-id'), body: await response.json() };
}

async function execute() {
  keep();
  let given;
  try {
    given = JSON.parse(variables.value.trim() || '{}');
  } catch (error) {
    status.textContent = `The variables are not JSON: ${error.message}`;
    return;
  }
  run.disabled = true;
  status.textContent = 'Running …';
  const started = performance.now();
  try {
    const result = await ask({ query: query.value, variables: given });
    answer.textContent = JSON.stringify(result.body, null, 2);
    const time = Math.round(performance.now() - started);
    const errors = result.body.errors?.length ? `, ${result.body.errors.length} error(s)` : '';
    status.textContent = `${result.status} in ${time} ms${errors}, request ${result.requestId}`;
  } catch (error) {
    status.textContent = `No answer: ${error.message}`;
  } finally {
    run.disabled = false;
  }
}

const typeText = (type) => {
  if (type.kind === 'NON_NULL') return `${typeText(type.ofType)}!`;
  return type.kind === 'LIST' ? `[${typeText(type.ofType)}]` : type.name;
};

function node(tag, text, className) {
  const made = document.createElement(tag);
  if (text !== undefined) made.textContent = text;
  if (className) made.className = className;
  return made;
}

function memberOf({ name, type, args = [], description, isDeprecated }) {
  const item = node('li');
  const signature = args.length ? `(${args.map((arg) => `${arg.name}: ${typeText(arg.type)}`).join(', ')})` : '';
  item.append(node('code', `${name}${signature}${type ? `: ${typeText(type)}` : ''}`, isDeprecated ? 'old' : ''));
  if (description) item.append(node('p', description));
  return item;
}

function typeNode(type, open) {
  const details = node('details');
  details.open = open;
  const summary = node('summary', type.name);
  summary.append(node('span', ` ${type.kind.toLowerCase().replace('_', ' ')}`));
  details.append(summary);
  if (type.description) details.append(node('p', type.description));
  const members = type.fields ?? type.inputFields ?? type.enumValues ?? [];
  const list = node('ul');
  list.append(...members.map(memberOf));
  details.append(list);
  return details;
}

let types = [];

function showDocs() {
  const wanted = search.value.trim().toLowerCase();
  const fits = (type) =>
    !wanted ||
    type.name.toLowerCase().includes(wanted) ||
    (type.fields ?? type.inputFields ?? type.enumValues ?? []).some(({ name }) => name.toLowerCase().includes(wanted));
  const found = types.filter(fits);
  docs.replaceChildren(...found.map((type) => typeNode(type, Boolean(wanted) && found.length < 4)));
  if (found.length === 0)
    docs.replaceChildren(node('p', types.length ? 'Nothing is named so.' : 'Give a token to read the schema.'));
}

async function loadDocs() {
  try {
    const { body } = await ask({ query: SCHEMA });
    const schema = body.data?.__schema;
    const roots = [schema?.queryType?.name, schema?.mutationType?.name];
    types = (schema?.types ?? []).filter(({ name }) => !name.startsWith('__'));
    types.sort((a, b) => roots.includes(b.name) - roots.includes(a.name) || a.name.localeCompare(b.name));
  } catch {
    types = [];
  }
  showDocs();
}

function onKey(event) {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    execute();
  }
}

restore();
run.addEventListener('click', execute);
query.addEventListener('keydown', onKey);
variables.addEventListener('keydown', onKey);
search.addEventListener('input', showDocs);
token.addEventListener('change', () => {
  keep();
  loadDocs();
});
loadDocs();

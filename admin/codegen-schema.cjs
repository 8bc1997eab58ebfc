/** codegen reads what a client of the gateway sees: the API schema inside the supergraph, without its join directives. */
const { readFileSync } = require('node:fs');
const { Supergraph } = require('@apollo/federation-internals');
const { buildSchema } = require('graphql');

module.exports = function apiSchema(file) {
  const text = readFileSync(file, 'utf8');
  return text.includes('join__Graph') ? Supergraph.build(text).apiSchema().toGraphQLJSSchema() : buildSchema(text);
};

#!/usr/bin/env bash
# The main thread of the product, by curl, as four people of the demo:
#   Mira  (Oosterstroom, contract manager)   Kadir (Tukker Infra, contract manager)
#   Teun  (Tukker Infra, coordinator)        Ravi  (Oosterstroom, admin: moves the demo clock)
# PREPARE of Twente goes to Tukker Infra on 2026-10-01. An order of the day before keeps Oosterstroom, an order of the day
# itself gets Tukker, a dashboard sees both. Then it is reverted, from 2026-11-02.
# Every answer is checked; the script ends with exit code 0 only if all are as they should be.
#
#   examples/main-thread.sh            the journey, once, on a freshly seeded demo (npm start with an empty DATA_DIR)
#   examples/main-thread.sh --after    finds, after a restart or a crash, everything that the journey left
#
# BASE (http://127.0.0.1:4000) is the address; tokens come from `npm run token`, which reads DATA_DIR and DATABASE_URL
# like the server does. Needs bash, curl and Node.
set -euo pipefail
cd "$(dirname "$0")/.."
BASE=${BASE:-http://127.0.0.1:4000}
checks=0

die() { printf 'FAILED  %s\n' "$*" >&2; exit 1; }

declare -A TOKEN
for person in mira kadir teun ravi; do
  TOKEN[$person]=$(npm run --silent token -- --user "$person") || die "no token for $person"
done

# ask PERSON DOCUMENT VARIABLES: the answer lands in $ANSWER.
ask() {
  local body
  body=$(node -e 'process.stdout.write(JSON.stringify({ query: process.argv[1], variables: JSON.parse(process.argv[2]) }))' "$2" "${3:-{\}}")
  ANSWER=$(curl --silent --show-error --max-time 90 "$BASE/graphql" \
    -H "authorization: Bearer ${TOKEN[$1]}" -H 'content-type: application/json' -H 'accept-language: en' --data-binary "$body")
}

# pick EXPRESSION: prints a value out of the answer, `d` being its data.
pick() { node -e 'const a = JSON.parse(process.argv[1]), d = a.data ?? {}; const v = eval(process.argv[2]); process.stdout.write(typeof v === "string" ? v : JSON.stringify(v) ?? "")' "$ANSWER" "$1"; }

# check TEXT EXPRESSION: the expression must be true of the answer.
check() {
  local seen
  seen=$(pick "$2") || die "$1: $ANSWER"
  [ "$seen" = true ] || die "$1: $ANSWER"
  checks=$((checks + 1))
  printf 'ok  %s\n' "$1"
}

# move INSTANT: the demo clock goes there, and everything that is due by then happens.
move() {
  ask ravi 'mutation ($input: MoveClockInput!) { moveClock(input: $input) { clock { now settled } userErrors { code message } } }' \
    "{\"input\":{\"to\":\"$1\",\"idempotencyKey\":\"clock-$1\"}}"
  check "the clock stands at $1, everything due is settled" 'd.moveClock.userErrors.length === 0 && d.moveClock.clock.settled'
}

SET_FIELDS='changeSet { id number state version contentHash blocked configurationVersion
  approvals { side void party { code } } requiredApprovals { side satisfied party { code } contact { name } }
  impact { stale lines { key ordersInWindow ordersWithModule runningChanged } } checks { severity code message } }
  userErrors { code rule path message fix } advices { code }'

# command PERSON NAME INPUT-TYPE INPUT: one command on a change set.
command_set() { ask "$1" "mutation (\$input: $3!) { $2(input: \$input) { $SET_FIELDS } }" "{\"input\":$4}"; }

area_and_parties() {
  ask mira '{ area: contractAreaByCode(code: "OV-TW") { id } tukker: partyByCode(code: "tukker") { id }
    oosterstroom: partyByCode(code: "oosterstroom") { id } graafploeg: partyByCode(code: "graafploeg") { id } }'
  AREA=$(pick d.area.id) TUKKER=$(pick d.tukker.id) OOSTERSTROOM=$(pick d.oosterstroom.id) GRAAFPLOEG=$(pick d.graafploeg.id)
  [ -n "$AREA" ] || die "the demo's contract area OV-TW is not there: $ANSWER"
}

candidates() {
  ask mira 'query ($input: AssignmentCandidatesInput!) { assignmentCandidates(input: $input) { eligible party { code } refusals { code rule message fix } } }' \
    "{\"input\":{\"areaId\":\"$AREA\",\"module\":\"PREPARE\",\"ground\":\"MATURITY\",\"validFrom\":\"2026-10-01\"}}"
}
codes_of() { printf 'd.assignmentCandidates.find((c) => c.party.code === "%s").refusals.map((r) => r.code).sort().join() === "%s"' "$1" "$2"; }

# place ADDRESS-NUMBER METRES: Teun places an order in Hengelo; its id lands in $ORDER.
place() {
  ask teun 'mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) { order { id number complexity prepare complexityDecision { row } area { code } } userErrors { code rule message } } }' \
    "{\"input\":{\"idempotencyKey\":\"place-$1\",\"kind\":\"NEW_PERMANENT\",\"payment\":\"AHEAD\",
      \"customer\":{\"name\":\"S. Voorbeeld\",\"email\":\"voorbeeld@example.org\",\"language\":\"NL\"},
      \"address\":{\"postcode\":\"7551 AB\",\"houseNumber\":\"$1\",\"municipality\":\"Hengelo\"},
      \"lines\":[{\"discipline\":\"E\",\"capacity\":\"3x25A\"},{\"discipline\":\"W\"}],
      \"facts\":{\"connections\":1,\"trenchMetres\":$2,\"crossing\":false,\"capacityCalculation\":false,\"groundwork\":true}}}"
  check "an order with $2 m of trench is C2 with PREPARE (row of the table named)" \
    'd.placeOrder.order?.complexity === "C2" && d.placeOrder.order.prepare && d.placeOrder.order.complexityDecision.row.length > 0'
  ORDER=$(pick d.placeOrder.order.id)
}

# prepared_by ORDER PARTY VERSION: who runs PREPARE of an order, seen over the gateway. The run follows the order by event.
prepared_by() {
  local tries=0
  until ask mira 'query ($id: ID!) { order(id: $id) { number area { code } run { configurationVersion steps { module state party { code } } } moduleFigures { module ordersTotal party { code } } } }' "{\"id\":\"$1\"}" \
    && [ "$(pick 'Boolean(d.order?.run)')" = true ]; do
    tries=$((tries + 1)); [ $tries -lt 50 ] || die "the run of order $1 was not opened: $ANSWER"; sleep 0.2
  done
  check "order $(pick d.order.number): PREPARE by $2, configuration $3" \
    "d.order.run.steps.find((s) => s.module === 'PREPARE').party.code === '$2' && d.order.run.configurationVersion === $3"
}

figures() {
  ask mira 'query ($area: ID) { moduleFigures(filter: { areaId: $area, module: PREPARE }) { ordersTotal party { code } window { from to } } }' "{\"area\":\"$AREA\"}"
}

figures_reach() {
  local tries=0
  until figures && [ "$(pick "$1")" = true ]; do
    tries=$((tries + 1)); [ $tries -lt 50 ] || die "the dashboard does not show it: $ANSWER"; sleep 0.2
  done
  check "$2" "$1"
}
run_by() { printf '(d.moduleFigures.find((f) => f.party.code === "%s")?.ordersTotal ?? 0) === %s' "$1" "$2"; }

after() {
  area_and_parties
  ask mira 'query ($area: ID) { changeSets(first: 100, filter: { areaId: $area }) { edges { node { id title state configurationVersion } } } }' "{\"area\":\"$AREA\"}"
  check 'both change sets of the journey are in force, versions 2 and 3' \
    'd.changeSets.edges.map((e) => e.node).filter((s) => s.state === "IN_FORCE" && [2, 3].includes(s.configurationVersion)).length === 2'
  ask mira 'query ($area: ID!) { assignmentHistory(areaId: $area, module: PREPARE) { party { code } validFrom validTo } }' "{\"area\":\"$AREA\"}"
  check 'the history of Twente × PREPARE is whole: Oosterstroom, Tukker, Oosterstroom' \
    'd.assignmentHistory.map((a) => a.party.code + " " + a.validFrom).sort((a, b) => a.split(" ")[1] < b.split(" ")[1] ? -1 : 1).join() === "oosterstroom 2025-01-01,tukker 2026-10-01,oosterstroom 2026-11-02"'
  ask mira 'query ($area: ID) { orders(first: 100, filter: { areaId: $area, placedFrom: "2026-09-01" }) { edges { node { id placedAt run { configurationVersion steps { module party { code } } } } } } }' "{\"area\":\"$AREA\"}"
  check 'the three orders of the journey keep their party and version' \
    'd.orders.edges.map((e) => e.node.run.configurationVersion + e.node.run.steps.find((s) => s.module === "PREPARE").party.code).sort().join() === "1oosterstroom,2tukker,3oosterstroom"'
  figures_reach "$(run_by oosterstroom 5) && $(run_by tukker 1)" 'the dashboard counts 5 and 1, nothing twice'
  ask ravi '{ clock { now today } }'
  check 'the clock went on from where it stood' 'd.clock.today >= "2026-11-02"'
  printf '%s checks, all as they should be\n' "$checks"
}

journey() {
  area_and_parties
  candidates
  check 'De Graafploeg is refused: contract, mandate, maturity, tariff' "$(codes_of graafploeg MANDATE_MISSING,MATURITY_TOO_LOW,OUTSIDE_CONTRACT,TARIFF_MISSING)"
  check 'Tukker is refused: competence, mandate, maturity' "$(codes_of tukker COMPETENCE_MISSING,MANDATE_MISSING,MATURITY_TOO_LOW)"
  check 'every refusal says why and what to do' 'd.assignmentCandidates.flatMap((c) => c.refusals).every((r) => r.rule && r.message && r.fix)'

  ask kadir 'mutation ($input: RecordCompetenceInput!) { recordCompetence(input: $input) { competence { id level } userErrors { code message } } }' \
    "{\"input\":{\"idempotencyKey\":\"competence\",\"partyId\":\"$TUKKER\",\"module\":\"PREPARE\",\"level\":3,\"evidenceKind\":\"AUDIT\",\"evidenceReference\":\"Audit 2026-08, preparation\",\"from\":\"2026-09-01\",\"to\":\"2029-01-01\"}}"
  check 'Kadir adds the audit evidence of Tukker' 'd.recordCompetence.competence?.level === 3'
  ask mira 'mutation ($input: GrantMandateInput!) { grantMandate(input: $input) { mandate { id } userErrors { code message } } }' \
    "{\"input\":{\"idempotencyKey\":\"mandate\",\"partyId\":\"$TUKKER\",\"subject\":\"MODULE\",\"module\":\"PREPARE\",\"areaId\":\"$AREA\",\"from\":\"2026-09-01\",\"to\":\"2029-01-01\"}}"
  check 'Mira grants the mandate as director' 'Boolean(d.grantMandate.mandate)'
  for person in mira kadir; do
    for pair in "PERFORM $TUKKER" "LET_GO $OOSTERSTROOM"; do
      ask $person 'mutation ($input: RecordMaturityAssessmentInput!) { recordMaturityAssessment(input: $input) { maturityAssessment { level side } userErrors { code message } } }' \
        "{\"input\":{\"idempotencyKey\":\"maturity-$person-${pair% *}\",\"partyId\":\"${pair#* }\",\"module\":\"PREPARE\",\"areaId\":\"$AREA\",\"aspect\":\"${pair% *}\",\"level\":3,\"evidence\":\"Joint session of 31 August 2026\"}}"
      check "$person assesses ${pair% *} at 3" 'd.recordMaturityAssessment.maturityAssessment?.level === 3'
    done
  done
  local tries=0
  until candidates && [ "$(pick 'd.assignmentCandidates.find((c) => c.party.code === "tukker").eligible')" = true ]; do
    tries=$((tries + 1)); [ $tries -lt 50 ] || die "the verdict does not turn: $ANSWER"; sleep 0.2
  done
  check 'the verdict of Tukker turns' 'd.assignmentCandidates.find((c) => c.party.code === "tukker").eligible'

  command_set mira openChangeSet OpenChangeSetInput '{"idempotencyKey":"open","title":"Voorbereiden in Twente naar Tukker Infra","effectiveOn":"2026-10-01"}'
  check 'Mira opens a change set' 'd.openChangeSet.changeSet?.state === "OPEN"'
  SET=$(pick d.openChangeSet.changeSet.id)
  propose() {
    command_set "$1" proposeModuleAssignment ProposeModuleAssignmentInput "{\"idempotencyKey\":\"propose-$2\",\"changeSetId\":\"$SET\",\"areaId\":\"$AREA\",\"module\":\"PREPARE\",\"partyId\":\"$TUKKER\",\"ground\":\"MATURITY\",\"explanation\":\"$3\",\"expectedVersion\":$2}"
  }
  on_set() { # PERSON NAME INPUT-TYPE KEY [MORE]: a command with the current version of the set
    ask "$1" 'query ($id: ID!) { changeSet(id: $id) { version contentHash } }' "{\"id\":\"$SET\"}"
    HASH=$(pick d.changeSet.contentHash)
    command_set "$1" "$2" "$3" "{\"idempotencyKey\":\"$4\",\"id\":\"$SET\",\"expectedVersion\":$(pick d.changeSet.version)${5:+,${5//HASH/$HASH}}}"
  }
  propose mira 0 'Tukker prepares what it builds'
  check 'Mira proposes Tukker, nothing is refused' 'd.proposeModuleAssignment.changeSet.checks.every((c) => c.severity !== "REFUSAL")'
  on_set mira previewChangeSet PreviewChangeSetInput preview
  check 'the preview counts 10 orders, 3 with PREPARE, no running order changes' \
    'd.previewChangeSet.changeSet.impact.lines.map((l) => [l.ordersInWindow, l.ordersWithModule, l.runningChanged].join()).join(";") === "10,3,0"'
  on_set mira submitChangeSet SubmitChangeSetInput submit
  check 'Mira submits' 'd.submitChangeSet.changeSet?.state === "SUBMITTED"'
  on_set mira approveChangeSet ApproveChangeSetInput approve-mira '"side":"OPERATOR","contentHash":"HASH"'
  check 'Mira approves for all operators, being the director' 'd.approveChangeSet.changeSet.requiredApprovals.filter((r) => r.side === "OPERATOR").every((r) => r.satisfied)'
  on_set mira approveChangeSet ApproveChangeSetInput approve-wrong '"side":"CONTRACTOR","contentHash":"HASH"'
  check 'her approval for the contractors is refused' 'd.approveChangeSet.userErrors[0].code === "APPROVAL_NOT_ALLOWED"'
  on_set mira publishChangeSet PublishChangeSetInput publish-early
  check 'publishing without the contractor is refused, naming who is missing' 'd.publishChangeSet.userErrors[0].code === "APPROVAL_MISSING" && /Tukker/.test(d.publishChangeSet.userErrors[0].message)'
  propose kadir 1 'Tukker prepares what it builds; the audit of August covers it'
  check 'Kadir changes the explanation: the set is open, the approval void' 'd.proposeModuleAssignment.changeSet.state === "OPEN" && d.proposeModuleAssignment.changeSet.approvals.every((a) => a.void)'
  on_set kadir submitChangeSet SubmitChangeSetInput submit-early
  check 'without a new preview it cannot be submitted' 'd.submitChangeSet.userErrors.some((e) => e.code === "IMPACT_REQUIRED")'
  approve_and_publish() {
    on_set mira previewChangeSet PreviewChangeSetInput "$1-preview"
    on_set mira submitChangeSet SubmitChangeSetInput "$1-submit"
    check 'new preview, submitted' 'd.submitChangeSet.changeSet?.state === "SUBMITTED"'
    on_set mira approveChangeSet ApproveChangeSetInput "$1-mira" '"side":"OPERATOR","contentHash":"HASH"'
    on_set kadir approveChangeSet ApproveChangeSetInput "$1-kadir" '"side":"CONTRACTOR","contentHash":"HASH"'
    check 'both sides approve the same content' 'd.approveChangeSet.changeSet?.state === "APPROVED"'
    on_set kadir publishChangeSet PublishChangeSetInput "$1-publish"
    check 'published: it waits for its day' 'd.publishChangeSet.changeSet?.state === "SCHEDULED"'
  }
  approve_and_publish first

  move 2026-09-30T08:00:00.000Z
  place 101 40
  local before=$ORDER
  prepared_by "$before" oosterstroom 1
  move 2026-10-01T06:00:00.000Z
  ask mira 'query ($id: ID!) { changeSet(id: $id) { state configurationVersion version } }' "{\"id\":\"$SET\"}"
  check 'on 1 October the set is in force, configuration 2' 'd.changeSet.state === "IN_FORCE" && d.changeSet.configurationVersion === 2'
  place 102 40
  prepared_by "$ORDER" tukker 2
  prepared_by "$before" oosterstroom 1
  figures_reach "$(run_by oosterstroom 4) && $(run_by tukker 1)" 'the dashboard shows both: 4 by Oosterstroom, 1 by Tukker'
  ask mira "$(cat examples/order-360.graphql)" "{\"ids\":[\"$before\",\"$ORDER\"]}"
  check 'order 360: order, run, parties, area, contract and figures in one query' \
    '!a.errors && d.ordersByIds.every((o) => o.run.steps.length === 5 && o.area.contract.number === "C-02" && o.moduleFigures.length > 0 && o.coordinator.name === "Tukker Infra")'

  ask mira 'query ($id: ID!) { changeSet(id: $id) { version } }' "{\"id\":\"$SET\"}"
  command_set mira revertChangeSet RevertChangeSetInput "{\"idempotencyKey\":\"revert\",\"id\":\"$SET\",\"effectiveOn\":\"2026-11-02\",\"expectedVersion\":$(pick d.changeSet.version)}"
  check 'Mira reverts: a new set with the party and ground of before' 'd.revertChangeSet.changeSet?.state === "OPEN"'
  SET=$(pick d.revertChangeSet.changeSet.id)
  approve_and_publish second
  move 2026-11-02T07:00:00.000Z
  place 103 40
  prepared_by "$ORDER" oosterstroom 3
  figures_reach "$(run_by oosterstroom 5) && $(run_by tukker 1)" 'the dashboard counts on: 5 and 1'
  printf '%s checks, all as they should be\n' "$checks"
}

if [ "${1:-}" = --after ]; then after; else journey; fi

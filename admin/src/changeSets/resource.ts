import { defineResource } from '../dataProvider/resource';
import type { ChangeSetFilterInput, ChangeSetSort, ChangeSetState } from '../gql/graphql';
import { changeSetDocument, changeSetsDocument } from './documents';

export const changeSetResource = defineResource({
  list: changeSetsDocument,
  connection: (data) => data.changeSets,
  one: changeSetDocument,
  record: (data) => data.changeSet,
  filters: {
    waiting: (): ChangeSetFilterInput => ({ waitingForMe: true }),
    mine: (): ChangeSetFilterInput => ({ mine: true }),
    states: (value): ChangeSetFilterInput => ({ stateIn: value.split(',') as ChangeSetState[] }),
    areaId: (value): ChangeSetFilterInput => ({ areaId: value }),
  },
  sorts: { 'updatedAt DESC': 'UPDATED' satisfies ChangeSetSort },
});

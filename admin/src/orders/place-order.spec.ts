import { EMPTY_ORDER, placeOrderInput } from './place-order';

describe('an order as it is sent', () => {
  const form = {
    ...EMPTY_ORDER,
    name: ' S. Voorbeeld ',
    postcode: '7551 AB',
    houseNumber: '12',
    disciplines: { W: { capacity: '', ean: '' }, E: { capacity: '3x25A', ean: '' } },
  };

  it('holds the lines in a fixed order, without empty fields', () => {
    expect(placeOrderInput(form).lines).toEqual([{ discipline: 'E', capacity: '3x25A' }, { discipline: 'W' }]);
    expect(placeOrderInput(form).customer).toEqual({ name: 'S. Voorbeeld' });
  });

  it('says unknown of a fact that was not answered, never no and never zero', () => {
    expect(placeOrderInput(form).facts).toEqual({
      connections: 1,
      trenchMetres: null,
      crossing: null,
      capacityCalculation: null,
      groundwork: null,
    });
    expect(placeOrderInput({ ...form, trenchMetres: 'forty', crossing: 'no' }).facts).toMatchObject({
      trenchMetres: null,
      crossing: false,
    });
  });

  it('takes a comma as well as a point', () => {
    expect(placeOrderInput({ ...form, trenchMetres: '12,5' }).facts.trenchMetres).toBe(12.5);
  });

  it('of a main asks no payment', () => {
    expect(placeOrderInput({ ...form, kind: 'MAINS_NEW' })).not.toHaveProperty('payment');
    expect(placeOrderInput(form).payment).toBe('AHEAD');
  });
});

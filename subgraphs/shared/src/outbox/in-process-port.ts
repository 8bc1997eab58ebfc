import type { DomainEvent, EventPort, EventReceiver } from './events';

/** Events between contexts that share a process. They cross as text, as they would on the wire. */
export class InProcessEventPort implements EventPort {
  private readonly receivers = new Map<string, EventReceiver>();

  register(name: string, receiver: EventReceiver): void {
    this.receivers.set(name, receiver);
  }

  async publish(to: string, events: readonly DomainEvent[]): Promise<{ accepted: string[] }> {
    const receiver = this.receivers.get(to);
    const [first] = events;
    if (!receiver) throw new Error(`${to} is absent.`);
    if (!first) return { accepted: [] };
    const copy: DomainEvent[] = JSON.parse(JSON.stringify(events));
    return receiver.receive(first.source, copy);
  }
}

/** What Prometheus is told of the requests and of the process. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Admission } from '@/app/_serving/admission'

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

export interface Measurements {
  registry: Registry
  request(route: string, method: string, status: number, seconds: number): void
  shed(): void
}

export function measurements(admission: Admission): Measurements {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const requests = new Counter({
    name: 'http_requests_total',
    help: 'Requests answered, by route, method and status; 499 when the sender had gone.',
    labelNames: ['route', 'method', 'status'],
    registers,
  })
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'From the arrival of a request to the end of its answer, by route.',
    labelNames: ['route'],
    buckets: SECONDS,
    registers,
  })
  const sheds = new Counter({
    name: 'http_requests_shed_total',
    help: 'Requests turned away with 503 because too many were running.',
    registers,
  })
  gauge('http_requests_running', 'Requests being answered now.', registers, () => admission.running)
  gauge('http_requests_waiting', 'Requests that wait for others to end.', registers, () => admission.waiting)
  return {
    registry,
    request(route, method, status, seconds) {
      requests.inc({ route, method, status })
      durations.observe({ route }, seconds)
    },
    shed: () => sheds.inc(),
  }
}

function gauge(name: string, help: string, registers: Registry[], value: () => number): void {
  new Gauge({
    name,
    help,
    registers,
    collect() {
      this.set(value())
    },
  })
}

import { describe, expect, it, test } from 'vitest'
import { isLoopback, senderAddress, senderKey } from '@/app/_serving/sender-address'

describe('the sender of a request', () => {
  it.each([
    // What the connection says, what the header says, proxies of ours, who it is
    ['198.51.100.1', undefined, 0, '198.51.100.1'],
    ['198.51.100.1', '203.0.113.9', 0, '198.51.100.1'],
    ['::ffff:198.51.100.1', undefined, 0, '198.51.100.1'],
    ['127.0.0.1', '203.0.113.9', 1, '203.0.113.9'],
    ['127.0.0.1', 'a lie, 203.0.113.9', 1, '203.0.113.9'],
    ['127.0.0.1', '10.9.9.9, 203.0.113.9, 192.0.2.1', 2, '203.0.113.9'],
    ['127.0.0.1', '203.0.113.9', 2, '127.0.0.1'],
    ['127.0.0.1', 'unknown', 1, '127.0.0.1'],
    ['127.0.0.1', '', 1, '127.0.0.1'],
    ['127.0.0.1', '2001:db8::7', 1, '2001:db8::7'],
  ])('%s saying %s behind %i proxies is %4$s', (socket, forwarded, proxies, sender) => {
    expect(senderAddress(socket, forwarded, proxies)).toBe(sender)
  })
})

test('addresses of one network of IPv6 are one sender, however they are written', () => {
  const keys = ['2001:db8:0:0:1:2:3:4', '2001:DB8::1:2:3:4', '2001:db8::9'].map(senderKey)
  expect(new Set(keys).size).toBe(1)
  expect(senderKey('2001:db8:0:1::9')).not.toBe(keys[0])
  expect(senderKey('203.0.113.9')).toBe('203.0.113.9')
})

test('only the machine itself is loopback', () => {
  for (const own of ['127.0.0.1', '127.9.9.9', '::1']) expect(isLoopback(own)).toBe(true)
  for (const other of ['12.7.0.0', '1127.0.0.1', '::2', '', 'localhost'])
    expect(isLoopback(other)).toBe(false)
})
